import { mustBe, refuse } from '../internal/reading/refuse.ts';
import { customersIn, type Group } from './group-rows.ts';

/** Refuses data that no values of the parameters can be told from: of nobody, of one customer, or of customers all alike. */
export function mustDiffer(groups: readonly Group[], name: string, what: string): void {
  const customers = customersIn(groups);
  if (customers < 2) refuse([name], mustBe(`${what} of at least two customers`, customers));
  if (groups.length < 2) refuse([name], `must be ${what} that differ, got ${customers} customers all alike`);
}

/** Refuses data without a single repeat purchase; the frequency is the first number of each key. */
export function mustRepeat(groups: readonly Group[], name: string): void {
  if (groups.every(({ key }) => key[0] === 0)) {
    refuse([name], 'must hold repeat purchases, got none, so that nothing is known of how often customers come back');
  }
}
