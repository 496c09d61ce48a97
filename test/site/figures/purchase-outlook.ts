import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { frequency: '2', recency: '30.43', age: '38.86', duration: '39', rate: '0.15' },
      shows: {
        'Purchases to come': '1.23',
        Alive: '72.66 %',
        'No purchase': '44.54 %',
        'All purchases to come, discounted': '5.18',
      },
      source:
        'Fader, Hardie & Lee (2005): 1.226 of customer 1516 of CDNOW; the others by mpmath 1.2, from the formulas',
    },
    {
      typed: { frequency: '23', recency: '39', age: '39' },
      shows: {
        'Purchases to come': '15.69',
        Alive: '96.86 %',
        'No purchase': '3.14 %',
        'All purchases to come, discounted': '57.19',
      },
      source: 'mpmath 1.2, from the formulas of the paper; its integral of e^(−δt) E(t) for what is discounted',
    },
    {
      typed: { frequency: '0', recency: '0', age: '38.86', duration: '52', rate: '0.1' },
      shows: {
        'Purchases to come': '0.25',
        Alive: '100 %',
        'No purchase': '82.55 %',
        'All purchases to come, discounted': '1.3',
      },
      source: 'mpmath 1.2, from the formulas of the paper',
    },
  ],
  refused: [
    { typed: { recency: '40' }, field: 'recency', message: 'must be at most the age, got 40' },
    { typed: { r: '0' }, field: 'r', message: 'must be a number from 1e-9 to 1e+9, got 0' },
    {
      typed: { frequency: '0' },
      field: 'recency',
      message: 'must be above 0 with repeat purchases, and 0 without them, got 30.43',
    },
  ],
};
