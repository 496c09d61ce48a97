import { abcXyz } from 'clientele';
import { figures } from '../../../test/abc/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, derived, named, pick, verbatim } from '../calculator/call.ts';
import { choice, rows } from '../calculator/inputs.ts';

interface Line {
  readonly item: string;
  readonly value: number | string;
  readonly q1: number;
  readonly q2: number;
  readonly q3: number;
  readonly q4: number;
}

const COLUMNS = { item: 'text', value: 'money', q1: 'number', q2: 'number', q3: 'number', q4: 'number' } as const;

const [worked] = figures.abcXyz.figures;
const [items] = worked.input as [readonly { readonly demand: readonly number[] }[]];

/** The worked example, with the demand in columns. */
const example = items.map(({ demand: [q1, q2, q3, q4], ...item }) => ({ ...item, q1, q2, q3, q4 }));

export const abcXyzCalculator = calculator(
  'abc-xyz',
  { figures: [{ input: [example] }] },
  {
    items: rows('Items, with their demand in four quarters', COLUMNS),
    deviation: choice('Deviation', 'of the periods observed, or of more than those', ['population', 'sample']),
  },
  ({ items, deviation }) => {
    const value = verbatim('({ value }) => value', ({ value }: Line) => value);
    const demand = verbatim('({ q1, q2, q3, q4 }) => [q1, q2, q3, q4]', ({ q1, q2, q3, q4 }: Line) => [q1, q2, q3, q4]);
    const options = { value, demand, periods: 4, deviation };
    const analysis = named('analysis', call({ abcXyz: abcXyz<Line> }, items, options));
    const steadyAndValuable = pick(pick(analysis, 'cells'), 'AX');
    return {
      figures: [
        { label: 'Items that are AX', unit: '', value: pick(steadyAndValuable, 'items') },
        {
          label: 'Value that they bring',
          unit: 'rate',
          value: pick(steadyAndValuable, 'valueShare'),
          empty: 'nothing has a value',
        },
      ],
      table: {
        caption: 'The items, highest value first',
        columns: {
          item: { label: 'Item', unit: '' },
          value: { label: 'Value', unit: 'money' },
          share: { label: 'Share', unit: 'rate' },
          coefficientOfVariation: { label: 'Variation', unit: '' },
          cell: { label: 'Cell', unit: '' },
        },
        rows: derived(
          pick(analysis, 'rows'),
          (code) => `${code}.map(({ item, ...row }) => ({ ...item, ...row }))`,
          (rows) => rows.map(({ item, ...row }) => ({ ...item, ...row })),
        ),
      },
    };
  },
);
