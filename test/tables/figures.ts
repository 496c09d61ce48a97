import type * as tables from '../../src/tables/index.ts';
import type { FiguresOf } from '../support/figures.ts';

export const figures: FiguresOf<typeof tables> = {
  orderTable: {
    figures: [
      {
        input: [
          [
            { InvoiceNo: '536365', Quantity: 6, UnitPrice: '2.55', CustomerID: '17850', When: '2010-12-01 08:26:00' },
            { InvoiceNo: '536365', Quantity: '8', UnitPrice: 2.75, CustomerID: 17850, When: '2010-12-01 08:26:00' },
            {
              InvoiceNo: 'C536379',
              Quantity: -1,
              UnitPrice: '27.50',
              CustomerID: '14527',
              When: '2010-12-01 09:41:00',
            },
          ],
          {
            columns: {
              customerId: 'CustomerID',
              orderId: 'InvoiceNo',
              date: 'When',
              quantity: 'Quantity',
              unitPrice: 'UnitPrice',
            },
          },
        ],
        result: {
          length: 2,
          columns: {
            kind: 'orders',
            days: { 0: 14944, 1: 14944 },
            amounts: { values: { 0: 3730, 1: -2750 }, scale: 2 },
          },
          ledger: { rows: 3, used: 3, amount: '9.8', amountUsed: '9.8', setAside: [] },
        },
        source: 'Online Retail (UCI): 6 × 2.55 + 8 × 2.75 = 37.30; 14,944 days to 2010-12-01, by Python',
      },
    ],
    refused: [
      [
        [[{ customerId: 'ann', date: '2024-02-30', amount: 'ten' }]],
        'source.0.amount: must be an amount such as 12.5 or "12.50", got "ten"; source.0.date: must be a day such as "2024-02-29" or a time such as "2024-02-29 12:00:00", got "2024-02-30"',
      ],
      [
        [[{ who: 'ann', date: '2024-02-29', amount: 1 }], { columns: { customerId: 'whom' } }],
        'declaration.columns.customerId: must be a column of the source, got "whom"',
      ],
      [
        [[], { dates: { timeZone: 'Mars/Olympus' } }],
        'declaration.dates.timeZone: must be a time zone such as "America/New_York", got "Mars/Olympus"',
      ],
      [
        [[], { numbers: { decimal: ',', thousands: ',' } }],
        'declaration.numbers.thousands: must be another mark than decimal, got ","',
      ],
      [
        [[], { columns: { amount: 'Betrag', unitPrice: 'Preis' } }],
        'declaration.columns.amount: must be left out where there is a quantity or a unitPrice, which are multiplied, got "Betrag"',
      ],
    ],
  },
  ratingTable: {
    figures: [
      {
        input: [
          [
            { q1: 11, wave: '2024-01' },
            { q1: '10', wave: '2024-01' },
            { q1: -99, wave: '2024-02' },
            { q1: '1.0', wave: '2024-02' },
          ],
          {
            columns: { rating: 'q1', segment: 'wave' },
            scale: { lowest: 0, highest: 10 },
            shift: -1,
            missing: [-99],
          },
        ],
        result: {
          length: 3,
          counts: { lowest: 0, highest: 10, counts: [1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1] },
          ledger: { rows: 4, used: 3, setAside: [{ reason: 'q1: no answer', rows: 1 }] },
        },
        source: 'by hand',
      },
    ],
    refused: [
      [[[{ rating: 6 }], { scale: { lowest: 1, highest: 5 } }], 'source.0.rating: must be a code from 1 to 5, got 6'],
    ],
  },
  spendTable: {
    figures: [
      {
        input: [
          [
            { source: 'ads', spend: '$1,500.00', staff: '300', won: 60 },
            { source: 'blog', spend: '500', staff: '', won: '40' },
          ],
          {
            columns: { channel: 'source', cost: 'spend', wages: 'staff', customersAcquired: 'won' },
            numbers: { thousands: ',' },
            paidChannels: ['ads'],
          },
        ],
        result: {
          length: 2,
          columns: { paid: { 0: 1, 1: 0 }, wages: { values: { 0: 30000, 1: 0 } } },
          ledger: { rows: 2, used: 2, amount: '2300', amountUsed: '2300' },
        },
        source: 'by hand: 1500 + 300 + 500',
      },
    ],
    refused: [
      [
        [[{ channel: 'ads', cost: -1, customersAcquired: 1, paid: true }]],
        'source.0.cost: must be an amount of at least 0, got -1',
      ],
      [
        [[{ channel: 'ads', cost: 1, customersAcquired: 1 }]],
        'declaration.columns.paid: must be the name of a column or a function of the row, got undefined',
      ],
    ],
  },
  subscriptionTable: {
    figures: [
      {
        input: [
          [
            {
              account: 'C-1',
              plan: 'monthly',
              price: '19.00',
              seats: 5,
              state: 'Active',
              from: '2024-01-15',
              to: '9999-12-31',
            },
            {
              account: 'C-2',
              plan: 'yearly',
              price: '190.00',
              seats: 1,
              state: 'trialing',
              from: '2024-02-01',
              to: '',
            },
          ],
          {
            columns: {
              customerId: 'account',
              start: 'from',
              end: 'to',
              amount: 'price',
              term: 'plan',
              quantity: 'seats',
              status: 'state',
            },
            statuses: { active: 'counts', trialing: 'set-aside' },
            asOf: '2024-12-31',
          },
        ],
        result: {
          length: 1,
          columns: { starts: { 0: 19737 }, ends: { 0: 2147483647 }, quantities: { 0: 5 } },
          ledger: {
            rows: 2,
            used: 1,
            amount: '209',
            amountUsed: '19',
            setAside: [{ reason: 'state: trialing', amount: '190' }],
          },
        },
        source: 'by hand; 19,737 days to 2024-01-15, by Python',
      },
    ],
    refused: [
      [
        [[{ customerId: 'a', start: '2024-01-01', amount: 10, term: 'month', status: 'trialing' }]],
        'source.0.status: must be left out, or given a meaning by statuses, got "trialing"',
      ],
      [
        [[{ customerId: 'a', start: '2024-02-01', end: '2024-01-01', amount: 10 }], { term: 'month' }],
        'source.0.end: must be at or after the start, got "2024-01-01"',
      ],
    ],
  },
  suggestDeclaration: {
    figures: [
      {
        input: [
          [
            { Kundennr: 'C-1', Beleg: 'R1', Datum: '31.12.2024', Betrag: '1.459,30 €' },
            { Kundennr: 'C-2', Beleg: 'R2', Datum: '01.01.2025', Betrag: '12,00 €' },
          ],
          'orders',
        ],
        result: {
          declaration: {
            columns: { customerId: 'Kundennr', date: 'Datum', orderId: 'Beleg', amount: 'Betrag' },
            dates: { format: 'DD.MM.YYYY' },
            numbers: { decimal: ',', thousands: '.' },
          },
          doubts: [],
        },
        source: 'by hand',
      },
    ],
    refused: [
      [[[], 'order'], 'kind: must be one of "orders", "subscriptions", "ratings", "spend", got "order"'],
      [['text', 'orders'], 'source: must be an iterable of rows, columns of one length or an Arrow table, got "text"'],
      [[[1], 'orders'], 'source.0: must be an object with a value for each column, got 1'],
    ],
  },
};
