import { type MetricsInputError, orderTable, type SourceRow } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal, thrown } from '../support/cases.ts';
import { sumOfTexts } from './sum-of-texts.ts';

const ANN = { customerId: 'ann', date: '2024-01-31', amount: 10 };

describe('rows that cannot be read', () => {
  it('are refused with one error of at most 100 issues, and how many more there are', () => {
    const rows = Array.from({ length: 130 }, (_, row) => ({ ...ANN, amount: row === 7 ? 'ten' : '' }));
    const error = thrown(() => orderTable(rows)) as MetricsInputError;
    expect(error.issues).toHaveLength(100);
    expect(error.issues[7]).toEqual({
      path: ['source', 7, 'amount'],
      message: 'must be an amount such as 12.5 or "12.50", got "ten"',
    });
    expect(error.issues[0]?.message).toBe('must be an amount such as 12.5 or "12.50", got no value ("")');
    expect(error.message).toMatch(/, and 30 further values that are wrong$/);
  });

  it('are looked at no longer when none of very many can be read', () => {
    const amount = new Array(3_000_000).fill('');
    const error = thrown(() => orderTable({ customerId: amount, date: amount, amount })) as MetricsInputError;
    expect(error.issues).toHaveLength(100);
  });

  it('are set aside with their reason, money and place', () => {
    const rows = [ANN, { ...ANN, customerId: ' ' }, { ...ANN, date: 'soon', amount: 2.5 }, { ...ANN, amount: 'x' }];
    const { ledger } = orderTable(rows, { invalid: 'set-aside' });
    expect(JSON.parse(JSON.stringify(ledger))).toEqual({
      rows: 4,
      used: 1,
      amount: '22.5',
      amountUsed: '10',
      setAside: [
        { reason: 'customerId: missing', rows: 1, amount: '10', first: [{ row: 1, column: 'customerId', value: ' ' }] },
        {
          reason: 'date: not a day such as "2024-02-29" or a time such as "2024-02-29 12:00:00"',
          rows: 1,
          amount: '2.5',
          first: [{ row: 2, column: 'date', value: 'soon' }],
        },
        {
          reason: 'amount: not an amount such as 12.5 or "12.50"',
          rows: 1,
          amount: null,
          first: [{ row: 3, column: 'amount', value: 'x' }],
        },
      ],
    });
  });

  it('are those of an order whose lines name two customers', () => {
    const rows = [
      { ...ANN, orderId: 7 },
      { ...ANN, orderId: '7', customerId: 'bob' },
    ];
    expect(refusal(() => orderTable(rows))).toBe(
      'source.1.customerId: must be the customer of the earlier lines of its order, "ann" of "7", got "bob"',
    );
    const { ledger } = orderTable(rows, { invalid: 'set-aside' });
    expect(ledger).toMatchObject({
      rows: 2,
      used: 1,
      setAside: [{ reason: 'customerId: not the customer of the earlier lines of its order', rows: 1 }],
    });
  });
});

describe('what an order means', () => {
  it('42 and "42", "ann " and "ann", NFC and NFD are one customer', () => {
    const ids = [42, '42', ' 42', 42n, 'ann ', 'ann', 'Zoë', 'Zoë'.normalize('NFD'), '042'];
    const { columns } = orderTable(ids.map((customerId) => ({ ...ANN, customerId })));
    expect(columns.customerIds).toEqual({
      codes: Int32Array.of(0, 0, 0, 0, 1, 1, 2, 2, 3),
      dictionary: ['42', 'ann', 'Zoë', '042'],
    });
  });

  it('two currencies are refused, unless one is kept', () => {
    const rows = [
      { ...ANN, currency: 'eur' },
      { ...ANN, amount: 1500, currency: 'JPY' },
    ];
    const message =
      'source.1.currency: must be EUR as in earlier rows, unless currency says which one to keep, got "JPY"';
    expect(refusal(() => orderTable(rows))).toBe(message);
    expect(refusal(() => orderTable(rows, { invalid: 'set-aside' }))).toBe(message);
    const table = orderTable(rows, { currency: 'JPY' });
    expect([...table]).toEqual([{ ...ANN, amount: 1500, currency: 'JPY' }]);
    expect(table.ledger.setAside).toMatchObject([{ reason: 'currency: EUR', rows: 1 }]);
  });

  it('a status is refused until it has a meaning', () => {
    const rows = [{ ...ANN, status: 'paid' }, { ...ANN, status: 'Void' }, ANN];
    expect(refusal(() => orderTable(rows))).toContain(
      'source.0.status: must be left out, or given a meaning by statuses, got "paid"',
    );
    expect(refusal(() => orderTable(rows, { statuses: { paid: 'counts' } }))).toBe(
      'source.1.status: must be one of the declared statuses "paid", got "Void"',
    );
    const { ledger } = orderTable(rows, {
      columns: { status: 'status' },
      statuses: { Paid: 'counts', void: 'set-aside', '': 'set-aside' },
    });
    expect(ledger.setAside.map(({ reason }) => reason)).toEqual(['status: void', 'status: missing']);
  });

  const SALE = { ...ANN, orderId: 'a', amount: 100 };
  const LATER = { ...SALE, orderId: 'b', date: '2024-02-05', amount: 30 };
  const RETURN = { ...SALE, orderId: 'c', date: '2024-02-10', amount: -50 };

  it('a return is an order of its own, or taken off the purchases before it', () => {
    const amounts = (returns: 'as-orders' | 'net-by-day', ...rows: readonly SourceRow[]) =>
      [...orderTable(rows, { returns, invalid: 'set-aside' })].map(({ amount }) => amount);
    expect(amounts('as-orders', SALE, LATER, RETURN)).toEqual([100, 30, -50]);
    expect(amounts('net-by-day', SALE, LATER, RETURN)).toEqual([80, 0]);
    expect(amounts('net-by-day', RETURN, SALE, LATER)).toEqual([80, 0]);
    expect(amounts('net-by-day', SALE, { ...LATER, date: '2024-02-11' }, RETURN)).toEqual([50, 30]);
    expect(amounts('net-by-day', { ...SALE, amount: 49.99 }, RETURN)).toEqual([49.99]);
    expect(amounts('net-by-day', SALE, { ...RETURN, customerId: 'bob' })).toEqual([100]);
  });

  it('a return is taken off the order with its id', () => {
    const back = { ...SALE, date: '2024-03-01', amount: '-40.5' };
    expect([...orderTable([SALE, back], { returns: 'net-by-order' })]).toEqual([{ ...SALE, amount: 59.5 }]);
    const rows = [SALE, { ...back, amount: -101 }, RETURN];
    expect(refusal(() => orderTable(rows, { returns: 'net-by-order' }))).toBe(
      'source.1.amount: must be a return of at most what was bought before it, got "-101"; source.2.amount: must be a return of at most what was bought before it, got "-50"',
    );
    const { ledger } = orderTable(rows, { returns: 'net-by-order', invalid: 'set-aside' });
    expect(JSON.parse(JSON.stringify(ledger))).toMatchObject({
      used: 1,
      amountUsed: '100',
      setAside: [{ reason: 'a return of more than was bought before it', rows: 2, amount: '-151' }],
    });
  });

  it('amounts and products are exact, however long they are', () => {
    const amounts = [0.1, '0.2', '0.001', 1e15, '123456789012345678901234567890.12345', 0.1 + 0.2];
    const table = orderTable(amounts.map((amount, row) => ({ ...ANN, date: new Date(row), amount })));
    expect([...table].map(({ amount }) => String(amount))).toEqual(amounts.map(String));
    expect(table.ledger.amountUsed?.toFixed()).toBe(sumOfTexts(amounts.map(String)));
    const product = orderTable([{ ...ANN, amount: undefined, q: '1.5', p: '0.333' }], {
      columns: { quantity: 'q', unitPrice: 'p' },
    });
    expect(product.at(0)?.amount).toBe(0.4995);
  });

  it.each<[text: string, amount: number | string]>([
    ['1,234.50', 1234.5],
    ['$ 1,234.50', 1234.5],
    ['1,234,567.89 USD', 1234567.89],
    ['(1.00)', -1],
    ['($1.00)', -1],
    ['-$1', -1],
    ['$-1', -1],
    ['1.00-', -1],
    ['−1', -1],
    ['R$ 12', 12],
    ['.5', 0.5],
    ['1e3', 1000],
    ['12,34,567', 1234567],
  ])('once numbers is declared, %j is %d', (amount, expected) => {
    expect(orderTable([{ ...ANN, amount }], { numbers: { thousands: ',' } }).at(0)?.amount).toBe(expected);
  });

  it.each(['1.234', '1,23', '1,2345', '(-1)', '--1', '1 2', 'EUR', '', '12 %', '1,234,5'])(
    'with a comma for thousands and a point, %j is none',
    (amount) => {
      const numbers = { thousands: ',' };
      if (amount === '1.234') expect(orderTable([{ ...ANN, amount }], { numbers }).at(0)?.amount).toBe(1.234);
      else expect(() => orderTable([{ ...ANN, amount }], { numbers })).toThrow('must be an amount such as "1,234.50"');
    },
  );
});

it('rows and amounts are those used and those set aside, whatever comes', () => {
  const cell = <Value>(...values: readonly Value[]) => fc.constantFrom(...values);
  const row = fc.record({
    customerId: cell<unknown>('ann', 'bob', 42, '42', '', null, {}),
    date: cell<unknown>('2024-01-01', '2024-02-29', 'soon', new Date(0)),
    amount: cell<unknown>('1.25', 2, -1, '-0.5', '0.0001', 'x', null, 1e14),
    orderId: cell<unknown>('a', 'b', 7, '7', undefined),
    currency: cell<unknown>('EUR', 'eur ', 'USD', null),
    status: cell<unknown>('ok', 'void', 'odd'),
  });
  const declaration = {
    currency: 'EUR',
    statuses: { ok: 'counts', void: 'set-aside' },
    invalid: 'set-aside',
  } as const;
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 40 }),
      cell('as-orders' as const, 'net-by-order' as const, 'net-by-day' as const),
      cell('keep' as const, 'set-aside' as const),
      (rows, returns, duplicates) => {
        const table = orderTable(
          [ANN, ...rows].map((one) => ({ orderId: null, currency: null, status: 'ok', ...one })),
          {
            ...declaration,
            returns,
            duplicates,
          },
        );
        const { ledger } = table;
        expect(ledger.used + ledger.setAside.reduce((sum, one) => sum + one.rows, 0)).toBe(rows.length + 1);
        const given = [ANN, ...rows].map(({ amount }) => String(amount)).filter((text) => /\d/.test(text));
        const money = [...[...table].map(({ amount }) => amount), ...ledger.setAside.map(({ amount }) => amount ?? 0)];
        expect(sumOfTexts(money.map(String))).toBe(sumOfTexts(given));
        expect(String(ledger.amount)).toBe(sumOfTexts(given));
      },
    ),
  );
});
