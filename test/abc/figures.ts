import type * as abc from '../../src/abc/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof abc> = {
  abcAnalysis: {
    figures: [
      {
        input: [
          [
            { item: 'coffee', value: 90 },
            { item: 'tea', value: 6 },
            { item: 'cups', value: '4' },
          ],
          { value: 'value' },
        ],
        result: {
          total: '100',
          classes: { A: { items: 1, value: '90', itemShare: 0.3333333333333333, valueShare: 0.9 } },
        },
        source: 'LIKE.TG glossary, “ABC analysis”: A brings 80 %',
      },
    ],
  },
  abcByCriteria: {
    figures: [
      {
        input: [
          [
            { item: 'coffee', revenue: 90, margin: '3' },
            { item: 'tea', revenue: 10, margin: 97 },
          ],
          { criteria: { revenue: 'revenue', margin: 'margin' }, combine: 'worst' },
        ],
        result: {
          classes: { A: 0, B: 1, C: 1 },
          cells: [
            { cell: 'AC', items: 1 },
            { cell: 'BA', items: 1 },
          ],
        },
        source: 'by hand: 90 % of one and 3 % of the other value, after 97 % of it',
      },
    ],
  },
  abcTransitions: {
    figures: [
      {
        input: [
          [
            { item: { key: 'coffee' }, class: 'A' },
            { item: { key: 'tea' }, class: 'C' },
          ],
          [
            { item: { key: 'coffee' }, class: 'A' },
            { item: { key: 'tea' }, class: 'B' },
            { item: { key: 7 }, class: 'C' },
          ],
          { key: 'key' },
        ],
        result: {
          from: {
            A: { A: 1, B: 0, C: 0, left: 0 },
            B: { A: 0, B: 0, C: 0, left: 0 },
            C: { A: 0, B: 1, C: 0, left: 0 },
          },
          entered: { A: 0, B: 0, C: 1 },
          risen: 1,
          fallen: 0,
          stableShare: 0.5,
        },
        source: 'by hand',
      },
    ],
  },
  abcXyz: {
    figures: [
      {
        input: [
          [
            { item: 'tea', value: 20, demand: [5, 5, 5, 5] },
            { item: 'coffee', value: 480, demand: [100, 140, 140, 100] },
            { item: 'candles', value: '10.00', demand: [10, 0, 0, 0] },
          ],
          { periods: 4, value: 'value', demand: 'demand' },
        ],
        result: {
          rows: [
            { cell: 'AX', share: 0.9411764705882353, coefficientOfVariation: 0.16666666666666666 },
            { cell: 'BX', share: 0.0392156862745098, coefficientOfVariation: 0 },
            { cell: 'CZ', share: 0.0196078431372549, coefficientOfVariation: 1.7320508075688772 },
          ],
        },
        source: 'by hand: 480, 20 and 10 of 510; 20/120, 0/5 and √18.75/2.5 = √3',
      },
      {
        input: [
          [
            { item: 'coffee', value: 480, demand: [5, 5, 5, 5] },
            { item: 'candles', value: '120.00', demand: [10] },
          ],
          { periods: 4, value: 'value', demand: 'demand' },
        ],
        result: {
          rows: [
            { cell: 'AX', share: 0.8, coefficientOfVariation: 0 },
            { cell: 'BZ', share: 0.2, coefficientOfVariation: 1.7320508075688772 },
          ],
        },
        source: 'by hand: no deviation; √(7.5² + 3 × 2.5²)/2/2.5 = √3',
      },
    ],
  },
};
