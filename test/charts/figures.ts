import type * as charts from '../../src/charts/index.ts';
import type { FiguresOf } from '../support/figures.ts';

const CHART = { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', mark: 'bar' };

export const figures: FiguresOf<typeof charts> = {
  displayChart: {
    figures: [{ input: [CHART], result: CHART, source: 'by hand: a chart of the notebook is the chart as JSON' }],
  },
  abcChart: {
    figures: [
      {
        input: [
          {
            rows: [
              { name: 'coffee', class: 'A', share: 0.9, cumulativeShare: 0.9 },
              { name: 'tea', class: 'B', share: 0.1, cumulativeShare: 1 },
            ],
          },
        ],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['50 % of the items bring 90 % of the value: class A'] },
        },
        source: 'by hand: one of two items',
      },
      {
        input: [{ rows: [{ item: 7, class: 'A', share: 1, cumulativeShare: 1 }] }],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['100 % of the items bring 100 % of the value: class A'] },
        },
        source: 'rows without names',
      },
    ],
  },
  aliveChart: {
    figures: [
      {
        input: [[{ frequency: 2, recency: 10, probability: 0.25 }]],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['25 % alive, whatever they bought'] },
        },
        source: 'by hand',
      },
    ],
    refused: [
      [
        [[0.25, 0.5].map((probability) => ({ frequency: 2, recency: 10, probability }))],
        'cells.1: must be of a frequency and recency that were not there yet, got "2 and 10"',
      ],
      [
        [Array.from({ length: 41 }, (_, recency) => ({ frequency: 2, recency: recency + 1, probability: 0.5 }))],
        'cells: must be of at most 40 frequencies and 40 recencies, got 41',
      ],
    ],
  },
  cacChart: {
    figures: [
      {
        input: [
          {
            channels: [
              { channel: 'blog', cost: '500', customersAcquired: 50, cac: '10' },
              { channel: 'ads', cost: '1500', customersAcquired: 50, cac: '30' },
            ],
            blended: '20',
          },
        ],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['A customer costs 20.00: 10.00 (blog) to 30.00 (ads)'] },
        },
        source: 'by hand: 2000/100, 500/50, 1500/50',
      },
    ],
  },
  cashFlowChart: {
    figures: [
      {
        input: [
          [
            { year: 1, cashFlow: '60', presentValue: '60' },
            { year: 2, cashFlow: '60', presentValue: '60' },
          ],
          { acquisitionCost: 100, currency: 'EUR' },
        ],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['Pays off in year 2, worth 20.00 EUR after 2 years'] },
        },
        source: 'by hand: 60 + 60 − 100',
      },
    ],
  },
  chartTheme: {
    figures: [
      {
        input: ['dark'],
        result: {
          background: '#15181c',
          font: 'system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif',
          padding: 12,
          view: { stroke: null },
          title: {
            anchor: 'start',
            frame: 'bounds',
            color: '#eceef0',
            fontSize: 15,
            fontWeight: 'bold',
            offset: 14,
            subtitleColor: '#a8b0b9',
            subtitleFontSize: 12,
            subtitlePadding: 5,
          },
          axis: {
            labelColor: '#a8b0b9',
            labelFontSize: 11,
            titleColor: '#a8b0b9',
            titleFontSize: 11,
            titleFontWeight: 'normal',
            titlePadding: 8,
            gridColor: '#2c3138',
            domainColor: '#a8b0b9',
            tickColor: '#a8b0b9',
          },
          legend: {
            labelColor: '#eceef0',
            labelFontSize: 11,
            labelLimit: 400,
            symbolOpacity: 1,
            title: null,
            titleColor: '#a8b0b9',
            titleFontSize: 11,
            titleFontWeight: 'normal',
            orient: 'bottom',
            symbolStrokeWidth: 2,
          },
          range: { category: ['#56b4e9', '#e69f00', '#2fc79a', '#d993bd', '#eceef0', '#f0e442'] },
          text: { color: '#eceef0', fontSize: 11 },
          rule: { color: '#eceef0' },
        },
        source: 'that of the charts',
      },
      {
        input: [],
        result: {
          background: '#ffffff',
          font: 'system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif',
          padding: 12,
          view: { stroke: null },
          title: {
            anchor: 'start',
            frame: 'bounds',
            color: '#1f2328',
            fontSize: 15,
            fontWeight: 'bold',
            offset: 14,
            subtitleColor: '#57606a',
            subtitleFontSize: 12,
            subtitlePadding: 5,
          },
          axis: {
            labelColor: '#57606a',
            labelFontSize: 11,
            titleColor: '#57606a',
            titleFontSize: 11,
            titleFontWeight: 'normal',
            titlePadding: 8,
            gridColor: '#e4e7eb',
            domainColor: '#57606a',
            tickColor: '#57606a',
          },
          legend: {
            labelColor: '#1f2328',
            labelFontSize: 11,
            labelLimit: 400,
            symbolOpacity: 1,
            title: null,
            titleColor: '#57606a',
            titleFontSize: 11,
            titleFontWeight: 'normal',
            orient: 'bottom',
            symbolStrokeWidth: 2,
          },
          range: { category: ['#0072b2', '#d55e00', '#009e73', '#b8559a', '#1f2328', '#7a5200'] },
          text: { color: '#1f2328', fontSize: 11 },
          rule: { color: '#1f2328' },
        },
        source: 'light is the default',
      },
    ],
  },
  churnChart: {
    figures: [
      {
        input: [
          [
            { period: 'May', churnRate: 0.04 },
            { period: 'June', churnRate: 0.025 },
          ],
        ],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['Churn fell from 4 % (May) to 2.5 % (June)'] },
        },
        source: 'by hand',
      },
    ],
  },
  cohortChart: {
    figures: [
      {
        input: [
          {
            grain: 'month',
            measure: 'customers',
            until: '2024-03-01',
            lastPeriodComplete: true,
            cohorts: [{ cohort: '2024-01-01', customers: 2, values: [2, 1] }],
          },
          { theme: 'dark' },
        ],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['After 1 month 50 % of the customers are active'] },
        },
        source: 'by hand',
      },
    ],
  },
  frequencyChart: {
    figures: [
      {
        input: [
          [
            { frequency: 0, actual: 60, expected: 58.5 },
            { frequency: 1, actual: 40, expected: 41.5 },
          ],
        ],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['60 % of the customers did not come back, 58.5 % by the model'] },
        },
        source: 'by hand: 60/100, 58.5/100',
      },
    ],
    refused: [
      [
        [Array.from({ length: 41 }, (_, frequency) => ({ frequency, actual: 1, expected: 1 }))],
        'frequencies: must be at most 40 rows, got 41',
      ],
    ],
  },
  heterogeneityChart: {
    figures: [
      {
        input: [{ kind: 'bg-nbd', unit: 'month', parameters: { r: 0.5, alpha: 2, a: 1, b: 3 } }],
        result: {
          title: { text: ['Customers buy 0.25 times a month on average and leave after', '25 % of their purchases'] },
        },
        source: 'by hand: 0.5/2 and 1/(1 + 3)',
      },
    ],
  },
  ltvToCacChart: {
    figures: [
      {
        input: [[{ segment: 'blog', ratio: 4.25 }]],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['LTV/CAC 4.25: great'] },
        },
        source: 'LIKE.TG glossary, “Customer acquisition cost”: above 3',
      },
    ],
  },
  npsChart: {
    figures: [
      {
        input: [[{ segment: 'all', counts: { promoters: 70, passives: 10, detractors: 20 } }]],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['NPS 50: 70 % promoters, 20 % detractors'] },
        },
        source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”',
      },
    ],
  },
  ratingsChart: {
    figures: [
      {
        input: [{ lowest: 1, highest: 5, counts: [1, 1, 2, 4, 2] }],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['60 % answered 4 or 5'] },
        },
        source: 'by hand: 6/10',
      },
    ],
  },
  survivalChart: {
    figures: [
      {
        input: [
          [
            {
              segment: 'all',
              curve: {
                steps: [{ time: 4, survival: 0.5, censored: 0, lower: null, upper: null }],
                median: { estimate: 4 },
              },
            },
          ],
          { unit: 'months' },
        ],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['Half of the customers leave within 4 months'] },
        },
        source: 'by hand',
      },
    ],
  },
  trackingChart: {
    figures: [
      {
        input: [
          [
            { time: 1, actual: 90, expected: 80 },
            { time: 2, actual: 200, expected: 190 },
          ],
          { unit: 'weeks' },
        ],
        result: {
          $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
          title: { text: ['200 purchases within 2 weeks, 190 expected: 5 % too few'] },
        },
        source: 'by hand: 190/200 = 0.95',
      },
    ],
  },
};
