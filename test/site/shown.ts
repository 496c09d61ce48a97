import type { Shown } from './calculators.ts';

/** What calculators show of their worked example, of something else that is typed, and of a metric of nothing. */
export const shown: Readonly<Record<string, Shown>> = {
  'abc-xyz': {
    shown: [
      {
        shows: { 'Items that are AX': '1', 'Value that they bring': '94.12 %' },
        rows: [
          ['coffee', '480', '94.12 %', '0.17', 'AX'],
          ['tea', '20', '3.92 %', '0', 'BX'],
        ],
        source:
          'by hand: 20 / 120, 0 / 5 and √18.75 / 2.5 = √3; before tea 480 of 510 are below 95 %, before candles 500 of 510 above',
      },
      {
        typed: { items: '' },
        shows: { 'Items that are AX': '0', 'Value that they bring': 'no value: nothing has a value' },
        source: 'the second promise: a share of nothing is null',
      },
    ],
    refused: {
      typed: { items: 'tea, -20, 5, 5, 5, 5' },
      field: 'items',
      message: 'items.0.value: must be an amount of at least 0 such as 12.5 or "12.50", got -20',
    },
  },
  abc: {
    shown: [
      {
        shows: { 'Value brought by class A': '90 %', 'Items in it': '1', 'As a share of all items': '33.33 %' },
        rows: [
          ['coffee', '90', '90 %', '90 %', 'A'],
          ['tea', '6', '6 %', '96 %', 'B'],
        ],
        source:
          'by hand, with the classes of LIKE.TG glossary, “ABC analysis”: before coffee 0, before tea 90, before cups 96 %',
      },
      {
        typed: { items: 'dust, 0' },
        shows: { 'Value brought by class A': 'no value: nothing has a value', 'Items in it': '0' },
        rows: [['dust', '0', '0 %', '0 %', 'C']],
        source: 'the definition: where the total is 0 every item is C with share 0',
      },
    ],
    refused: {
      typed: { items: 'coffee, 90\ntea, -6' },
      field: 'items',
      message: 'items.1.value: must be an amount of at least 0 such as 12.5 or "12.50", got -6',
    },
  },
  'annual-churn': {
    shown: [
      {
        shows: { 'Churn in a year': '30.62 %', 'Expected lifespan': '33.33 periods' },
        source: 'by hand: 1 − 0.97 to the power of 12 = 0.306158 (R 4.2.2), and 1 / 0.03',
      },
      {
        typed: { churnRate: '0' },
        shows: { 'Churn in a year': '0 %', 'Expected lifespan': 'no value: nobody leaves' },
        source: 'by hand: 1 − 1, and nobody ever leaves',
      },
    ],
    refused: { typed: { churnRate: '3' }, field: 'churnRate', message: 'must be a rate from 0 to 1, got 3' },
  },
  'cac-by-channel': {
    shown: [
      {
        shows: { 'Blended CAC': '25', 'Paid CAC': '35.71' },
        rows: [
          ['blog', '10', '16.67 %', '41.67 %'],
          ['search ads', '30', '50 %', '41.67 %'],
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
    refused: {
      typed: { channels: 'blog, 500, 50, false\nfairs, 100, 1.5, true' },
      field: 'channels',
      message: 'channels.1.customersAcquired: must be a whole number of at least 0, got 1.5',
    },
  },
  'cac-payback': {
    shown: [
      {
        shows: { Payback: '7.5 periods', 'On revenue, as if nothing had to be delivered': '6 periods' },
        source: 'by hand: 300 / (50 × 0.8) and 300 / 50, as LIKE.TG glossary, “Customer acquisition cost”, defines it',
      },
      {
        typed: { grossMargin: '0' },
        shows: { Payback: 'no value: a period earns nothing' },
        source: 'the second promise: what is divided by nothing observed is null',
      },
    ],
    refused: { typed: { grossMargin: '80' }, field: 'grossMargin', message: 'must be a rate from 0 to 1, got 80' },
  },
  cac: {
    shown: [
      {
        shows: { 'Basic CAC': '30', 'Complex CAC': '37' },
        source: 'LIKE.TG glossary, “Customer acquisition cost”',
      },
      {
        typed: { customersAcquired: '0' },
        shows: { 'Basic CAC': 'no value: no customer was won' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { marketingCost: '3,000' },
      field: 'marketingCost',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got "3,000"',
    },
  },
  'cash-flows': {
    shown: [
      {
        shows: { 'Lifetime value': '127.45', 'Before the acquisition cost': '227.45' },
        rows: [
          ['1', '100 %', '100', '60', '54.55'],
          ['2', '100 %', '100', '60', '49.59'],
        ],
        source: 'LIKE.TG glossary, “Customer equity”; by hand: 60 / 1.1ᵗ, together 227.4472061…',
      },
      {
        typed: { discountRate: '0.25', retentionRate: '0.8' },
        shows: { 'Lifetime value': '19.02', 'Before the acquisition cost': '119.02' },
        rows: [
          ['1', '100 %', '100', '60', '48'],
          ['2', '80 %', '80', '48', '30.72'],
        ],
        source: 'by hand: 48 × (1 − 0.64⁵) / 0.36 = 119.01677568, as each year brings 0.8 / 1.25 of the one before',
      },
    ],
    refused: { typed: { years: '0' }, field: 'years', message: 'must be a whole number from 1 to 1000, got 0' },
  },
  ces: {
    shown: [
      {
        shows: { Mean: '5 points', 'Above the middle': '75 %' },
        intervals: { Mean: '1.56 to 7 points', 'Above the middle': '30.06 to 95.44 %' },
        source:
          'LIKE.TG glossary, “Customer experience”: 20 / 4, and 3 of 4; intervals: R 4.2.2, t.test, 8.44 cut off, and prop.test without correction',
      },
      {
        typed: { ratings: '' },
        shows: { Mean: 'no value: nobody answered', 'Above the middle': 'no value: nobody answered' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { ratings: '7, 0' },
      field: 'ratings',
      message: 'ratings.1: must be a whole number from 1 to 7, got 0',
    },
  },
  'churn-bases': {
    shown: [
      {
        shows: { 'On the average base': '5.09 %', 'On the growing base': '4.13 %' },
        source: 'by hand: 62 / ((1000 + 1438) / 2) = 62 / 1219, and 62 / (1000 + 500)',
      },
      {
        typed: { customersAtStart: '0', customersAcquired: '0', customersLost: '0', customersAtEnd: '0' },
        shows: {
          'On the average base': 'no value: there were no customers at either end',
          'On the growing base': 'no value: nobody was a customer',
        },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { customersLost: '1501' },
      field: 'customersLost',
      message: 'must be at most customersAtStart + customersAcquired, got 1501',
    },
  },
  'churn-ltv': {
    shown: [
      {
        shows: { 'Lifetime value': '800', 'Expected lifespan': '20 periods' },
        source: 'by hand: 50 × 0.8 / 0.05 and 1 / 0.05',
      },
      {
        typed: { churnRate: '0' },
        shows: { 'Lifetime value': 'no value: nobody leaves', 'Expected lifespan': 'no value: nobody leaves' },
        source: 'the second promise: what is divided by nothing observed is null',
      },
    ],
    refused: { typed: { churnRate: '5' }, field: 'churnRate', message: 'must be a rate from 0 to 1, got 5' },
  },
  'churn-trend': {
    shown: [
      {
        shows: {},
        rows: [
          ['March', '6 %'],
          ['April', '4.58 %'],
        ],
        source: 'by hand: 12 / 200, 11 / 240, 9 / 263, 8 / 310',
      },
      {
        typed: { months: 'July, 40, 1\nAugust, 0, 0\nSeptember, 8, 8' },
        shows: {},
        rows: [
          ['July', '2.5 %'],
          ['August', '–'],
        ],
        source: 'by hand: 1 / 40, nobody to lose, 8 / 8',
      },
    ],
    refused: {
      typed: { confidence: '95' },
      field: 'confidence',
      message: 'must be a number above 0 and below 1, got 95',
    },
  },
  cohorts: {
    shown: [
      {
        shows: { 'Active after one period': '33.33 %' },
        rows: [
          ['2024-01-01', '2', '50 %', '50 %', '–'],
          ['2024-02-01', '1', '0 %', '–', '–'],
        ],
        source: 'by hand: ann of ann and bob came back in February and in March, eve did not; 1 of 3 after a month',
      },
      {
        typed: { activities: 'a, 2024-01-31', grain: 'month', until: '2024-02-01' },
        shows: { 'Active after one period': 'no value: no cohort is old enough' },
        rows: [['2024-01-01', '1', '–', '–', '–']],
        source: 'by hand: the first month is the last one',
      },
    ],
    refused: {
      typed: { until: '2024-03-01' },
      field: 'activities',
      message: 'activities.4.date: must be before until, 2024-03-01, got "2024-03-12"',
    },
  },
  'compare-nps': {
    shown: [
      {
        shows: { Difference: '7.2 points', 'p value': '0.37' },
        intervals: { Difference: '−8.42 to 22.82 points' },
        source:
          'the two waves in the test data of the R package NPS, and their comparison by it; p value: mpmath 1.3.0',
      },
      {
        typed: { 'b.promoters': '0', 'b.passives': '0', 'b.detractors': '0' },
        shows: { Difference: 'no value: nobody answered in one of them, or everybody is in one group' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { 'b.passives': '-1' },
      field: 'b.passives',
      message: 'must be a whole number of at least 0, got -1',
    },
  },
  'compare-proportions': {
    shown: [
      {
        shows: { 'Difference, in percentage points': '20 %', 'p value': '0.008' },
        intervals: { 'Difference, in percentage points': '5.24 to 33.39 %' },
        source:
          'Newcombe, Statistics in Medicine 17 (1998), table II, method 10: 56/70 − 48/80; p value: statsmodels 0.15.0',
      },
      {
        typed: { 'b.successes': '0', 'b.trials': '0' },
        shows: { 'Difference, in percentage points': 'no value: one of the groups is empty' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: { typed: { 'a.successes': '71' }, field: 'a.successes', message: 'must be at most trials, got 71' },
  },
  'csat-by-steps': {
    shown: [
      {
        shows: { 'Whole survey': '3.3 points', Website: '4.5 points', Delivery: '3 points', Support: '1.5 points' },
        source:
          'by hand, as LIKE.TG glossary, “Customer perception”, defines it: (90 + 60 + 15) / 50 of all, and 90 / 20, 60 / 20, 15 / 10',
      },
      {
        typed: { website: '0 0 0 0 1', delivery: '3 0 0 0 0', support: '0 0 0 0 0' },
        shows: {
          'Whole survey': '2 points',
          Website: '5 points',
          Delivery: '1 points',
          Support: 'no value: nobody answered',
        },
        source: 'by hand: (5 + 3) / 4 of all, 5 / 1, 3 / 3, and nobody',
      },
    ],
    refused: {
      typed: { delivery: '0, 5, -1, 5, 0' },
      field: 'delivery',
      message: 'delivery.counts.2: must be a whole number of at least 0, got -1',
    },
  },
  csat: {
    shown: [
      {
        shows: { 'Satisfied customers': '60 %', 'Mean satisfaction': '3.4 points' },
        intervals: { 'Satisfied customers': '23.07 to 88.24 %', 'Mean satisfaction': '1.52 to 5 points' },
        source:
          'LIKE.TG glossary, “Customer satisfaction survey” (3 of 5 in the top two) and “Customer experience” (17 / 5); intervals: R 4.2.2, prop.test without correction, and t.test, 5.28 cut off',
      },
      {
        typed: { ratings: ' ' },
        shows: { 'Satisfied customers': 'no value: nobody answered', 'Mean satisfaction': 'no value: nobody answered' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { ratings: '5, 4, 3.5' },
      field: 'ratings',
      message: 'ratings.2: must be a whole number from 1 to 5, got 3.5',
    },
  },
  'customer-churn': {
    shown: [
      {
        shows: { 'Churn rate': '5 %' },
        intervals: { 'Churn rate': '3.81 to 6.53 %' },
        source:
          'LIKE.TG glossary, “Customer loyalty”: lost / at the start, 50 / 1000; interval: R 4.2.2, prop.test without correction',
      },
      {
        typed: { customersAtStart: '0', customersLost: '0' },
        shows: { 'Churn rate': 'no value: there were no customers at the start' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { customersLost: '1001' },
      field: 'customersLost',
      message: 'must be at most customersAtStart, got 1001',
    },
  },
  'customer-equity': {
    shown: [
      {
        shows: { 'Customer equity': '40,000', Customers: '300' },
        rows: [
          ['regulars', '100', '300', '30,000', '75 %'],
          ['newcomers', '200', '50', '10,000', '25 %'],
        ],
        source: 'by hand: 30000 + 10000, as LIKE.TG glossary, “Customer equity”, defines it',
      },
      {
        typed: { segments: 'buyers, 600, 127.4472061' },
        shows: { 'Customer equity': '76,468.32', Customers: '600' },
        rows: [['buyers', '600', '127.45', '76,468.32', '100 %']],
        source: 'LIKE.TG glossary, “Customer equity”: 600 customers; by hand: 600 × 127.4472061 = 76468.32366',
      },
    ],
    refused: {
      typed: { segments: 'regulars, 100, 300\nnewcomers, 1.5, 50' },
      field: 'segments',
      message: 'segments.1.customers: must be a whole number of at least 0, got 1.5',
    },
  },
  'customer-roi': {
    shown: [
      {
        shows: { 'Customer ROI': '5.67' },
        source: 'LIKE.TG glossary, “Customer health score”: 17 / 3',
      },
      {
        typed: { spent: '0' },
        shows: { 'Customer ROI': 'no value: nothing was spent' },
        source: 'the second promise: what is divided by nothing observed is null',
      },
    ],
    refused: {
      typed: { spent: '-3' },
      field: 'spent',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got -3',
    },
  },
  'discounted-ltv': {
    shown: [
      {
        shows: { 'Discounted lifetime value': '366.67' },
        source: 'Fader and Hardie, note 024, “Reconciling and Clarifying CLV Formulas”: 110 / 0.3',
      },
      {
        typed: { firstMargin: 'period-end' },
        shows: { 'Discounted lifetime value': '333.33' },
        source: 'Fader and Hardie, note 024, “Reconciling and Clarifying CLV Formulas”: 100 / 0.3',
      },
    ],
    refused: {
      typed: { retentionRate: '1', discountRate: '0' },
      field: 'retentionRate',
      message: 'must be below 1 + discountRate where periods is left out, got 1',
    },
  },
  'expected-profit': {
    shown: [
      {
        shows: { 'Expected profit': '4,499.50' },
        source: 'by hand: 10000 − 5500.5, as LIKE.TG glossary, “Customer acquisition cost”, defines it',
      },
      {
        typed: { projectedRevenue: '0.30', acquisitionCosts: '0.1 0.1 0.1 0.1' },
        shows: { 'Expected profit': '−0.10' },
        source: 'by hand: three tenths less four tenths',
      },
    ],
    refused: {
      typed: { acquisitionCosts: '3000, -1' },
      field: 'acquisitionCosts',
      message: 'acquisitionCosts.1: must be an amount of at least 0 such as 12.5 or "12.50", got -1',
    },
  },
  'health-score': {
    shown: [
      {
        shows: { 'Health score': '58.33 points', Band: 'neutral', 'Dimensions not known': '1' },
        rows: [
          ['product use', '75 %', '66.67 %', '50 points'],
          ['open complaints', '25 %', '33.33 %', '8.33 points'],
        ],
        source:
          'by hand: 100 × (2 × 15/20 + 1 × 1/4) / 3, as LIKE.TG glossary, “Customer health score”, weights dimensions',
      },
      {
        typed: { dimensions: 'sentiment, , -100, 100, 1' },
        shows: { 'Health score': 'no value: no dimension is known', Band: 'no value: no dimension is known' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { dimensions: 'product use, 15, 20, 20, 1' },
      field: 'dimensions',
      message: 'dimensions.0.best: must be another number than worst, got 20',
    },
  },
  'holdout-lift': {
    shown: [
      {
        shows: { 'Lift in shares': '5 %', 'Lift relative to the holdout': '50 %', 'p value': '0.00072' },
        intervals: { 'Lift in shares': '2.1 to 7.9 %', 'Lift relative to the holdout': '18.31 to 90.19 %' },
        source:
          'by hand: Newcombe’s interval of Wilson’s bounds (12.92 to 17.35 and 8.29 to 12.02 %), Katz’s 1.5 × exp(±1.96 × √(0.85 / 150 + 0.9 / 100)), and z = 0.05 / √(0.125 × 0.875 × 2 / 1000) = 3.381',
      },
      {
        typed: { 'holdout.successes': '0', 'holdout.trials': '0' },
        shows: { 'Lift in shares': 'no value: a group has no customers' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { 'treated.successes': '1001' },
      field: 'treated.successes',
      message: 'must be at most trials, got 1001',
    },
  },
  'lifetime-value': {
    shown: [
      {
        shows: { 'Lifetime value': '56.22' },
        intervals: { 'Lifetime value': '43.24 to 73.1' },
        source:
          'SciPy 1.10 and mpmath 1.2: both fits by Nelder–Mead, their Hessians and the delta method by differences',
      },
      {
        typed: { frequency: '0', recency: '0', averageSpend: '0' },
        shows: { 'Lifetime value': '7.1' },
        intervals: { 'Lifetime value': '6.08 to 8.3' },
        source: 'SciPy 1.10 and mpmath 1.2, as above',
      },
    ],
    refused: { typed: { grossMargin: '40' }, field: 'grossMargin', message: 'must be a rate from 0 to 1, got 40' },
  },
  'ltv-to-cac': {
    shown: [
      {
        shows: { 'LTV/CAC': '2', Band: 'thin' },
        source:
          'LIKE.TG glossary, “Customer lifetime value” (500 against 250) and “Customer acquisition cost” (the bands)',
      },
      {
        typed: { cac: '0' },
        shows: { 'LTV/CAC': 'no value: the customer cost nothing', Band: 'no value: the customer cost nothing' },
        source: 'the second promise: what is divided by nothing observed is null',
      },
    ],
    refused: {
      typed: { cac: '-250' },
      field: 'cac',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got -250',
    },
  },
  mrr: {
    shown: [
      {
        shows: { 'Monthly recurring revenue': '127' },
        rows: [
          ['ann', '75'],
          ['bob', '52'],
        ],
        source: 'by hand: 900 / 12 = 75 and 12 × 52 / 12 = 52',
      },
      {
        typed: { month: '2019-01' },
        shows: { 'Monthly recurring revenue': '50' },
        rows: [['ann', '50']],
        source: 'by hand: January is the last month of what ends on 1 February',
      },
    ],
    refused: {
      typed: { month: '6/2019' },
      field: 'month',
      message: 'must be a month of the calendar such as "2024-02", got "6/2019"',
    },
  },
  'nps-interval': {
    shown: [
      {
        shows: { Score: '50 points', 'Standard error': '7.96 points' },
        intervals: { Score: '32.94 to 64.15 points' },
        source:
          '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques” (50); interval and error: mpmath 1.3.0 and SciPy 1.17.1',
      },
      {
        typed: { promoters: '0', passives: '0', detractors: '0' },
        shows: { Score: 'no value: nobody answered' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { promoters: '7.5' },
      field: 'promoters',
      message: 'must be a whole number of at least 0, got 7.5',
    },
  },
  'nps-sample-size': {
    shown: [
      {
        shows: { 'With the groups of the earlier survey': '984 answers', 'In the worst case': '1,537 answers' },
        source: 'by hand: 1.95996² × 100² × 0.64 / 5² = 983.413, and 1.95996² × 100² / 5² = 1536.584, rounded up',
      },
      {
        typed: { marginPoints: '10', promoters: '70', passives: '10', detractors: '20' },
        shows: { 'With the groups of the earlier survey': '250 answers', 'In the worst case': '385 answers' },
        source: 'by hand: 1.95996² × 100² × (0.9 − 0.5²) / 10² = 249.695, and 384.146, rounded up',
      },
    ],
    refused: {
      typed: { marginPoints: '0' },
      field: 'marginPoints',
      message: 'must be a number of points above 0 and at most 100, got 0',
    },
  },
  'nps-trend': {
    shown: [
      {
        shows: {},
        rows: [
          ['March', '−10 points', '–', '–'],
          ['June', '20 points', '30 points', '0.00078'],
        ],
        source:
          'by hand: 100 × (60 − 80) / 200 and so on; p values: SciPy 1.17.1, adjusted by R 4.2.2, p.adjust, method Holm',
      },
      {
        typed: { waves: 'before, 60, 60, 80\nnobody, 0, 0, 0\nafter, 90, 60, 50' },
        shows: {},
        rows: [
          ['before', '−10 points', '–', '–'],
          ['nobody', '–', '–', '–'],
        ],
        source: 'the second promise: a metric of nothing is null, and there is no change from it',
      },
    ],
    refused: {
      typed: { waves: 'March, 60, 60, 80\nJune, 90, 60' },
      field: 'waves',
      message: 'waves.1.counts.detractors: must be a whole number of at least 0, got ""',
    },
  },
  nps: {
    shown: [
      {
        shows: { 'Net Promoter Score': '50 points', Promoters: '70 %', Detractors: '20 %' },
        source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”',
      },
      {
        typed: { promoters: '0', passives: '0', detractors: '0' },
        shows: { 'Net Promoter Score': 'no value: nobody answered' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { promoters: '-1' },
      field: 'promoters',
      message: 'must be a whole number of at least 0, got -1',
    },
  },
  'order-margin': {
    shown: [
      {
        shows: { 'Order margin': '60', 'Net lifetime value': '110', 'Maximum acquisition cost': '120' },
        source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”: the store Mimine',
      },
      {
        typed: { ordersPerCustomer: '1' },
        shows: { 'Maximum acquisition cost': '60', 'Net lifetime value': '50' },
        source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”: one order; by hand: 60 − 10',
      },
    ],
    refused: {
      typed: { costPrice: '-40' },
      field: 'costPrice',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got -40',
    },
  },
  orders: {
    shown: [
      {
        shows: {
          'Average purchase value': '30',
          'Purchase frequency': '0.75 orders a year',
          'Customer lifespan': '2 years so far',
        },
        rows: [
          ['ann', '2', '80', '2020-01-01', '2024-01-01'],
          ['bob', '1', '10', '2024-01-01', '2024-01-01'],
        ],
        source: 'by hand: 90 / 3 orders; 3 orders in (1462 + 1) / 365.25 years; (1462 + 1) / 2 days of 365.25 a year',
      },
      {
        typed: { orders: '' },
        shows: {
          'Average purchase value': 'no value: nobody ordered',
          'Purchase frequency': 'no value: nobody ordered',
        },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { orders: 'ann, 2020-01-01, 30\nann, 1.2.2024, 50' },
      field: 'orders',
      message:
        'orders.1.date: must be a day such as "2024-02-29", an instant such as "2024-02-29T12:00:00Z" or a valid Date, got "1.2.2024"',
    },
  },
  'period-rate': {
    shown: [
      {
        shows: { 'Rate of a period': '10 %' },
        source: 'by hand: 1.1² = 1.21',
      },
      {
        typed: { annualRate: '0.126825030131969720661201', periodsPerYear: '12' },
        shows: { 'Rate of a period': '1 %' },
        source: 'by hand: 1.01¹² = 1.126825030131969720661201',
      },
    ],
    refused: {
      typed: { periodsPerYear: '0' },
      field: 'periodsPerYear',
      message: 'must be a number from 0.01 to 1000000, got 0',
    },
  },
  'present-value': {
    shown: [
      {
        shows: { 'Present value': '227.45' },
        source: 'by hand: 60 × (1 − 1.1⁻⁵) / 0.1 = 227.4472061…, the figures of LIKE.TG glossary, “Customer equity”',
      },
      {
        typed: { timing: 'start' },
        shows: { 'Present value': '250.19' },
        source: 'by hand: 1.1 × 227.4472061… = 250.1919267…',
      },
    ],
    refused: {
      typed: { cashFlows: '60, sixty' },
      field: 'cashFlows',
      message: 'cashFlows.1: must be an amount such as 12.5 or "12.50", got "sixty"',
    },
  },
  'proportion-interval': {
    shown: [
      {
        shows: { Share: '30.8 %', 'Standard error': '2.85 %' },
        intervals: { Share: '25.53 to 36.62 %' },
        source: 'Newcombe, Statistics in Medicine 17 (1998): 81/263; bounds and error: statsmodels 0.15.0',
      },
      {
        typed: { successes: '0', trials: '0' },
        shows: { Share: 'no value: there were no trials' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: { typed: { successes: '264' }, field: 'successes', message: 'must be at most trials, got 264' },
  },
  'purchase-outlook': {
    shown: [
      {
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
        typed: { frequency: '23', recency: '39', T: '39' },
        shows: {
          'Purchases to come': '15.69',
          Alive: '96.86 %',
          'No purchase': '3.14 %',
          'All purchases to come, discounted': '57.19',
        },
        source: 'mpmath 1.2, from the formulas of the paper; its integral of e^(−δt) E(t) for what is discounted',
      },
    ],
    refused: { typed: { recency: '40' }, field: 'recency', message: 'must be at most T, got 40' },
  },
  'rating-mean': {
    shown: [
      {
        shows: { 'Mean rating': '4 points' },
        intervals: { 'Mean rating': '3.11 to 4.89 points' },
        source: 'by hand: 32 / 8; interval: R 4.2.2, t.test',
      },
      {
        typed: { ratings: '' },
        shows: { 'Mean rating': 'no value: nobody answered' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { ratings: '5, 6' },
      field: 'ratings',
      message: 'ratings.1: must be a whole number from 1 to 5, got 6',
    },
  },
  'referral-cost': {
    shown: [
      {
        shows: { 'Cost of a customer': '20', 'Cost of the programme': '1,000', 'LTV/CAC': '6' },
        source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”: 10 and 10 are 20; by hand: 120 / 20',
      },
      {
        typed: { customersAcquired: '0', programmeCost: '500' },
        shows: { 'Cost of a customer': 'no value: no friend was won', 'Cost of the programme': '500' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { referrerReward: '10 %' },
      field: 'referrerReward',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got "10 %"',
    },
  },
  'referral-value': {
    shown: [
      {
        shows: { 'Worth as a buyer': '100', 'Worth of those referred': '600', 'Share that was referred': '85.71 %' },
        source: 'Customer Value Foundation, “Customers as Ambassadors”; by hand: 600 / 700',
      },
      {
        typed: { ownPurchases: '0', customersReferred: '0' },
        shows: { 'Worth as a buyer': '0', 'Share that was referred': 'no value: nobody buys' },
        source: 'the second promise: a share of nothing is null',
      },
    ],
    refused: {
      typed: { customersReferred: '-1' },
      field: 'customersReferred',
      message: 'must be a finite number of at least 0, got -1',
    },
  },
  'retention-rate': {
    shown: [
      {
        shows: { 'Retention rate': '95 %' },
        source: 'by hand: (1438 − 488) / 1000',
      },
      {
        typed: { customersAtStart: '0', customersAtEnd: '5', customersAcquired: '5' },
        shows: { 'Retention rate': 'no value: there were no customers at the start' },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { customersAcquired: '1439' },
      field: 'customersAcquired',
      message: 'must be at most customersAtEnd, got 1439',
    },
  },
  'revenue-bridge': {
    shown: [
      {
        shows: { 'Recurring revenue at the end': '127' },
        rows: [
          ['2019-01', '0', '0', '0', '0', '0', '50'],
          ['2019-02', '0', '0', '0', '0', '−50', '0'],
        ],
        source:
          'by hand: ann pays 50, leaves, comes back and then pays 900 / 12 = 75; bob pays 12 × 52 / 12 from the middle of May on',
      },
      {
        typed: { from: '2019-08', until: '2019-09' },
        shows: { 'Recurring revenue at the end': '52' },
        rows: [['2019-08', '0', '0', '0', '0', '−75', '52']],
        source: 'by hand: ann leaves on 1 August, and July is the last month with 127',
      },
    ],
    refused: { typed: { until: '2019-01' }, field: 'until', message: 'must be after from, got "2019-01"' },
  },
  'revenue-churn': {
    shown: [
      {
        shows: { 'Gross revenue churn': '7 %', 'Net revenue churn': '3 %' },
        source:
          'by hand, as LIKE.TG glossary, “Customer loyalty”, defines it: (500 + 200) / 10000; net of expansion (700 − 400) / 10000',
      },
      {
        typed: { revenueAtStart: '0' },
        shows: {
          'Gross revenue churn': 'no value: there was no revenue at the start',
          'Net revenue churn': 'no value: there was no revenue at the start',
        },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { churnedRevenue: '-5' },
      field: 'churnedRevenue',
      message: 'must be an amount of at least 0 such as 12.5 or "12.50", got -5',
    },
  },
  'revenue-movements': {
    shown: [
      {
        shows: { 'Recurring revenue after': '95', 'Quick ratio': '0.75' },
        rows: [
          ['opening', '3', '100'],
          ['new', '0', '0'],
        ],
        source: 'by hand: eve pays 10 more, bob 10 less, ann nothing, zoe 5 again; (5 + 10) / (10 + 10)',
      },
      {
        typed: { before: 'ann, 50', after: 'ann, 30\nann, 45\nbob, 0.10', everBefore: '' },
        shows: { 'Recurring revenue after': '75.10', 'Quick ratio': 'no value: nothing was lost' },
        rows: [
          ['opening', '1', '50'],
          ['new', '1', '0.10'],
        ],
        source: 'by hand: two rows of ann are 75, one expansion of 25; bob is new',
      },
    ],
    refused: {
      typed: { before: 'ann, -10' },
      field: 'before',
      message: 'before.0.revenue: must be an amount of at least 0 such as 12.5 or "12.50", got -10',
    },
  },
  'revenue-retention': {
    shown: [
      {
        shows: {
          'Net revenue retention': '110 %',
          'Gross revenue retention': '80 %',
          Growth: '25 %',
          'Average revenue per account, after': '41.67',
        },
        source: 'by hand: (90 + 20) / 100, (60 + 20) / 100, 25 / 100, 125 / 3',
      },
      {
        typed: { before: '', after: '' },
        shows: {
          'Net revenue retention': 'no value: nobody paid before',
          Growth: 'no value: nobody paid before',
          'Average revenue per account, after': 'no value: nobody pays',
        },
        source: 'the second promise: a metric of nothing is null',
      },
    ],
    refused: {
      typed: { after: 'ann, 90 EUR' },
      field: 'after',
      message: 'after.0.revenue: must be an amount of at least 0 such as 12.5 or "12.50", got "90 EUR"',
    },
  },
  rfm: {
    shown: [
      {
        shows: { 'Customers scored': '3' },
        rows: [
          ['ann', '2', '2', '79.90', '4 4 4', 'loyal customers'],
          ['bob', '29', '1', '25', '2 1 1', 'hibernating'],
        ],
        source:
          'by hand: of 3 customers 2 are worse than ann, 1 + ⌊5 × 2 / 3⌋ = 4, and 1 is worse than bob by recency, 1 + ⌊5 / 3⌋ = 2; equal values share a score. The segments are those of the grid on the page',
      },
      {
        typed: { orders: 'ann, 2024-06-01, 90\nbob, 2024-01-10, 90\nann, 2024-06-28, 10' },
        shows: { 'Customers scored': '2' },
        rows: [
          ['ann', '2', '2', '100', '3 3 3', 'need attention'],
          ['bob', '172', '1', '90', '1 1 1', 'hibernating'],
        ],
        source:
          'by hand: of 2 customers 1 is worse than ann, 1 + ⌊5 / 2⌋ = 3; from 10 January to 30 June 2024 are 172 days',
      },
    ],
    refused: {
      typed: { asOf: '30.6.2024' },
      field: 'asOf',
      message: 'must be a day of the calendar such as "2024-02-29", got "30.6.2024"',
    },
  },
  'sample-size': {
    shown: [
      {
        shows: { 'Answers needed': '385' },
        source: 'the textbooks’ ±5 points at 95 %: 1.95996² × 0.25 / 0.05² = 384.146, rounded up',
      },
      {
        typed: { margin: '0.03', expected: '0.1' },
        shows: { 'Answers needed': '385' },
        source: 'by hand: 1.95996² × 0.09 / 0.03² = 384.146, rounded up',
      },
    ],
    refused: { typed: { margin: '5' }, field: 'margin', message: 'must be a share above 0 and below 1, got 5' },
  },
  'satisfaction-gap': {
    shown: [
      {
        shows: { 'Satisfaction gap': '0.3 points' },
        source: 'OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”: 4.1 − 3.8',
      },
      {
        typed: { experience: '3', expectation: '4.5' },
        shows: { 'Satisfaction gap': '−1.5 points' },
        source: 'by hand: 3 − 4.5',
      },
    ],
    refused: { typed: { experience: 'good' }, field: 'experience', message: 'must be a finite number, got "good"' },
  },
  'simple-ltv': {
    shown: [
      {
        shows: { 'Lifetime value, as revenue': '7,500' },
        source: 'LIKE.TG glossary, “Customer lifetime value”',
      },
      {
        typed: { averagePurchaseValue: '19.99', purchaseFrequency: '2.5', customerLifespan: '3.2' },
        shows: { 'Lifetime value, as revenue': '159.92' },
        source: 'by hand: 2.5 × 3.2 = 8 purchases of 19.99',
      },
    ],
    refused: {
      typed: { customerLifespan: '-1' },
      field: 'customerLifespan',
      message: 'must be a finite number of at least 0, got -1',
    },
  },
  survival: {
    shown: [
      {
        shows: { 'Median stay': '6 months', 'Mean stay up to the longest': '6.6 months' },
        intervals: { 'Median stay': '1 to not known', 'Mean stay up to the longest': '3.71 to 9.49 months' },
        rows: [
          ['1', '8', '1', '0', '87.5 %', '38.7 %', '98.14 %'],
          ['2', '7', '1', '0', '75 %', '31.48 %', '93.09 %'],
        ],
        source: 'R 4.2.2, survival 3.5-3: survfit with conf.type = "log-log"; 6.6 ± 1.96 × 1.47686',
      },
      {
        typed: { observations: '3, false\n5, false' },
        shows: { 'Median stay': 'no value: less than half have left', 'Mean stay up to the longest': '5 months' },
        rows: [['3', '2', '0', '1', '100 %', '–', '–']],
        source: 'by hand: nobody left, so everybody stays to the end of 5 months',
      },
    ],
    refused: {
      typed: { observations: '1, true\n-2, true' },
      field: 'observations',
      message: 'observations.1.duration: must be a finite number of at least 0, got -2',
    },
  },
  'top-box': {
    shown: [
      {
        shows: { 'Top boxes': '60 %' },
        source: 'by hand: 6 of 10 answered 4 or 5',
      },
      {
        typed: { ratings: '10 9 9 8 6 0', lowest: '0', highest: '10', from: '9' },
        shows: { 'Top boxes': '50 %' },
        source: 'by hand: 3 of 6 answered 9 or 10',
      },
    ],
    refused: { typed: { from: '6' }, field: 'from', message: 'must be a rating of the scale, got 6' },
  },
  'viral-coefficient': {
    shown: [
      {
        shows: { 'Viral coefficient': '0.5', 'Growth of a cycle': '−50 %', 'Customers who come of one': '2' },
        source: 'by hand: 5 × 0.1 and 1 + 1/2 + 1/4 + … = 2',
      },
      {
        typed: { invitationsPerCustomer: '15' },
        shows: {
          'Viral coefficient': '1.5',
          'Growth of a cycle': '50 %',
          'Customers who come of one': 'no value: they grow without limit',
        },
        source: 'by hand: 15 × 0.1',
      },
    ],
    refused: {
      typed: { conversionRate: '10' },
      field: 'conversionRate',
      message: 'must be a rate from 0 to 1, got 10',
    },
  },
};
