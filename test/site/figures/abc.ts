import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { items: 'coffee, 90\ntea, 6\ncups, 4', a: '0.8', b: '0.95', crossing: 'included' },
      shows: { 'Value brought by class A': '90 %', 'Items in it': '1', 'As a share of all items': '33.33 %' },
      rows: [
        ['coffee', '90', '90 %', '90 %', 'A'],
        ['tea', '6', '6 %', '96 %', 'B'],
        ['cups', '4', '4 %', '100 %', 'C'],
      ],
      source:
        'by hand, with the classes of LIKE.TG glossary, “ABC analysis”: before coffee 0, before tea 90, before cups 96 %',
    },
    {
      typed: { crossing: 'excluded' },
      shows: { 'Value brought by class A': '0 %', 'Items in it': '0' },
      rows: [
        ['coffee', '90', '90 %', '90 %', 'B'],
        ['tea', '6', '6 %', '96 %', 'C'],
        ['cups', '4', '4 %', '100 %', 'C'],
      ],
      source: 'by hand: with coffee 90 % are above 80 %, with tea 96 % above 95 %',
    },
    {
      typed: { items: 'a, 5\nb, 21\nc, 18\nd, 9\ne, 9\nf, 7\ng, 6\nh, 5' },
      shows: { 'Value brought by class A': '80 %', 'Items in it': '5', 'As a share of all items': '62.5 %' },
      rows: [
        ['b', '21', '26.25 %', '26.25 %', 'A'],
        ['c', '18', '22.5 %', '48.75 %', 'A'],
        ['d', '9', '11.25 %', '60 %', 'A'],
        ['e', '9', '11.25 %', '71.25 %', 'A'],
        ['f', '7', '8.75 %', '80 %', 'A'],
        ['g', '6', '7.5 %', '87.5 %', 'B'],
        ['a', '5', '6.25 %', '93.75 %', 'B'],
        ['h', '5', '6.25 %', '100 %', 'B'],
      ],
      source: 'by hand: 64 of 80 are exactly 80 %, which ends class A; before the last one 75 / 80 are below 95 %',
    },
    {
      typed: { items: 'dust, 0' },
      shows: { 'Value brought by class A': 'no value: nothing has a value', 'Items in it': '0' },
      rows: [['dust', '0', '0 %', '0 %', 'C']],
      source: 'the definition: where the total is 0 every item is C with share 0',
    },
  ],
  refused: [
    {
      typed: { items: 'coffee, 90\ntea, -6' },
      field: 'items',
      message: 'items.1.value: must be an amount of at least 0 such as 12.5 or "12.50", got -6',
    },
    { typed: { b: '0.8' }, field: 'b', message: 'must be above a, got 0.8' },
    { typed: { a: '80' }, field: 'a', message: 'must be a share above 0 and below 1, got 80' },
  ],
};
