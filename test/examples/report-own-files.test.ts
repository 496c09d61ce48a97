import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import {
  DUMP,
  FRAME,
  GERMAN,
  PAYMENTS,
  RETAIL,
  SERVICE,
  SHOP,
  SUBSCRIPTIONS,
  SURVEY,
  TOUCHES,
} from '../tables/exports.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'clientele-own-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = join(folder, 'report.mjs');
buildSync({
  entryPoints: [join(REPOSITORY, 'examples/report/main.ts')],
  tsconfig: join(REPOSITORY, 'tsconfig.json'),
  outfile: PROGRAM,
  bundle: true,
  platform: 'node',
  format: 'esm',
});

function run(...args: readonly string[]) {
  return new Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }>((resolve) => {
    execFile(process.execPath, [PROGRAM, ...args], { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

function file(name: string, content: string | Buffer): string {
  writeFileSync(join(folder, name), content);
  return name;
}

/** The texts behind a label of the report. */
function line(report: string, label: string): string | undefined {
  const found = report.split('\n').find((text) => text.startsWith(`  ${label} `));
  return found
    ?.slice(label.length + 2)
    .trim()
    .replace(/ +/g, ' ');
}

/** Windows-1252, of which ISO 8859-1 has all letters but the euro sign. */
const windows = (text: string) =>
  Buffer.from([...text].map((letter) => (letter === '€' ? 0x80 : (letter.codePointAt(0) ?? 0))));

const bigEndian = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();
const SHOP_STATUSES = 'paid=counts,partially_refunded=counts,voided=set-aside,refunded=set-aside';

// All figures are those that Python's csv, fractions and zoneinfo give for the same texts.
const SHAPES: readonly {
  readonly shape: string;
  readonly path: string;
  readonly options: readonly string[];
  readonly lines: Readonly<Record<string, string>>;
}[] = [
  {
    shape: 'a shop platform, in UTF-16',
    path: file('shop.csv', Buffer.from(`\uFEFF${SHOP}`, 'utf16le')),
    options: ['--time-zone', 'America/New_York', '--statuses', SHOP_STATUSES, '--set-aside', '--currency', 'USD'],
    lines: {
      used: '10 2,417.08',
      'set aside: Total: missing': '12 n/a',
      'set aside: Financial Status: voided': '1 111.56',
      'set aside: Financial Status: refunded': '1 43.76',
      'in the file': '24 2,572.40',
      orders: '10',
      customers: '6',
      'average purchase value': '241.71 USD an order',
      'first order': '2024-01-05',
      'last order': '2024-07-04',
    },
  },
  {
    shape: 'a shop platform, less what was refunded, in UTF-16 with its high bytes first',
    path: file('shop-refunds.csv', bigEndian(SHOP)),
    options: ['--refunds', 'Refunded Amount', '--statuses', SHOP_STATUSES, '--set-aside'],
    lines: { used: '10 2,227.59', 'in the file': '24 2,339.15', revenue: '2,227.59' },
  },
  {
    shape: 'a payment system, with a byte order mark',
    path: file('payments.csv', `\uFEFF${PAYMENTS}`),
    options: ['--currency', 'EUR', '--statuses', 'Paid=counts,Refunded=set-aside,Failed=set-aside', '--set-aside'],
    lines: {
      used: '14 15,934.46',
      'set aside: Currency: GBP': '2 2,711.79',
      'in the file': '20 22,592.03',
      orders: '14',
      customers: '6',
      'average purchase value': '1,138.18 EUR an order',
    },
  },
  {
    shape: 'a payment system, less what was paid back',
    path: file('payments-back.csv', PAYMENTS),
    options: [
      ...['--currency', 'EUR', '--statuses', 'Paid=counts,Refunded=counts,Failed=set-aside', '--set-aside'],
      ...['--time-zone', 'Europe/Berlin', '--refunds', 'Amount Refunded'],
    ],
    lines: { used: '15 15,934.46', 'set aside: Currency: GBP': '3 2,711.79', 'in the file': '20 21,775.89' },
  },
  {
    shape: 'a German spreadsheet, in Windows-1252',
    path: file('german.csv', windows(GERMAN)),
    options: ['--set-aside', '--currency', 'EUR'],
    lines: {
      used: '19 20,933.61',
      'set aside: Datum: missing': '1 20,933.61',
      'set aside: Betrag: missing': '1 n/a',
      'in the file': '21 41,867.22',
      orders: '13',
      customers: '5',
      'average purchase value': '1,610.28 EUR an order',
    },
  },
  {
    shape: 'a data frame, which holds orders and ratings',
    path: file('frame.csv', FRAME),
    options: [],
    lines: {
      used: '22 23,149.77',
      orders: '22',
      customers: '7',
      'Net Promoter Score (NPS)': '-15.8 points from -100 to 100',
      '  promoters': '31.6 % 6 of 19',
      'set aside: nps: no answer': '3',
    },
  },
  {
    shape: 'a database dump',
    path: file('dump.tsv', DUMP),
    options: ['--set-aside', '--time-zone', 'Europe/Berlin'],
    lines: { used: '20 26,856.49', 'set aside: amount: missing': '2 n/a', orders: '20', customers: '8' },
  },
  {
    shape: 'a billing system',
    path: file('subscriptions.csv', SUBSCRIPTIONS),
    options: [
      ...['--statuses', 'active=counts,canceled=counts,paused=set-aside,trialing=set-aside'],
      ...['--as-of', '2024-06-30'],
    ],
    lines: {
      'set aside: status: trialing': '2 220.00',
      MRR: '491.17 a month',
      accounts: '12',
      '2024-05': '11 1 2 0 10',
      '3 months': '93.3 % 61.3 % 99.0 %',
      'of them left': '3',
    },
  },
  {
    shape: 'invoices for periods of service',
    path: file('service.csv', SERVICE),
    options: ['--as-of', '2024-06-30'],
    lines: { used: '17 22,405.10', MRR: '659.61 a month', accounts: '4', '2024-04': '5 0 1 0 4' },
  },
  {
    shape: 'a survey',
    path: file('survey.csv', SURVEY),
    options: ['--missing', '-99'],
    lines: {
      'Net Promoter Score (NPS)': '15.2 points from -100 to 100',
      '  2024-02': '27.3 points 11 answers',
      'Customer satisfaction (CSAT)': '3.61 of 5 mean of 28 ratings, 1 to 5',
      'Customer effort score (CES)': '3.76 of 7 mean of 33 ratings, 1 to 7',
    },
  },
  {
    shape: 'a log of visits',
    path: file('touches.csv', TOUCHES),
    options: ['--statuses', '0=set-aside,1=counts'],
    lines: { used: '8 518.24', 'set aside: converted: 0': '22 n/a', 'average purchase value': '64.78 an order' },
  },
  {
    shape: 'invoice lines, less returns of what was bought before',
    path: file('returns.csv', RETAIL),
    options: ['--set-aside', '--returns', 'net-by-day'],
    lines: {
      used: '17 901.54',
      'set aside: a return of more than was bought before…': '3 -412.14',
      'set aside: CustomerID: missing': '7 613.27',
      orders: '8',
    },
  },
  {
    shape: 'invoice lines, each once',
    path: file('retail.csv', RETAIL),
    options: ['--set-aside', '--duplicates', 'set-aside'],
    lines: {
      used: '19 486.85',
      'set aside: CustomerID: missing': '7 613.27',
      'set aside: equal to an earlier row': '1 2.55',
      'in the file': '27 1,102.67',
      orders: '9',
      customers: '5',
    },
  },
];

describe.concurrent('the report on files of any shape', { timeout: 60_000 }, () => {
  it.each(SHAPES)('reads $shape', async ({ path, options, lines }) => {
    const { code, stdout, stderr } = await run(path, ...options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Object.fromEntries(Object.keys(lines).map((label) => [label, line(stdout, label)]))).toEqual(lines);
    expect(stdout.indexOf('\nLEDGER ')).toBeLessThan(stdout.indexOf('\nSUMMARY '));
    expect(stdout.split('\n').filter((text) => text.length > 80)).toEqual([]);
  });

  it('refuses a file with open questions, and names the options that answer them', async () => {
    const { code, stdout, stderr } = await run('shop.csv');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(
      'shop.csv:4: column "Total": must be an amount such as 12.5 or "12.50", got no value ("")',
    );
    expect(stderr).toContain('Read as:\nshop.csv: orders: UTF-16LE, commas, quotes "\n  customerId ← Customer ID (');
    expect(stderr).toContain('  ? statuses: "voided" in 1 rows of Financial Status: usually set aside → --statuses ');
    expect(stderr).toContain(
      '  ? invalid: 12 of 24 rows have no Total: they are refused, unless they are set aside → --set-aside',
    );
  });

  it('asks for the day and the month, and takes the answer', async () => {
    const path = file('slashes.csv', 'customer,date,amount\na,03/04/2024,10.00\nb,05/06/2024,20.00\n');
    const { code, stderr } = await run(path);
    expect(code).toBe(1);
    expect(stderr).toMatch(/\? dates\.format: date: "03\/04\/2024" and all others may begin .* → --dates DD\.MM\.YYYY/);
    expect(line((await run(path, '--dates', 'DD/MM/YYYY')).stdout, 'first order')).toBe('2024-04-03');
    expect(line((await run(path, '--dates', 'MM/DD/YYYY')).stdout, 'first order')).toBe('2024-03-04');
  });

  it('asks for the decimal mark, and takes the answer', async () => {
    const path = file('marks.csv', 'customer;date;amount\na;2024-03-04;1,234\nb;2024-05-06;2,500\n');
    expect((await run(path)).stderr).toContain('? numbers.decimal: amount: "1,234" may be "1234" or "1.234"');
    expect(line((await run(path, '--decimal', ',')).stdout, 'revenue')).toBe('3.73');
    expect(line((await run(path, '--decimal', '.', '--thousands', ',')).stdout, 'revenue')).toBe('3,734.00');
  });

  it('writes the rows that were set aside with their lines and reasons', async () => {
    await run('german.csv', '--set-aside', '--rejects', 'rejects.csv');
    expect(readFileSync(join(folder, 'rejects.csv'), 'utf8').split('\r\n')).toEqual([
      'file,line,table,reason,Kundennr,Beleg,Datum,Stückzahl,Einzelpreis,Betrag',
      'german.csv,22,orders,Betrag: missing,,,,,,',
      'german.csv,23,orders,Datum: missing,Summe,,,,,"20.933,61 €"',
      '',
    ]);
    await run('retail.csv', '--set-aside', '--duplicates', 'set-aside', '--rejects', 'rejected-lines.csv');
    const [, ...rejected] = readFileSync(join(folder, 'rejected-lines.csv'), 'utf8').trim().split('\r\n');
    expect(rejected.map((text) => text.split(',').slice(1, 4))).toEqual([
      ['9', 'orders', 'equal to an earlier row'],
      ...[5, 6, 7, 19, 20, 21, 22].map((number) => [String(number), 'orders', 'CustomerID: missing']),
    ]);
  });

  it('refuses lines with more cells than columns, or counts them', async () => {
    const path = file('surplus.csv', 'customer,date,amount\na,2024-01-01,1,50\nb,2024-01-02,2.00\n');
    const { code, stderr } = await run(path);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'surplus.csv:2: the line has 4 cells for 3 columns: --set-aside counts and leaves out such lines\n',
    });
    const { stdout } = await run(path, '--set-aside');
    expect(line(stdout, 'lines with too many cells')).toBe('1 n/a');
    expect(line(stdout, 'revenue')).toBe('2.00');
  });

  it.each([
    ['a title above the header', 'Sales of 2024\n\ncustomer,date,amount\na,2024-01-01,1.50\n', []],
    ['single quotes', "'customer','date','amount'\n'a, b','2024-01-01','1.50'\n'c','2024-01-02','0.00'\n", []],
    ['bars', 'customer|date|amount\na|2024-01-01|1.50\n', []],
    ['another delimiter', 'customer^date^amount\na^2024-01-01^1.50\n', ['--delimiter', '^']],
    [
      'columns that are named',
      'who,when,what\na,2024-01-01,1.50\n',
      ['--customer-id', 'who', '--date', 'when', '--amount', 'what'],
    ],
    ['a column to ignore', 'customer,date,amount,status\na,2024-01-01,1.50,x\n', ['--ignore', 'status']],
  ] as const)('reads %s', async (name, text, options) => {
    const { code, stdout, stderr } = await run(file(`${name.replace(/ /g, '-')}.csv`, text), ...options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(line(stdout, 'revenue')).toBe('1.50');
  });

  it('reads several files, each of its own kind', async () => {
    const spend = file('spend.csv', 'Kanal;Kosten;Neukunden;Bezahlt\nAnzeigen;1.200,50;10;ja\nBlog;99,50;3;nein\n');
    const { stdout } = await run('frame.csv', spend);
    expect(line(stdout, 'blended CAC')).toBe('100.00 a customer');
    expect(line(stdout, 'orders')).toBe('22');
  });

  it('counts no line of totals, and divides hundredths', async () => {
    const ads = file(
      'ads.csv',
      Buffer.from(
        '\uFEFFCampaigns\nCampaign\tCost\tConversions\nBrand\t1,200.50\t7\nSearch\t99.50\t3\nTotal\t1,300.00\t10\n',
        'utf16le',
      ),
    );
    expect((await run(ads, '--paid-channels', 'Brand')).stderr).toContain(
      'ads.csv:5: column "Campaign": must be a text or a whole number, got no value ("Total")',
    );
    expect(line((await run(ads, '--paid-channels', 'Brand', '--set-aside')).stdout, 'blended CAC')).toBe(
      '130.00 a customer',
    );
    const cents = file('cents.csv', 'user_id,ts,amount_cents\n1,1709164800000,1299\n2,1709251200000,500\n');
    const { stdout } = await run(cents, '--cents');
    expect([line(stdout, 'revenue'), line(stdout, 'first order')]).toEqual(['17.99', '2024-02-29']);
  });

  it('takes a score that is no rating for none, and all ratings of a survey whatever else is named', async () => {
    const rows = 'a,2024-01-01,1.50,0.73\nb,2024-01-02,2.00,0.12\n';
    const scored = file('scored.csv', `customer,date,amount,risk_score\n${rows}`);
    expect(line((await run(scored)).stdout, 'revenue')).toBe('3.50');
    const { stdout } = await run('survey.csv', '--customer-id', 'respondent');
    expect(line(stdout, 'Customer satisfaction (CSAT)')).toBe('3.61 of 5 mean of 28 ratings, 1 to 5');
  });

  it('says so where nothing tells what a file holds', async () => {
    const { code, stderr } = await run(file('unknown.csv', 'a,b\n1,2\n'));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'unknown.csv: no heading tells what the file holds; the columns are "a", "b": see --kind in --help\n',
    });
  });

  it('gives the ledger to machines', async () => {
    const { stdout } = await run('german.csv', '--set-aside', '--json');
    const { ledgers } = JSON.parse(stdout);
    expect(ledgers).toMatchObject([{ file: 'german.csv', table: 'orders', rows: 21, used: 19, amount: '41867.22' }]);
  });

  it('says why a wave of one answer has no score, and why a lifetime value tells nothing', async () => {
    const answers = Array.from({ length: 6 }, (_, index) => `a${index},w1,${10 - index}\n`).join('');
    const { stdout } = await run(file('waves.csv', `customer,wave,nps\n${answers}b,w2,10\n`));
    expect(line(stdout, '  w2')).toBe('n/a (only one answer)');
    expect(line((await run('frame.csv')).stdout, 'simple LTV')).toBe('n/a (not above so far: needs --lifespan)');
  });
});
