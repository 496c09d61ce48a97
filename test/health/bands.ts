export const BANDS = [
  { band: 'at risk', from: 0 },
  { band: 'neutral', from: 40 },
  { band: 'healthy', from: 70 },
];

/** Bands that are refused, and how. */
export const REFUSED_BANDS: readonly (readonly [what: string, bands: unknown, message: string])[] = [
  ['no bands', [], 'options.bands: must be at least one band, got none'],
  ['bands that begin above 0', BANDS.slice(1), 'options.bands.0.from: must be 0 in the first band, got 40'],
  [
    'bands that descend',
    [...BANDS, { band: 'x', from: 50 }],
    'options.bands.3.from: must be above 70, where the band before begins, got 50',
  ],
  [
    'two bands from the same score',
    [...BANDS, { band: 'x', from: 70 }],
    'options.bands.3.from: must be above 70, where the band before begins, got 70',
  ],
  [
    'two bands of one name',
    [...BANDS, { band: 'neutral', from: 90 }],
    'options.bands.3.band: must be a name of its own, got "neutral"',
  ],
  [
    'a threshold above 100',
    [...BANDS, { band: 'x', from: 101 }],
    'options.bands.3.from: must be a number from 0 to 100, got 101',
  ],
  ['a band without a name', [{ from: 0 }], 'options.bands.0.band: must be a string, got undefined'],
  ['a number', 40, 'options.bands: must be an iterable such as an array, got 40'],
];
