/** About ten are needed; the bound is for functions that rounding keeps from coming so close to 0. */
const MOST_STEPS = 100;

/** Where a function that has opposite signs at two points comes as close to 0 as asked, by the Illinois method. */
export function zeroBetween(evaluate: (at: number) => number, start: number, end: number, tolerance: number): number {
  let [last, lastValue] = [start, evaluate(start)];
  let [next, value] = [end, evaluate(end)];
  for (let steps = 0; steps < MOST_STEPS && Math.abs(value) > tolerance; steps += 1) {
    const secant = next - (value * (next - last)) / (value - lastValue);
    const secantValue = evaluate(secant);
    if (Math.sign(secantValue) === Math.sign(value)) lastValue /= 2;
    else [last, lastValue] = [next, value];
    [next, value] = [secant, secantValue];
  }
  return next;
}
