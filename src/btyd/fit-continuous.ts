import { type Likelihood, maximizeLikelihood } from './fit.ts';
import type { Fit } from './fit-types.ts';
import { customersIn, type Group } from './group-rows.ts';
import { mustDiffer, mustRepeat } from './identifiable.ts';
import { readHistories } from './purchase-history.ts';

/** What distinguishes a model whose first two parameters are those of the rates at which customers buy. */
interface Dropout<Name extends string> {
  readonly names: readonly ['r', 'alpha', Name, Name];
  readonly likelihoodOf: (histories: readonly Group[]) => Likelihood;
  /** Whether its last parameter is a time, as α is. */
  readonly lastIsTime: boolean;
  /** Where the search for its other two begins, a time as a multiple of the mean time observed. */
  readonly start: readonly [number, number];
}

/** Where the search for r begins. */
const SHAPES = [0.25, 1, 4];

/** Fits a model of purchases at any time. */
export function fitContinuous<Name extends string>(
  histories: unknown,
  { names, likelihoodOf, lastIsTime, start }: Dropout<Name>,
): Fit<Readonly<Record<'r' | 'alpha' | Name, number>>> {
  const groups = readHistories({ histories });
  mustDiffer(groups, 'histories', 'histories');
  mustRepeat(groups, 'histories');
  const customers = customersIn(groups);
  const meanOf = (part: number) =>
    groups.reduce((sum, { key, weight }) => sum + (key[part] as number) * (weight / customers), 0);
  const [purchases, T] = [meanOf(0), meanOf(2)];
  const starts = SHAPES.map((r) => [r, r, ...start]);
  return maximizeLikelihood(names, likelihoodOf(groups), customers, [1, T / purchases, 1, lastIsTime ? T : 1], starts);
}
