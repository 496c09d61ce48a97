import { elements } from '../internal/reading/elements.ts';
import { iterable, notNegative } from '../internal/reading/fields.ts';
import { parseInput, row } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';

/** Customers who began together; a row may carry further columns. */
export interface RenewalCohort {
  /**
   * How many there were at first, and after each renewal: `[1000, 869, 743]` are 1,000 of whom 743 renewed twice. Shares or
   * percentages give the same parameters, but the standard errors of so few customers.
   */
  readonly survivors: Iterable<number>;
}

/** What is left of the cohorts: how many left at each renewal, from the first on, and how many had renewed so often when last seen. */
export interface Renewals {
  readonly customers: number;
  readonly left: readonly number[];
  readonly remained: readonly number[];
}

export const renewalCohortSchema = row({ survivors: iterable(notNegative()) });
const survivorCount = notNegative();

/** Far more than any customer makes, and few enough for sums over them. */
const MOST_RENEWALS = 10_000;

/** Adds up cohorts of any lengths. A model of so many parameters needs as many renewals. */
export function readRenewals(cohorts: unknown, parameters: number): Renewals {
  const left: number[] = [];
  const remained: number[] = [];
  let index = 0;
  let customers = 0;
  for (const element of elements(cohorts, 'cohorts')) {
    const path = ['cohorts', index, 'survivors'];
    const survivors = readSurvivors(parseInput(renewalCohortSchema, element, ['cohorts', index]).survivors, path);
    survivors.slice(1).forEach((after, renewal) => {
      left[renewal] = (left[renewal] ?? 0) + (survivors[renewal] as number) - after;
    });
    const last = survivors.length - 1;
    remained[last] = (remained[last] ?? 0) + (survivors[last] as number);
    customers += survivors[0] as number;
    index += 1;
  }
  if (!(customers <= Number.MAX_SAFE_INTEGER)) refuse(['cohorts'], mustBe('of at most 2⁵³ − 1 customers', customers));
  if (left.length < parameters) {
    refuse(
      ['cohorts'],
      mustBe(`observed over at least ${parameters} renewals, as many as the model has parameters`, left.length),
    );
  }
  const lost = left.reduce((sum, count) => sum + count, 0);
  if (lost === 0)
    refuse(['cohorts'], 'must hold customers who left, got none, so that nothing is known of how soon they do');
  return { customers, left, remained: Array.from(remained, (count = 0) => count) };
}

function readSurvivors(data: Iterable<unknown>, path: readonly PropertyKey[]): readonly number[] {
  const survivors: number[] = [];
  for (const element of elements(data, ...path)) {
    const place = [...path, survivors.length];
    const count = parseInput(survivorCount, element, place);
    const before = survivors.at(-1);
    if (before !== undefined && count > before) refuse(place, mustBe(`at most ${before}, as many as before`, count));
    if (survivors.length > MOST_RENEWALS) refuse(path, `must be of at most ${MOST_RENEWALS} renewals, got more`);
    survivors.push(count);
  }
  return survivors.length > 0 ? survivors : refuse(path, 'must begin with the size of the cohort, got no number');
}
