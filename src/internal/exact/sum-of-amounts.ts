import type { Decimal } from '../../money.ts';
import { elements, isArray } from '../reading/index.ts';
import { type AmountDomain, readAmount } from './amounts.ts';
import { amountOf } from './decimals.ts';
import { hundredthsOf, millionthsOf, partsOf } from './quotients.ts';
import { addAmount, addHundredths, addMillionths, amountOfTotal, emptyTotal } from './sums.ts';

/** The exact sum of the amounts in the caller's data. */
export function sumOfAmounts(data: unknown, domain: AmountDomain, name: string): Decimal {
  const hundredths = sumOfHundredths(data, domain.least);
  return Number.isNaN(hundredths) ? sumInOrder(data, domain, name) : amountOf(hundredths, 2);
}

function sumInOrder(data: unknown, domain: AmountDomain, name: string): Decimal {
  const total = emptyTotal();
  let index = 0;
  for (const value of elements(data, name)) {
    const hundredths = hundredthsOf(value);
    if (hundredths >= domain.least) {
      addHundredths(total, hundredths);
    } else {
      const millionths = millionthsOf(value);
      if (millionths >= domain.least) addMillionths(total, millionths);
      else addAmount(total, readAmount(value, domain, [name, index]));
    }
    index += 1;
  }
  return amountOfTotal(total);
}

/** Adds up an array of usual amounts several times as fast; `NaN` for all others, which are left to the iterator. */
function sumOfHundredths(data: unknown, least: number): number {
  let sum = 0;
  try {
    if (!isArray(data) && !(data instanceof Float64Array)) return Number.NaN;
    for (let index = 0; index < data.length; index += 1) {
      const amount = data[index];
      const hundredths = typeof amount === 'number' ? partsOf(amount, 100) : Number.NaN;
      sum += hundredths;
      if (!(hundredths >= least && Math.abs(sum) <= Number.MAX_SAFE_INTEGER)) return Number.NaN;
    }
  } catch {
    return Number.NaN;
  }
  return sum;
}
