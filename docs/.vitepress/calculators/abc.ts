import { abcAnalysis, abcChart } from 'clientele';
import { figures } from '../../../test/abc/figures.ts';
import { calculator } from '../calculator/calculator.ts';
import { call, derived, named, pick, verbatim } from '../calculator/call.ts';
import { choice, number, rows } from '../calculator/inputs.ts';

interface Line {
  readonly item: string;
  readonly value: number | string;
}

const COLUMNS = { item: 'text', value: 'money' } as const;

export const abc = calculator(
  'abc',
  figures.abcAnalysis,
  {
    items: rows('Items', COLUMNS, ['coffee, 90', 'tea, 6', 'cups, 4']),
    a: number('Threshold a', 'share of the value that class A brings', '0.8'),
    b: number('Threshold b', 'share that A and B bring together', '0.95'),
    crossing: choice('Crossing', 'the item that crosses a threshold: in the better class or not', [
      'included',
      'excluded',
    ]),
  },
  ({ items, a, b, crossing }) => {
    const thresholds = { a, b };
    const value = verbatim('({ value }) => value', ({ value }: Line) => value);
    const analysis = named(
      'analysis',
      call({ abcAnalysis: abcAnalysis<Line> }, items, { value, thresholds, crossing }),
    );
    const classA = pick(pick(analysis, 'classes'), 'A');
    return {
      figures: [
        {
          label: 'Value brought by class A',
          unit: 'rate',
          value: pick(classA, 'valueShare'),
          empty: 'nothing has a value',
        },
        { label: 'Items in it', unit: '', value: pick(classA, 'items') },
        {
          label: 'As a share of all items',
          unit: 'rate',
          value: pick(classA, 'itemShare'),
          empty: 'there are no items',
        },
      ],
      table: {
        caption: 'The items, highest value first',
        columns: {
          item: { label: 'Item', unit: '' },
          value: { label: 'Value', unit: 'money' },
          share: { label: 'Share', unit: 'rate' },
          cumulativeShare: { label: 'Cumulative', unit: 'rate' },
          group: { label: 'Class', unit: '' },
        },
        rows: derived(
          pick(analysis, 'rows'),
          (rows) => `${rows}.map(({ item, class: group, ...shares }) => ({ ...item, ...shares, group }))`,
          (rows) => rows.map(({ item, class: group, ...shares }) => ({ ...item, ...shares, group })),
        ),
      },
      chart: (looks) => {
        const name = verbatim('({ item }) => item', ({ item }: Line) => item);
        return call({ abcChart: abcChart<Line> }, analysis, { thresholds, name, ...looks });
      },
    };
  },
);
