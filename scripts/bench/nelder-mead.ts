type Point = readonly number[];

/** The simplex search of Nelder and Mead (1965) as textbooks have it, from one start and its neighbours. */
export function nelderMead(objective: (at: Point) => number, start: Point, tolerance = 1e-8): Point {
  const vertex = (at: Point) => ({ at, value: objective(at) });
  const simplex = [start, ...start.map((_, i) => start.map((value, j) => (i === j ? value + 0.5 : value)))].map(vertex);
  for (let steps = 0; steps < 2000; steps += 1) {
    simplex.sort((a, b) => a.value - b.value);
    const [best, worst] = [simplex[0], simplex.at(-1)] as [ReturnType<typeof vertex>, ReturnType<typeof vertex>];
    if (worst.value - best.value < tolerance) break;
    const others = simplex.slice(0, -1);
    const centre = start.map((_, i) => others.reduce((sum, { at }) => sum + (at[i] as number), 0) / others.length);
    const beyond = (factor: number) =>
      vertex(centre.map((value, i) => value + factor * (value - (worst.at[i] as number))));
    let next = beyond(1);
    if (next.value < best.value) {
      const farther = beyond(2);
      if (farther.value < next.value) next = farther;
    } else if (next.value >= (others.at(-1)?.value ?? 0)) {
      next = beyond(next.value < worst.value ? 0.5 : -0.5);
    }
    if (next.value < worst.value) simplex[simplex.length - 1] = next;
    else
      simplex.splice(
        1,
        others.length,
        ...simplex.slice(1).map(({ at }) => vertex(at.map((value, i) => (value + (best.at[i] as number)) / 2))),
      );
  }
  return (simplex[0] as ReturnType<typeof vertex>).at;
}
