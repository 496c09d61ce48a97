import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { marginPerPeriod: '100', retentionRate: '0.8', discountRate: '0.1', firstMargin: 'now', periods: '' },
      shows: { 'Discounted lifetime value': '366.67' },
      source: 'Fader and Hardie, note 024, “Reconciling and Clarifying CLV Formulas”: 110 / 0.3',
    },
    {
      typed: { firstMargin: 'period-end' },
      shows: { 'Discounted lifetime value': '333.33' },
      source: 'Fader and Hardie, note 024, “Reconciling and Clarifying CLV Formulas”: 100 / 0.3',
    },
    {
      typed: { firstMargin: 'first-renewal' },
      shows: { 'Discounted lifetime value': '266.67' },
      source: 'Fader and Hardie, note 024, “Reconciling and Clarifying CLV Formulas”: 80 / 0.3',
    },
    {
      typed: { periods: '5' },
      shows: { 'Discounted lifetime value': '292.06' },
      source: 'Fader and Hardie, note 024, the sum of five margins: 292.0633836486…',
    },
    {
      typed: { firstMargin: 'first-renewal', periods: '5' },
      shows: { 'Discounted lifetime value': '212.41' },
      source: 'Fader and Hardie, note 024, the sum of five margins: 212.4097335626…',
    },
  ],
  refused: [
    {
      typed: { retentionRate: '1', discountRate: '0' },
      field: 'retentionRate',
      message: 'must be below 1 + discountRate where periods is left out, got 1',
    },
    { typed: { retentionRate: '80' }, field: 'retentionRate', message: 'must be a rate from 0 to 1, got 80' },
    { typed: { periods: '0' }, field: 'periods', message: 'must be a whole number from 1 to 1000000, got 0' },
  ],
};
