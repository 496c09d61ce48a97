import { dayNumber, readDates, yearOf } from './suggest-dates.ts';
import { isKnownTerm, tally, termOf, termOfAmount } from './suggest-meaning.ts';
import type { SampleValue } from './suggest-sample.ts';
import { has, type Scene, valuesOf } from './suggest-scene.ts';

const FAR_YEAR = 2100;
const SHORT_PAUSE = 31;

/** The terms, ends, pauses and credit notes of subscriptions. */
export function ofSubscriptions(scene: Scene): void {
  const { draft, found } = scene;
  const { columns, declaration, because, doubts } = draft;
  const amount = found.get('amount')?.column;
  const end = found.get('end');
  const term = found.get('term');
  const ofAmount = amount === undefined ? undefined : termOfAmount(amount);
  if (term !== undefined) {
    const words = tally(term.values).map(([text]) => text);
    const meant = words.filter((word) => !isKnownTerm(word)).map((word) => [word, termOf(word)] as const);
    const terms = Object.fromEntries(meant.filter(([, meaning]) => meaning !== undefined));
    if (Object.keys(terms).length > 0) declaration.terms = terms;
    for (const [word, meaning] of meant)
      if (meaning === undefined)
        doubts.push(`terms: what is a payment for with ${JSON.stringify(word)} in ${term.column}?`);
  } else if (ofAmount !== undefined && amount !== undefined) {
    declaration.term = ofAmount;
    because.push({ column: amount, role: 'term', evidence: `its heading says that the amounts are of a ${ofAmount}` });
  } else if (
    end !== undefined &&
    amount !== undefined &&
    !end.values.some(isFar) &&
    end.values.some((value) => value !== undefined)
  ) {
    declaration.term = 'period';
    doubts.push(`term: no column says what a payment is for: ${amount} is taken to be for the days from start to end`);
  } else doubts.push('term: no column says what a payment is for: a week, month, quarter or year?');
  if (columns.has('quantity'))
    doubts.push(
      `columns.quantity: ${amount} is taken as the price of one unit, and multiplied by ${columns.get('quantity')}`,
    );
  const far = end?.values.filter(isFar) ?? [];
  if (far.length > 0)
    doubts.push(
      `asOf: ${far.length} rows of ${end?.column} are as late as ${JSON.stringify(far[0])}, so they have no end: of which day is the data? An end after it is open`,
    );
  if (found.has('trial') && !has(scene, 'status'))
    doubts.push(
      `columns.amount: ${found.get('trial')?.column} tells of trials, during which nothing is paid: set them aside`,
    );
  endsAndPauses(scene);
  creditNotes(scene);
}

/** Whether the next subscription of a customer begins on the day that is the end of the one before, or the day after. */
function endsAndPauses({ draft, found }: Scene): void {
  const [who, start, end] = [found.get('customerId'), found.get('start'), found.get('end')];
  if (who === undefined || start === undefined || end === undefined) return;
  const { format } = readDates([...start.values, ...end.values]);
  const ends = new Map<string, Set<number>>();
  who.values.forEach((id, row) => {
    const day = isFar(end.values[row]) ? undefined : dayNumber(end.values[row], format);
    if (day !== undefined) ends.set(String(id), (ends.get(String(id)) ?? new Set()).add(day));
  });
  const gaps = who.values.flatMap((id, row) => {
    const day = dayNumber(start.values[row], format);
    const before = [...(ends.get(String(id)) ?? [])].filter((other) => day !== undefined && other <= day);
    return day === undefined || before.length === 0 ? [] : [day - Math.max(...before)];
  });
  const [same, next] = [gaps.filter((gap) => gap === 0).length, gaps.filter((gap) => gap === 1).length];
  if (next > 0 && same === 0) {
    draft.declaration.ends = 'inclusive';
    draft.because.push({
      column: end.column,
      role: 'ends',
      evidence: `the next subscription of a customer begins the day after in ${next} rows, so it is the last day`,
    });
  } else if (same > 0)
    draft.because.push({
      column: end.column,
      role: 'ends',
      evidence: `the next subscription of a customer begins on the same day in ${same} rows, so it is the day after the last`,
    });
  else
    draft.doubts.push(
      `ends: is ${end.column} the last day ("inclusive") or the day after it ("exclusive", the default)?`,
    );
  const pauses = gaps.filter((gap) => gap > 1 && gap <= SHORT_PAUSE);
  if (pauses.length > 0)
    draft.doubts.push(
      `joinGapsOfDays: ${pauses.length} customers come back after ${Math.min(...pauses)} to ${Math.max(...pauses)} days: a pause, or churn and a new start (the default)?`,
    );
}

/** Negative amounts for a period, each beside the amount that it takes back. */
function creditNotes(scene: Scene): void {
  const { draft, found } = scene;
  const amounts = valuesOf(scene, 'amount');
  const keyOf = (row: number) =>
    ['customerId', 'start', 'end'].map((role) => String(found.get(role)?.values[row])).join('\n');
  const paid = new Set(amounts.flatMap((amount, row) => ((amount ?? 0) > 0 ? [keyOf(row)] : [])));
  const negative = amounts.flatMap((amount, row) => ((amount ?? 0) < 0 ? [keyOf(row)] : []));
  if (negative.length === 0) return;
  const column = found.get('amount')?.column ?? '';
  if (draft.declaration.term === 'period' && negative.every((key) => paid.has(key))) {
    draft.declaration.returns = 'net-by-period';
    draft.because.push({
      column,
      role: 'returns',
      evidence: `each of ${negative.length} negative amounts has a positive one of the same customer and period`,
    });
  } else
    draft.doubts.push(
      `returns: ${negative.length} amounts of ${column} are negative: credit notes for the same period ("net-by-period")?`,
    );
}

function isFar(value: SampleValue): boolean {
  return (yearOf(value) ?? 0) >= FAR_YEAR;
}
