import { abcXyz } from 'clientele';
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

export const abcXyzCalculator = calculator(
  'abc-xyz',
  [],
  {
    items: rows('Items, with their demand in four quarters', COLUMNS, [
      'tea, 20, 5, 5, 5, 5',
      'coffee, 480, 100, 140, 140, 100',
      'candles, 10, 10, 0, 0, 0',
    ]),
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
