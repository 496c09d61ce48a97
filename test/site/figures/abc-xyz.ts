import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: {
        items: 'tea, 20, 5, 5, 5, 5\ncoffee, 480, 100, 140, 140, 100\ncandles, 10, 10, 0, 0, 0',
        deviation: 'population',
      },
      shows: { 'Items that are AX': '1', 'Value that they bring': '94.12 %' },
      rows: [
        ['coffee', '480', '94.12 %', '0.17', 'AX'],
        ['tea', '20', '3.92 %', '0', 'BX'],
        ['candles', '10', '1.96 %', '1.73', 'CZ'],
      ],
      source:
        'by hand: 20 / 120, 0 / 5 and √18.75 / 2.5 = √3; before tea 480 of 510 are below 95 %, before candles 500 of 510 above',
    },
    {
      typed: { items: 'mugs, 100, 3, 5, 3, 5', deviation: 'sample' },
      shows: { 'Items that are AX': '1', 'Value that they bring': '100 %' },
      rows: [['mugs', '100', '100 %', '0.29', 'AX']],
      source: 'by hand: √(4 / 3) / 4 = 0.2886…',
    },
    {
      typed: { items: '' },
      shows: { 'Items that are AX': '0', 'Value that they bring': 'no value: nothing has a value' },
      source: 'the second promise: a share of nothing is null',
    },
  ],
  refused: [
    {
      typed: { items: 'tea, -20, 5, 5, 5, 5' },
      field: 'items',
      message: 'items.0.value: must be an amount of at least 0 such as 12.5 or "12.50", got -20',
    },
  ],
};
