import {
  cacByChannel,
  countNps,
  mergeRatings,
  monthlyRecurringRevenue,
  orderMetrics,
  orderTable,
  ratingMean,
  ratingTable,
  type SourceRow,
  spendTable,
  subscriptionTable,
  summarizeCustomers,
} from 'clientele';
import { describe, expect, it } from 'vitest';

/** Rows as a parser of CSV gives them: a heading and lines, without quotes. */
function rowsOf(text: string, delimiter = ','): readonly SourceRow[] {
  const [heading = '', ...lines] = text.trim().split('\n');
  const names = heading.split(delimiter);
  return lines.map((line) => {
    const cells = line.split(delimiter);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** A result as JSON keeps it: amounts are texts. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

// The figures were computed by Python with csv and fractions.
describe('the files that common systems export are read as they are', () => {
  it('a shop platform: further lines of an order have no figures of their own, and times have an offset', () => {
    const source = rowsOf(`
Name,Financial Status,Paid at,Currency,Total,Lineitem price,Customer ID
#5096,partially_refunded,2023-01-31 22:00:00 -0500,USD,3445.87,863.09,1000
#5096,,,,,428.30,
#5154,paid,2023-01-06 22:00:00 -0500,USD,1216.26,471.26,1036
#5058,voided,2023-01-08 07:00:00 -0500,USD,2049.88,291.86,1016`);
    const table = orderTable(source, {
      columns: {
        customerId: 'Customer ID',
        orderId: 'Name',
        date: 'Paid at',
        amount: 'Total',
        currency: 'Currency',
        status: 'Financial Status',
      },
      statuses: { paid: 'counts', Partially_Refunded: 'counts', voided: 'set-aside' },
      dates: { timeZone: 'America/New_York' },
      invalid: 'set-aside',
    });
    expect([...table]).toEqual([
      { customerId: '1000', date: '2023-01-31', amount: 3445.87, orderId: '#5096', currency: 'USD' },
      { customerId: '1036', date: '2023-01-06', amount: 1216.26, orderId: '#5154', currency: 'USD' },
    ]);
    expect(plain(table.ledger)).toEqual({
      rows: 4,
      used: 2,
      amount: '6712.01',
      amountUsed: '4662.13',
      setAside: [
        { reason: 'Total: missing', rows: 1, amount: null, first: [{ row: 1, column: 'Total', value: '' }] },
        {
          reason: 'Financial Status: voided',
          rows: 1,
          amount: '2049.88',
          first: [{ row: 3, column: 'Financial Status', value: 'voided' }],
        },
      ],
    });
  });

  it('a payment system: decimal commas, times in UTC, another currency', () => {
    const source = rowsOf(
      `
id;Created date (UTC);Amount;Currency;Status;Customer ID
ch_5096;2023-02-01 04:00;3.445,87;eur;Paid;cus_1000
ch_5154;2023-01-06 22:00;1.216,26;eur;Paid;cus_1036
ch_5002;2023-03-28 20:00;1.733,44;gbp;Paid;cus_1036
ch_5045;2023-01-28 01:00;2.219,64;eur;Failed;`,
      ';',
    );
    const table = orderTable(source, {
      columns: {
        customerId: 'Customer ID',
        orderId: 'id',
        date: 'Created date (UTC)',
        amount: 'Amount',
        currency: 'Currency',
        status: 'Status',
      },
      numbers: { decimal: ',', thousands: '.' },
      dates: { format: 'YYYY-MM-DD HH:mm', timeZone: 'America/New_York', writtenIn: 'UTC' },
      statuses: { Paid: 'counts', Failed: 'set-aside' },
      currency: 'EUR',
    });
    expect(table.columns.currency).toBe('EUR');
    expect([...table].map(({ date, amount }) => [date, amount])).toEqual([
      ['2023-01-31', 3445.87],
      ['2023-01-06', 1216.26],
    ]);
    expect(plain(table.ledger.setAside)).toMatchObject([
      { reason: 'Currency: GBP', rows: 1, amount: '1733.44' },
      { reason: 'Status: Failed', rows: 1, amount: '2219.64' },
    ]);
  });

  it('a German spreadsheet: lines of an order, euro signs, an empty line', () => {
    const source = rowsOf(
      `
Kundennr;Beleg;Datum;Stückzahl;Einzelpreis;Betrag
C-1000;R5096;04.01.2023;3;863,09 €;2.589,27 €
C-1000;R5096;04.01.2023;2;428,30 €;856,60 €
C-1036;R5154;06.01.2023;1;471,26 €;471,26 €
;;;;;`,
      ';',
    );
    const columns = { customerId: 'Kundennr', orderId: 'Beleg', date: 'Datum' };
    const common = {
      dates: { format: 'DD.MM.YYYY' },
      numbers: { decimal: ',', thousands: '.' },
      invalid: 'set-aside',
    } as const;
    const byAmount = orderTable(source, { columns: { ...columns, amount: 'Betrag' }, ...common });
    const byPiece = orderTable(source, {
      columns: { ...columns, quantity: 'Stückzahl', unitPrice: 'Einzelpreis' },
      ...common,
    });
    for (const table of [byAmount, byPiece]) {
      expect([...table].map(({ orderId, amount }) => [orderId, amount])).toEqual([
        ['R5096', 3445.87],
        ['R5154', 471.26],
      ]);
      expect(table.ledger).toMatchObject({ rows: 4, used: 3 });
    }
    expect(byAmount.ledger.setAside[0]?.reason).toBe('Betrag: missing');
    expect(byPiece.ledger.setAside[0]?.reason).toBe('Stückzahl: missing');
  });

  it('a data frame and a database dump: ids as decimals, microseconds, \\N', () => {
    const source = rowsOf(
      'customer_id\torder_id\tcreated_at\tamount\n1000\t5096\t2023-01-04 22:00:00.994253+00\t3445.87\n1036\t5002\t2023-03-28 20:00:00.663423+00\t\\N',
      '\t',
    );
    const table = orderTable(source, {
      columns: { customerId: 'customer_id', orderId: 'order_id', date: 'created_at' },
      missing: ['\\N'],
      dates: { timeZone: 'Asia/Tokyo' },
      invalid: 'set-aside',
    });
    expect(table.at(0)).toEqual({ customerId: '1000', date: '2023-01-05', amount: 3445.87, orderId: '5096' });
    expect(table.ledger.setAside).toMatchObject([{ reason: 'amount: missing', first: [{ row: 1, value: '\\N' }] }]);
  });

  it('a gift shop: 2 invoices and a cancellation are 3 orders, not 5', () => {
    const source = rowsOf(`
InvoiceNo,Quantity,InvoiceDate,UnitPrice,CustomerID
536365,6,2010-12-01 08:26:00,2.55,17850
536365,6,2010-12-01 08:26:00,3.39,17850
536366,6,2010-12-01 08:28:00,1.85,17850
536366,6,2010-12-01 08:28:00,1.85,17850
C536379,-1,2010-12-02 09:41:00,11.10,17850`);
    const declaration = {
      columns: {
        customerId: 'CustomerID',
        orderId: 'InvoiceNo',
        date: 'InvoiceDate',
        quantity: 'Quantity',
        unitPrice: 'UnitPrice',
      },
    } as const;
    const metrics = orderMetrics(summarizeCustomers(orderTable(source, declaration)));
    expect([metrics.orders, String(metrics.revenue)]).toEqual([3, '46.74']);
    const net = orderTable(source, { ...declaration, returns: 'net-by-day', duplicates: 'set-aside' });
    expect([...net].map(({ orderId, amount }) => [orderId, amount])).toEqual([
      ['536365', 35.64],
      ['536366', 0],
    ]);
    expect(plain(net.ledger)).toMatchObject({
      rows: 5,
      used: 4,
      amount: '46.74',
      amountUsed: '35.64',
      setAside: [{ reason: 'equal to an earlier row', rows: 1, amount: '11.1', first: [{ row: 3 }] }],
    });
  });

  it('a billing system: terms in words, open contracts until 9999, states', () => {
    const source = rowsOf(`
account,status,plan_interval,amount,quantity,started_at,ended_at
C-1000,paused,quarterly,54.00,5,2023-05-10,9999-12-31
C-1001,canceled,monthly,19.00,5,2023-02-04,2024-09-25
C-1001,active,monthly,28.50,5,2024-09-28,9999-12-31
C-1002,active,yearly,190.00,5,2023-07-24,9999-12-31`);
    const read = (joinGapsOfDays: number) =>
      subscriptionTable(source, {
        columns: {
          customerId: 'account',
          start: 'started_at',
          end: 'ended_at',
          term: 'plan_interval',
          status: 'status',
        },
        statuses: { active: 'counts', canceled: 'counts', paused: 'set-aside' },
        asOf: '2024-12-31',
        joinGapsOfDays,
      });
    expect([...read(0)].map(({ start, end }) => [start, end])).toEqual([
      ['2023-02-04', '2024-09-25'],
      ['2024-09-28', null],
      ['2023-07-24', null],
    ]);
    expect([...read(2)][0]?.end).toBe('2024-09-25');
    expect([...read(3)][0]?.end).toBe('2024-09-28');
    const mrr = (month: string) => String(monthlyRecurringRevenue(read(3), { month }).mrr);
    // 5 × 19 and 5 × 28.50, each with 5 × 190 / 12, rounded once to 34 digits.
    expect(mrr('2024-08')).toBe('174.1666666666666666666666666666667');
    expect(mrr('2024-09')).toBe('221.6666666666666666666666666666667');
  });

  it('invoices for periods: an amount for [start, end) is amount × 365 / (12 × days) a month', () => {
    const source = rowsOf(`
account,currency,valid_from,valid_to,amount
C-1000,"AUD   ",2022-07-03,2023-07-03,721.32
C-1001,AUD,2023-02-08,2024-02-08,2852.59
C-1001,AUD,2023-02-08,2024-02-08,-2852.59
C-1001,AUD,2023-02-08,2025-02-07,2340.42`).map((row) => ({ ...row, currency: String(row.currency).replace(/"/g, '') }));
    const table = subscriptionTable(source, {
      columns: { customerId: 'account', start: 'valid_from', end: 'valid_to' },
      term: 'period',
      returns: 'net-by-period',
    });
    expect(table.ledger).toMatchObject({ rows: 4, used: 4, setAside: [] });
    expect(String(table.ledger.amountUsed)).toBe('3061.74');
    expect(table.at(0)).toEqual({
      customerId: 'C-1000',
      start: '2022-07-03',
      end: '2023-07-03',
      amount: 721.32,
      quantity: 1,
      term: 'day',
      terms: 365,
      currency: 'AUD',
    });
    // Python: Fraction('721.32') / 12 + Fraction('2340.42') * 365 / (12 * 730)
    expect(String(monthlyRecurringRevenue(table, { month: '2023-06' }).mrr)).toBe('157.6275');
  });

  it('inclusive ends are those of the day after', () => {
    const source = [{ customerId: 'a', start: '2024-01-01', end: '2024-12-31', amount: 366 }];
    const table = subscriptionTable(source, { term: 'period', ends: 'inclusive' });
    expect(table.at(0)).toMatchObject({ end: '2025-01-01', term: 'day', terms: 366 });
    expect(String(monthlyRecurringRevenue(table, { month: '2024-05' }).mrr)).toBe(
      '30.41666666666666666666666666666667',
    );
  });

  it('a survey: codes of 1 to 11, −99 for no answer, an item asked the other way round', () => {
    const source = rowsOf(`
respondent,wave,recommend,effort
0,2024-01,9,1
1,2024-01,11,2
2,2024-02,-99,
3,2024-02,1,7`);
    const nps = ratingTable(source, {
      columns: { rating: 'recommend', segment: 'wave' },
      scale: { lowest: 0, highest: 10 },
      shift: -1,
      missing: [-99],
    });
    expect(countNps(nps)).toEqual({ promoters: 1, passives: 1, detractors: 1 });
    const { '2024-01': first, '2024-02': second } = nps.countsBy('segment');
    expect(mergeRatings(first as never, second as never)).toEqual(nps.counts);
    const effort = ratingTable(source, {
      columns: { rating: 'effort' },
      scale: { lowest: 1, highest: 7 },
      reverse: true,
    });
    expect([...effort]).toEqual([7, 6, 1]);
    expect(ratingMean(effort.counts)).toBe(14 / 3);
    expect(effort.ledger).toMatchObject({ rows: 4, used: 3, setAside: [{ reason: 'effort: no answer', rows: 1 }] });
  });

  it('costs of channels: all parts of them, and which are paid', () => {
    const source = rowsOf(`
channel,cost,wages,software,won,kind
ppc,3000,200,100,100,paid
blog,500,,,50,Organic`);
    const table = spendTable(source, { columns: { customersAcquired: 'won', paid: 'kind' } });
    const { channels, paid } = cacByChannel(table);
    expect(channels.map(({ cac }) => String(cac))).toEqual(['33', '10']);
    expect(String(paid)).toBe('33');
    expect(String(table.ledger.amount)).toBe('3800');
  });
});
