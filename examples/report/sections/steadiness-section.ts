import { count, share } from '../format.ts';
import type { Section } from '../layout.ts';
import type { Steadiness } from './steadiness.ts';

const [VALUES, VARIABILITIES] = [
  ['A', 'B', 'C'],
  ['X', 'Y', 'Z'],
] as const;

/** The section on how steadily customers order. */
export function steadinessSection({ months, cells }: Steadiness): Section {
  return {
    title: 'Value and steadiness (ABC-XYZ)',
    blocks: [
      {
        headings: ['class', ...VARIABILITIES.flatMap((name) => [name, 'of revenue'])],
        rows: VALUES.map((value) => [
          value,
          ...VARIABILITIES.flatMap((variability) => {
            const { items, valueShare } = cells[`${value}${variability}`];
            return [count(items), share(valueShare)];
          }),
        ]),
      },
    ],
    conventions: [
      {
        text: `Customers by revenue (A, B, C) and by the coefficient of variation of their orders in ${months} months, those without orders counted as 0: X up to 0.5, Y up to 1, else Z`,
        source: 'Scholz-Reiter, Heger, Meinecke & Bergmann, “Integration of demand forecasts in ABC-XYZ analysis”',
      },
    ],
  };
}
