import { fit } from './fit.ts';
import { geometricDropoutLikelihood } from './geometric-dropout.ts';
import { customersIn } from './group-rows.ts';
import { readHistories } from './purchase-history.ts';

export function fitBgNbd(histories: unknown, chances = (x: number) => x) {
  const groups = readHistories({ histories });
  const customers = customersIn(groups);
  let ages = 0, bought = 0;
  for (const { key, weight } of groups) { ages += weight * (key[2] as number); bought += weight * (key[0] as number); }
  const age = ages / customers;
  const rate = bought / customers;
  const starts = [0.25, 1, 4].map((r) => [r, r / rate, 0.8, 2.5]);
  return fit(['r', 'alpha', 'a', 'b'], geometricDropoutLikelihood(groups, chances), customers, [1, age, 1, 1], starts);
}
