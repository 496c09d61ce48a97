import { amountOf } from '../internal/exact/index.ts';
import type { Decimal } from '../money.ts';
import { powerOf } from './amounts.ts';
import { BLOCK } from './cells.ts';
import { type AmountField, READ } from './fields.ts';
import type { Money } from './read-table.ts';

/** Decimal places of prices that have more than two. */
const FINE_SCALE = 4;

/** The products of two fields, row by row, exactly. */
export interface Products extends Money {
  readonly multiply: (size: number) => void;
}

export function productsOf(a: AmountField, b: AmountField): Products {
  const units = new Float64Array(BLOCK);
  const states = new Uint8Array(BLOCK);
  const others = new Map<number, Decimal>();
  const scale = { current: a.scale.current };
  const multiply = (size: number) => {
    others.clear();
    const surplus = a.scale.current + b.scale.current - scale.current;
    const [larger, smaller] = [powerOf(Math.max(-surplus, 0)), powerOf(Math.max(surplus, 0))];
    for (let index = 0; index < size; index += 1) {
      states[index] = Math.max(a.states[index] as number, b.states[index] as number);
      const product = (a.units[index] as number) * (b.units[index] as number) * larger;
      const isOther = a.others.has(index) || b.others.has(index);
      const isExact = !isOther && Math.abs(product) <= Number.MAX_SAFE_INTEGER && product % smaller === 0;
      units[index] = isExact ? product / smaller + 0 : 0;
      if (!isExact && states[index] === READ) others.set(index, amountIn(a, index).times(amountIn(b, index)));
    }
    if (b.others.size > 0) b.scale.current = FINE_SCALE;
  };
  return { units, states, others, scale, multiply };
}

/** What was read in a row, as a decimal. */
export function amountIn({ units, others, scale }: Money, index: number): Decimal {
  return others.get(index) ?? amountOf(units[index] as number, scale.current);
}
