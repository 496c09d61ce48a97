import type { Decimal } from '../money.ts';
import { FIRST_SCALE } from './amounts.ts';
import { BLOCK } from './cells.ts';
import { type AmountField, READ, WRONG } from './fields.ts';
import { amountIn } from './products.ts';
import type { Money } from './read-table.ts';

/** The sums of several fields, row by row, exactly; those without a value count as 0. */
export interface Sums extends Money {
  readonly add: (size: number) => void;
}

export function sumsOf(fields: readonly AmountField[]): Sums {
  const units = new Float64Array(BLOCK);
  const states = new Uint8Array(BLOCK);
  const others = new Map<number, Decimal>();
  const add = (size: number) => {
    others.clear();
    for (let index = 0; index < size; index += 1) {
      const read = fields.filter((field) => field.states[index] === READ);
      const isWrong = read.length === 0 || fields.some((field) => field.states[index] === WRONG);
      const isPlain = read.every((field) => !field.others.has(index) && field.scale.current === FIRST_SCALE);
      states[index] = isWrong ? WRONG : READ;
      units[index] = isPlain && !isWrong ? read.reduce((sum, field) => sum + (field.units[index] as number), 0) : 0;
      if (isPlain || isWrong) continue;
      const [first, ...rest] = read.map((field) => amountIn(field, index)) as [Decimal, ...Decimal[]];
      others.set(
        index,
        rest.reduce((sum, amount) => sum.plus(amount), first),
      );
    }
  };
  return { units, states, others, scale: { current: FIRST_SCALE }, add };
}
