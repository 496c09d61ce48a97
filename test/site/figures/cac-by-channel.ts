import type { Figures } from '../figures.ts';

export const figures: Figures = {
  shown: [
    {
      typed: { channels: 'blog, 500, 50, false\nsearch ads, 1500, 50, true\nfairs, 1000, 20, true' },
      shows: { 'Blended CAC': '25', 'Paid CAC': '35.71' },
      rows: [
        ['blog', '10', '16.67 %', '41.67 %'],
        ['search ads', '30', '50 %', '41.67 %'],
        ['fairs', '50', '33.33 %', '16.67 %'],
      ],
      source: 'by hand: 3000 / 120 and 2500 / 70, as LIKE.TG glossary, “Customer acquisition cost”, defines them',
    },
    {
      typed: { channels: 'blog; 10.5; 2; false\nblog; 1.5; 1; false\n\nfairs; 8; 0; true' },
      shows: { 'Blended CAC': '6.67', 'Paid CAC': 'no value: the paid channels won no customer' },
      rows: [
        ['blog', '4', '60 %', '100 %'],
        ['fairs', '–', '40 %', '0 %'],
      ],
      source: 'by hand: 20 / 3, and 12 / 3 of the blog',
    },
  ],
  refused: [
    {
      typed: { channels: 'blog, 500, 50, false\nfairs, 100, 1.5, true' },
      field: 'channels',
      message: 'channels.1.customersAcquired: must be a whole number of at least 0, got 1.5',
    },
    {
      typed: { channels: 'blog, 500, 50, false\nblog, 100, 5, true' },
      field: 'channels',
      message: 'channels.1.paid: must be false, as in an earlier row of the channel, got true',
    },
  ],
};
