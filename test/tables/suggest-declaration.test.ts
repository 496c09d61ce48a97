import { expect, test } from 'vitest';
import { MetricsInputError } from '../../src/errors.ts';
import { suggestDeclaration } from '../../src/tables/suggest-declaration.ts';
import { DUMP, FRAME, GERMAN, PAYMENTS, RETAIL, SERVICE, SHOP, SUBSCRIPTIONS, SURVEY, TOUCHES } from './exports.ts';
import { rowsOf } from './read-export.ts';

/** The part of the declaration that answers each doubt, each once. */
const asked = ({ doubts }: { readonly doubts: readonly string[] }) => [
  ...new Set(doubts.map((doubt) => doubt.slice(0, doubt.indexOf(':')))),
];

test.each([
  {
    shape: 'a shop platform',
    rows: rowsOf(SHOP),
    declaration: {
      columns: {
        customerId: 'Customer ID',
        date: 'Paid at',
        orderId: 'Name',
        amount: 'Total',
        currency: 'Currency',
        status: 'Financial Status',
      },
      dates: { format: 'iso' },
    },
    doubts: ['dates.timeZone', 'columns.amount', 'statuses', 'invalid'],
  },
  {
    shape: 'a payment system',
    rows: rowsOf(PAYMENTS),
    declaration: {
      columns: {
        customerId: 'Customer ID',
        date: 'Created date (UTC)',
        orderId: 'id',
        amount: 'Amount',
        currency: 'Currency',
        status: 'Status',
      },
      dates: { format: 'iso', writtenIn: 'UTC' },
      numbers: { decimal: ',' },
    },
    doubts: ['dates.timeZone', 'columns.amount', 'currency', 'statuses', 'invalid'],
  },
  {
    shape: 'a German spreadsheet',
    rows: rowsOf(GERMAN, ';'),
    declaration: {
      columns: { customerId: 'Kundennr', date: 'Datum', orderId: 'Beleg', amount: 'Betrag' },
      dates: { format: 'DD.MM.YYYY' },
      numbers: { decimal: ',', thousands: '.' },
    },
    doubts: ['returns', 'invalid'],
  },
  {
    shape: 'a data frame',
    rows: rowsOf(FRAME),
    declaration: {
      columns: { customerId: 'customer_id', date: 'ordered_at', orderId: 'order_id', amount: 'amount' },
      dates: { format: 'iso' },
    },
    doubts: [],
  },
  {
    shape: 'a database dump',
    rows: rowsOf(DUMP, '\t'),
    declaration: {
      columns: { customerId: 'customer_id', date: 'created_at', orderId: 'order_id', amount: 'amount' },
      dates: { format: 'iso' },
      missing: ['\\N'],
    },
    doubts: ['dates.timeZone', 'invalid'],
  },
  {
    shape: 'a log of visits',
    rows: rowsOf(TOUCHES),
    declaration: {
      columns: { customerId: 'visitor', date: 'at', amount: 'value', status: 'converted' },
      dates: { format: 'iso' },
    },
    doubts: ['statuses', 'invalid'],
  },
  {
    shape: 'invoice lines',
    rows: rowsOf(RETAIL),
    declaration: {
      columns: {
        customerId: 'CustomerID',
        date: 'InvoiceDate',
        orderId: 'InvoiceNo',
        quantity: 'Quantity',
        unitPrice: 'UnitPrice',
      },
      dates: { format: 'iso' },
    },
    doubts: ['returns', 'duplicates', 'invalid'],
  },
])('reads the orders of $shape', ({ rows, declaration, doubts }) => {
  const suggestion = suggestDeclaration(rows, 'orders');
  expect(suggestion.declaration).toEqual(declaration);
  expect(asked(suggestion)).toEqual(doubts);
});

test('reads a billing system, whose ends are the last day of each subscription', () => {
  const suggestion = suggestDeclaration(rowsOf(SUBSCRIPTIONS), 'subscriptions');
  expect(suggestion.declaration).toEqual({
    columns: {
      customerId: 'account',
      start: 'started_at',
      end: 'ended_at',
      amount: 'amount',
      term: 'plan_interval',
      quantity: 'quantity',
      currency: 'currency',
      status: 'status',
    },
    dates: { format: 'iso' },
    ends: 'inclusive',
  });
  expect(asked(suggestion)).toEqual(['columns.quantity', 'asOf', 'joinGapsOfDays', 'statuses']);
  expect(suggestion.doubts).toContain('statuses: "trialing" in 2 rows of status: usually set aside');
});

test('reads invoices for periods, with credit notes for whole ones', () => {
  const suggestion = suggestDeclaration(rowsOf(SERVICE), 'subscriptions');
  expect(suggestion.declaration).toEqual({
    columns: {
      customerId: 'account',
      start: 'valid_from',
      end: 'valid_to',
      amount: 'amount',
      currency: 'currency',
    },
    dates: { format: 'iso' },
    term: 'period',
    returns: 'net-by-period',
  });
  expect(asked(suggestion)).toEqual(['term']);
});

test.each([
  { column: 'recommend_1_to_11', scale: { lowest: 0, highest: 10 }, more: { shift: -1, missing: [-99] } },
  { column: 'satisfaction_1_to_5', scale: { lowest: 1, highest: 5 }, more: { missing: [-99] } },
  { column: 'effort_reversed_1_to_7', scale: { lowest: 1, highest: 7 }, more: { reverse: true } },
])('reads the ratings in $column', ({ column, scale, more }) => {
  const { declaration, doubts } = suggestDeclaration(rowsOf(SURVEY), 'ratings', { columns: { rating: column } });
  expect(declaration).toEqual({
    columns: { rating: column, customerId: 'respondent', segment: 'wave' },
    scale,
    ...more,
  });
  expect(doubts).toEqual([]);
});

test('names the further ratings of a survey', () => {
  const suggestion = suggestDeclaration(rowsOf(SURVEY), 'ratings');
  expect(suggestion.declaration.columns?.rating).toBe('recommend_1_to_11');
  expect(suggestion.doubts).toEqual([
    'columns.rating: satisfaction_1_to_5, effort_reversed_1_to_7 may be ratings as well, each for a table of its own',
  ]);
});

test('asks whether ratings without a 0 are from 0 or from 1', () => {
  const suggestion = suggestDeclaration(rowsOf(FRAME.replaceAll(',0.0\n', ',9.0\n')), 'ratings');
  expect(suggestion.declaration.scale).toEqual({ lowest: 0, highest: 10 });
  expect(suggestion.doubts).toEqual(['scale: nobody answered 0 in "nps": is the scale 0 to 10 or 1 to 10?']);
});

test.each([
  { headings: ['Order ID', 'Customer Email', 'Created at', 'Grand Total'] },
  { headings: ['order_number', 'user_id', 'order_purchase_timestamp', 'payment_value'] },
  { headings: ['Bestellnummer', 'Kundennummer', 'Bestelldatum', 'Gesamtbetrag (EUR)'] },
  { headings: ['Rechnungsnr.', 'Kunden-Nr.', 'Rechnungsdatum', 'Umsatz'] },
  { headings: ['N° commande', 'N° client', 'Date de commande', 'Montant TTC'] },
  { headings: ['Numéro de facture', 'Identifiant client', 'Date d’achat', 'Total HT'] },
  { headings: ['Nº pedido', 'Cliente', 'Fecha del pedido', 'Importe total'] },
  { headings: ['Factura', 'Correo electrónico', 'Fecha de compra', 'Importe'] },
])('knows the headings $headings', ({ headings }) => {
  const [orderId = '', customerId = '', date = '', amount = ''] = headings;
  const row = { [orderId]: 'R1', [customerId]: 'C1', [date]: '2024-01-31', [amount]: '12.50' };
  const { columns } = suggestDeclaration([row], 'orders').declaration;
  expect(columns).toEqual({ orderId, customerId, date, amount });
});

test.each([
  { headings: ['Customer', 'Start date', 'End date', 'MRR'], term: 'month' },
  { headings: ['Kunde', 'Vertragsbeginn', 'Vertragsende', 'Monatsbeitrag'], term: 'month' },
  { headings: ['Client', 'Date de début', 'Date de fin', 'Montant mensuel'], term: 'month' },
  { headings: ['Cliente', 'Fecha de alta', 'Fecha de baja', 'Cuota anual'], term: 'year' },
])('knows the headings $headings of subscriptions', ({ headings, term }) => {
  const [customerId = '', start = '', end = '', amount = ''] = headings;
  const row = { [customerId]: 'C1', [start]: '2024-01-01', [end]: '2024-06-30', [amount]: '12.50' };
  const { declaration } = suggestDeclaration([row], 'subscriptions');
  expect(declaration).toMatchObject({ columns: { customerId, start, end, amount }, term });
});

test.each([
  { headings: ['Campaign', 'Amount spent (USD)', 'Results'] },
  { headings: ['Kampagne', 'Ausgegebener Betrag (EUR)', 'Neukunden'] },
  { headings: ['Canal', 'Dépenses', 'Nouveaux clients'] },
  { headings: ['Canal', 'Gasto', 'Clientes nuevos'] },
])('knows the headings $headings of spending, and asks which channels are paid', ({ headings }) => {
  const [channel = '', cost = '', customersAcquired = ''] = headings;
  const rows = [
    { [channel]: 'search', [cost]: '120.50', [customersAcquired]: '4' },
    { [channel]: 'blog', [cost]: '10.00', [customersAcquired]: '2' },
  ];
  const { declaration, doubts } = suggestDeclaration(rows, 'spend');
  expect(declaration.columns).toEqual({ channel, cost, customersAcquired });
  expect(doubts).toEqual(['paidChannels: which channels are paid for: blog, search?']);
});

test.each([
  {
    words: ['yes', 'no'],
    declared: { columns: { channel: 'Kanal', cost: 'Kosten', customersAcquired: 'Kunden', paid: 'Bezahlt' } },
  },
  {
    words: ['ja', 'nein'],
    declared: {
      columns: { channel: 'Kanal', cost: 'Kosten', customersAcquired: 'Kunden' },
      paidChannels: ['Anzeigen'],
    },
  },
])('finds which channels are paid for by the words $words', ({ words, declared }) => {
  const [yes, no] = words;
  const rows = [
    { Kanal: 'Anzeigen', Kosten: '120.50', Kunden: '4', Bezahlt: yes },
    { Kanal: 'Blog', Kosten: '10.00', Kunden: '2', Bezahlt: no },
  ];
  const { declaration, doubts } = suggestDeclaration(rows, 'spend');
  expect(declaration).toEqual(declared);
  expect(doubts).toEqual([]);
});

test('takes the label of a line of totals for no channel', () => {
  const rows = [
    { Campaign: 'Brand', Cost: '1,234.50', Conversions: '12' },
    { Campaign: 'Search', Cost: '99.00', Conversions: '3' },
    { Campaign: 'Total', Cost: '1,333.50', Conversions: '15' },
  ];
  const { declaration, doubts } = suggestDeclaration(rows, 'spend', { paidChannels: ['Brand', 'Search'] });
  expect(declaration.missing).toEqual(['Total']);
  expect(doubts).toEqual(['invalid: "Total" in Campaign is a line of totals: it is refused, unless it is set aside']);
});

const sale = (date: unknown, amount: unknown = '10.50') => ({ customer: 'c', date, amount });

test.each([
  { dates: ['2024-02-29', '2024-03-01T10:00:00Z'], format: 'iso' },
  { dates: ['29/02/2024', '03/04/2024'], format: 'DD/MM/YYYY' },
  { dates: ['02/29/2024', '03/04/2024'], format: 'MM/DD/YYYY' },
  { dates: ['2/29/24 4:05 PM', '3/4/24 11:30 AM'], format: 'MM/DD/YY hh:mm A' },
  { dates: ['03.04.2024', '05.06.2024'], format: 'DD.MM.YYYY' },
  { dates: ['29-02-2024 14:05:00', '03-04-2024 01:02:03'], format: 'DD-MM-YYYY HH:mm:ss' },
  { dates: ['2024/02/29', '2024/03/01'], format: 'YYYY/MM/DD' },
  { dates: ['20240229', '20240301'], format: 'YYYYMMDD' },
  { dates: [45_351, 45_352.5], format: 'spreadsheet' },
  { dates: ['45351', '45352'], format: 'spreadsheet' },
  { dates: [19_782, 19_783], format: 'epoch-days' },
  { dates: [1_709_164_800, 1_709_251_200], format: 'epoch-seconds' },
  { dates: ['1709164800000', '1709251200000'], format: 'epoch-milliseconds' },
  { dates: [new Date('2024-02-29T00:00:00Z')], format: 'iso' },
])('finds that dates such as $dates are written as $format', ({ dates, format }) => {
  const rows = dates.map((date) => sale(date));
  const suggestion = suggestDeclaration(rows, 'orders');
  expect(suggestion.declaration.dates).toEqual({ format });
  expect(suggestion.because.find(({ role }) => role === 'dates')?.format).toBe(format);
});

test('does not know the day from the month where no number is above 12', () => {
  const { declaration, doubts } = suggestDeclaration([sale('03/04/2024'), sale('11/12/2024')], 'orders');
  expect(declaration.dates).toBeUndefined();
  expect(doubts).toEqual([
    'dates.format: date: "03/04/2024" and all others may begin with the day or with the month, as no number is above 12: DD/MM/YYYY or MM/DD/YYYY? It cannot be known from the values',
  ]);
});

test.each([
  { dates: ['31/01/2024', '01/31/2024'], doubt: /^dates\.format: .*1 dates have the day first and 1 the month/ },
  { dates: ['31/01/2024', '2024-01-31'], doubt: /^dates\.format: .*in several ways/ },
  { dates: ['32/13/2024', '31/01/2024'], doubt: /^dates\.format: .*give a function of the row/ },
  { dates: ['Jan 31, 2024', 'Feb 1, 2024'], doubt: /^dates\.format: .*give a function of the row/ },
  { dates: ['31 janvier 2024', '1 février 2024'], doubt: /^dates\.format: .*give a function of the row/ },
])('asks how dates such as $dates are written', ({ dates, doubt }) => {
  const suggestion = suggestDeclaration(
    dates.map((date) => sale(date)),
    'orders',
  );
  expect(suggestion.declaration.dates).toBeUndefined();
  expect(suggestion.doubts).toEqual([expect.stringMatching(doubt)]);
});

test.each([
  { amounts: ['1.50', '2'], numbers: undefined },
  { amounts: ['1,50', '2'], numbers: { decimal: ',' } },
  { amounts: ['1.234,50 €', '1.234 €'], numbers: { decimal: ',', thousands: '.' } },
  { amounts: ['$1,234.50', '1,234'], numbers: { decimal: '.', thousands: ',' } },
  { amounts: ['1 234,50', '12,00'], numbers: { decimal: ',', thousands: ' ' } },
  { amounts: ["CHF 1'234.50", '12.00'], numbers: { decimal: '.', thousands: "'" } },
  { amounts: ['1.234.567', '12'], numbers: { decimal: ',', thousands: '.' } },
  { amounts: ['(12.50)', '12.50'], numbers: { decimal: '.' } },
  { amounts: ['USD 12', '7'], numbers: { decimal: '.' } },
  { amounts: [12.5, 1.234], numbers: undefined },
])('finds that amounts such as $amounts are written as $numbers', ({ amounts, numbers }) => {
  const rows = amounts.map((amount) => sale('2024-02-29', amount));
  const suggestion = suggestDeclaration(rows, 'orders');
  expect(suggestion.declaration.numbers).toEqual(numbers);
  expect(suggestion.doubts.filter((doubt) => doubt.startsWith('numbers'))).toEqual([]);
});

test.each([
  { amounts: ['1,234', '2,500'], doubt: '"1,234" may be "1234" or "1.234": is the comma a decimal mark' },
  { amounts: ['1.234', '2.500'], doubt: '"1.234" may be "1234" or "1.234": is the point a decimal mark' },
  { amounts: ['1,50', '2.50'], doubt: '1 numbers have a decimal comma and 1 a decimal point' },
])('does not know how amounts such as $amounts are meant', ({ amounts, doubt }) => {
  const rows = amounts.map((amount) => sale('2024-02-29', amount));
  const suggestion = suggestDeclaration(rows, 'orders');
  expect(suggestion.declaration.numbers).toBeUndefined();
  expect(suggestion.doubts).toEqual([expect.stringContaining(`numbers.decimal: amount: ${doubt}`)]);
});

test.each(['NULL', '\\N', 'NA', 'N/A', '#N/A', 'nan', 'None', '-', 'k. A.'])(
  'finds that %s stands for no value',
  (word) => {
    const rows = [sale('2024-02-29', word), sale('2024-03-01'), sale('2024-03-02')];
    const { declaration, doubts } = suggestDeclaration(rows, 'orders');
    expect(declaration.missing).toEqual([word]);
    expect(doubts).toEqual(['invalid: 1 of 3 rows have no amount: they are refused, unless they are set aside']);
  },
);

test('knows words for terms in several languages, and asks for the others', () => {
  const row = (Intervall: string) => ({ Kunde: 'c', Beginn: '2024-01-01', Betrag: '10.00', Intervall });
  const { declaration, doubts } = suggestDeclaration(
    ['monthly', 'jährlich', 'P3M', 'halbjährlich', 'einmalig'].map(row),
    'subscriptions',
  );
  expect(declaration.terms).toEqual({ jährlich: 'year', P3M: 'quarter', halbjährlich: { term: 'month', terms: 6 } });
  expect(doubts).toEqual(['terms: what is a payment for with "einmalig" in Intervall?']);
});

test('asks what it means that there is no status', () => {
  const rows = [
    { ...sale('2024-02-29'), status: 'paid' },
    { ...sale('2024-03-01'), status: '' },
    { customer: '', date: '', amount: '', status: '' },
  ];
  expect(suggestDeclaration(rows, 'orders').doubts.slice(0, 2)).toEqual([
    'statuses: "paid" in 1 rows of status: usually counts',
    'statuses: "" in 1 rows of status: what does it mean that there is none?',
  ]);
  const statuses = { paid: 'counts', '': 'set-aside' } as const;
  expect(asked(suggestDeclaration(rows, 'orders', { statuses }))).toEqual(['invalid']);
});

test.each([
  { end: '9999-12-31', start: '2024-01-01' },
  { end: '31.12.2999', start: '01.01.2024' },
  { end: '2958465', start: '45351' },
  { end: 253_402_214_400, start: 1_704_067_200 },
  { end: new Date('9999-12-31T00:00:00Z'), start: new Date('2024-01-01T00:00:00Z') },
])('asks for the day of the data where subscriptions end as late as $end', ({ end, start }) => {
  const { doubts } = suggestDeclaration([{ customer: 'c', start, end, mrr: '10.00' }], 'subscriptions');
  expect(doubts.filter((doubt) => doubt.startsWith('asOf: 1 rows of end are as late as'))).toHaveLength(1);
});

test('takes answers as they are, and asks no more for them', () => {
  const given = {
    columns: { customerId: 'Email', amount: ({ Total }: Readonly<Record<string, unknown>>) => Total },
    dates: { timeZone: 'America/New_York' },
    statuses: { paid: 'counts', partially_refunded: 'counts', voided: 'set-aside', refunded: 'set-aside' },
    invalid: 'set-aside',
  } as const;
  const { declaration, doubts } = suggestDeclaration(rowsOf(SHOP), 'orders', given);
  expect(declaration).toEqual({
    ...given,
    columns: {
      ...given.columns,
      date: 'Paid at',
      orderId: 'Name',
      currency: 'Currency',
      status: 'Financial Status',
    },
    dates: { format: 'iso', timeZone: 'America/New_York' },
  });
  expect(doubts).toEqual([]);
});

test('says which columns there are where no heading tells', () => {
  const { declaration, doubts } = suggestDeclaration([{ a: 'x', b: 'y' }], 'orders');
  expect(declaration).toEqual({ columns: {} });
  expect(doubts).toEqual([
    'columns.customerId: no heading tells which column it is: "a", "b"',
    'columns.date: no heading tells which column it is: "a", "b"',
    'columns.amount: no heading tells which column it is: "a", "b"',
  ]);
});

test('reads columns and Arrow tables as it reads rows', () => {
  const columns = { customer: ['a', 'b'], date: [19_782, 19_783], amount: Float64Array.of(1.5, 2) };
  const vector = (values: ArrayLike<unknown>, typeId: number) => ({
    type: { typeId },
    data: [{ length: values.length, nullCount: 0 }],
    get: (row: number) => values[row],
  });
  const vectors = {
    customer: vector(columns.customer, 5),
    date: vector(columns.date, 8),
    amount: vector(columns.amount, 3),
  };
  const arrow = {
    numRows: 2,
    schema: { fields: Object.keys(vectors).map((name) => ({ name })) },
    getChild: (name: string) => vectors[name as keyof typeof vectors],
  };
  const names = { customerId: 'customer', date: 'date', amount: 'amount' };
  expect(suggestDeclaration(columns, 'orders').declaration).toEqual({
    columns: names,
    dates: { format: 'epoch-days' },
  });
  expect(suggestDeclaration(arrow, 'orders').declaration).toEqual({ columns: names });
  expect(suggestDeclaration([arrow, arrow], 'orders').declaration).toEqual({ columns: names });
});

test('reads the first 10,000 rows and closes the iterator', () => {
  let [read, closed] = [0, false];
  function* rows() {
    try {
      for (;;) {
        read += 1;
        yield sale('2024-02-29');
      }
    } finally {
      closed = true;
    }
  }
  const { because } = suggestDeclaration(rows(), 'orders');
  expect([read, closed]).toEqual([10_001, true]);
  expect(because[0]?.evidence).toBe('heading "customer"; 10000 of 10000 rows have a value, 1 different');
});

test('is the same each time, and plain data', () => {
  const rows = rowsOf(SHOP);
  const suggestion = suggestDeclaration(rows, 'orders');
  expect(suggestDeclaration(rows, 'orders')).toEqual(suggestion);
  expect(structuredClone(suggestion)).toEqual(suggestion);
});

test.each([
  { source: null, message: 'source: must be an iterable of rows, columns of one length or an Arrow table, got null' },
  {
    source: 'text',
    message: 'source: must be an iterable of rows, columns of one length or an Arrow table, got "text"',
  },
  { source: [1], message: 'source.0: must be an object with a value for each column, got 1' },
  { source: { a: 1 }, message: 'source.a: must be an array of values, got 1' },
  {
    source: new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
    message: 'source: must be a value that can be read, got one that throws',
  },
])('refuses what is no source: $message', ({ source, message }) => {
  expect(() => suggestDeclaration(source as never, 'orders')).toThrow(MetricsInputError);
  expect(() => suggestDeclaration(source as never, 'orders')).toThrow(message);
});

test('refuses an unknown kind and answers that are none', () => {
  expect(() => suggestDeclaration([], 'order' as never)).toThrow(
    'kind: must be one of "orders", "subscriptions", "ratings", "spend", got "order"',
  );
  expect(() => suggestDeclaration([], 'orders', 'no' as never)).toThrow('given: must be an object of named values');
});

test('takes a value that throws for none', () => {
  const row = {
    customer: 'c',
    date: '2024-01-01',
    get amount() {
      throw new Error('no');
    },
  };
  expect(suggestDeclaration([row, sale('2024-01-02')], 'orders').doubts).toEqual([
    'invalid: 1 of 2 rows have no amount: they are refused, unless they are set aside',
  ]);
});
