import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const CDNOW = '../shared/data/cdnow/CDNOW_sample.txt';
const NPS_ANSWERS = '../shared/data/nps/testdata.csv';

/** The program as `npm run demo` starts it. */
const PROGRAM = ['--import', 'tsx', 'examples/report/main.ts'];

const folder = mkdtempSync(join(tmpdir(), 'clientele-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program in one file of JavaScript, which starts many times as fast. */
const COMPILED = [join(folder, 'report.mjs')];
buildSync({
  entryPoints: [join(REPOSITORY, 'examples/report/main.ts')],
  tsconfig: join(REPOSITORY, 'tsconfig.json'),
  outfile: join(folder, 'report.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
});

const demo = (...args: readonly string[]) => start(PROGRAM, args);
const run = (...args: readonly string[]) => start(COMPILED, args);

/** Runs a program from the root of the repository. */
function start(program: readonly string[], args: readonly string[]): Promise<Outcome> {
  const options = { cwd: REPOSITORY, maxBuffer: 2 ** 26 };
  return new Promise((resolve) => {
    execFile(process.execPath, [...program, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

async function runForJson(...args: readonly string[]) {
  const { code, stdout, stderr } = await run(...args, '--json');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

let files = 0;

/** Writes a file of its own for a test. */
function file(text: string | Buffer, name = 'file.csv'): string {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, text);
  return path;
}

/** The texts behind a label of the report. */
function figure(report: string, label: string): string | undefined {
  const line = report.split('\n').find((line) => line.startsWith(`  ${label} `));
  return line
    ?.slice(label.length + 2)
    .trim()
    .replace(/ +/g, ' ');
}

const ORDERS = 'customerId,date,amount\n';
const RATINGS = 'survey,rating,step\n';
const SPEND = 'channel,cost,customersAcquired,paid\n';
const CONTRACTS = 'customerId,start,end,amount,term\n';
const PERIODS = 'period,customersAtStart,customersAcquired,customersLost,customersAtEnd\n';

describe.concurrent('the report on the bundled data', () => {
  const WORKED = [
    { label: 'Net Promoter Score (NPS)', text: '50.0 points from -100 to 100', source: 'CAM: 70, 10, 20 of 100' },
    { label: '  promoters', text: '70.0 % 70 of 100', source: 'CAM' },
    { label: '  passives', text: '10.0 % 10 of 100', source: 'CAM' },
    { label: '  detractors', text: '20.0 % 20 of 100', source: 'CAM' },
    {
      label: 'Customer satisfaction (CSAT)',
      text: '4.00 of 5 mean of 60 ratings, 1 to 5',
      source: 'by hand: 240 / 60',
    },
    { label: '  satisfied', text: '73.3 %', source: 'by hand: 18 + 15 + 11 of 60' },
    { label: '  ordering', text: '4.50 of 5', source: 'by hand: 90 / 20' },
    { label: '  delivery', text: '4.00 of 5', source: 'by hand: 80 / 20' },
    { label: '  support', text: '3.50 of 5', source: 'by hand: 70 / 20' },
    { label: 'Customer effort score (CES)', text: '5.00 of 7 mean of 20 ratings, 1 to 7', source: 'by hand' },
    { label: '  above the middle', text: '75.0 %', source: 'by hand: 15 of 20' },
    { label: 'blog', text: '250.00 8.3 % 25 25.0 % 10.00 110.00', source: 'OC: 60 × 2 − 10' },
    { label: 'recommendations', text: '500.00 16.7 % 25 25.0 % 20.00 100.00', source: 'OC: reward 10 + 10' },
    { label: 'search ads', text: '2,250.00 75.0 % 50 50.0 % 45.00 75.00', source: 'by hand' },
    { label: 'blended CAC', text: '30.00 EUR a customer', source: 'LT: 3000 / 100' },
    { label: 'paid CAC', text: '45.00 EUR a customer', source: 'by hand: 2250 / 50' },
    { label: 'complex CAC', text: '37.00 EUR a customer', source: 'LT: 3000 + 200 + 100 + 300 + 100' },
    { label: 'churn of all periods', text: '5.0 % a period', source: 'by hand: 90 / 1800' },
    { label: 'expected lifespan', text: '20.0 periods', source: 'by hand: 1 / 0.05' },
    { label: 'customers', text: '100', source: 'by hand' },
    { label: 'orders', text: '200', source: 'by hand' },
    { label: 'revenue', text: '20,000.00 EUR', source: 'by hand: 200 baskets of 100' },
    { label: 'average purchase value', text: '100.00 EUR an order', source: 'OC: basket 100' },
    { label: 'orders of a customer', text: '2.00 a customer', source: 'OC: 2 orders' },
    { label: 'simple LTV', text: '500.00 EUR a customer in revenue', source: 'by hand: 100 × 1 × 5' },
    { label: 'order margin', text: '60.00 EUR an order', source: 'OC: 100 − 40' },
    { label: 'maximum acquisition cost', text: '120.00 EUR a customer', source: 'OC: 60 × 2' },
    { label: 'discounted LTV', text: '227.45 EUR a customer 5 years at 10.0 %', source: 'worked examples, last line' },
    { label: 'net LTV', text: '90.00 EUR a customer after blended CAC', source: 'by hand: 60 × 2 − 30' },
    { label: 'LTV/CAC, simple LTV', text: '16.67 : 1 great', source: 'by hand: 500 / 30' },
    { label: 'payback', text: '6.0 months', source: 'by hand: 30 / (100 × 0.6 / 12)' },
    { label: 'A', text: '20 20.0 % 16,000.00 80.0 % 909.79 18,195.78', source: 'LT: 20 % bring 80 %' },
    { label: 'B', text: '30 30.0 % 3,000.00 15.0 % 113.72 3,411.71', source: 'LT: the next 15 %' },
    { label: 'C', text: '50 50.0 % 1,000.00 5.0 % 22.74 1,137.24', source: 'LT: the last 5 %' },
    { label: 'customer equity', text: '22,744.72 EUR in all', source: 'by hand: 100 × 227.4472061' },
    { label: '5', text: '100.0 % 100.00 60.00 60.00 37.26', source: 'by hand: 60 / 1.1⁵' },
    { label: '2023-11', text: '50.00 0.00 0.00 0.00 0.00 100.00', source: 'issue: new +50, beside 600 a year' },
    { label: '2024-02', text: '0.00 0.00 0.00 0.00 -50.00 50.00', source: 'issue: churn −50' },
    { label: '2024-04', text: '0.00 50.00 0.00 0.00 0.00 100.00', source: 'issue: reactivation +50' },
    { label: '2024-06', text: '0.00 0.00 25.00 0.00 0.00 125.00', source: 'issue: expansion +25' },
    { label: '2024-08', text: '0.00 0.00 0.00 0.00 -75.00 50.00', source: 'issue: churn −75' },
    { label: '6 months', text: '100.0 % n/a n/a', source: 'by hand: the first of two leaves after nine months' },
    { label: '12 months', text: '50.0 % 0.6 % 91.0 %', source: 'Python 3: Greenwood on the scale log(−log S)' },
    { label: 'MRR', text: '50.00 EUR a month', source: 'by hand: 600 / 12' },
    { label: 'average of an account', text: '50.00 EUR a month', source: 'by hand' },
    { label: 'the next EUR to', text: 'blog LTV/CAC 11.57', source: 'by hand: 0.6 × 4820.40 / 25 / 10' },
    {
      label: 'champions',
      text: '10 10.0 % 5,181.90 25.9 % 26 6.10',
      source: 'Python 3: last order from 2024-10-12 on, two orders or more',
    },
    {
      label: 'hibernating',
      text: '33 33.0 % 7,128.30 35.6 % 565 1.00',
      source: 'Python 3: of the 40 who ordered longest ago the 33 with one order',
    },
    { label: '2023-01-01', text: '23 17.4 % 13.0 % 13.0 % 13.0 %', source: 'Python 3: 4, 3, 3 and 3 of 23' },
    { label: 'all', text: '100 13.4 % 20.8 % 16.1 % 13.0 %', source: 'Python 3: 11/82, 15/72, 10/62, 3/23' },
  ];

  it('prints the worked figures with their units', async () => {
    const { code, stdout, stderr } = await demo();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(WORKED.map(({ label, source }) => ({ label, text: figure(stdout, label), source }))).toEqual(WORKED);
    // The three bases of churn of api.md: 50 / 1000, 62 / 1219, 62 / 1500.
    expect(stdout).toMatch(/^ {2}2024 +5\.0 % +5\.1 % +4\.1 % +95\.0 % +7\.0 % +3\.0 %$/m);
  });

  it('fits a terminal of 80 columns, parts its sections and names its sources', async () => {
    const { stdout } = await demo();
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toContain('\n\n\n');
    const titles = [
      ...['SUMMARY', 'SATISFACTION', 'ACQUISITION', 'RETENTION', 'RECURRING REVENUE', 'VALUE', 'VALUE BY CHANNEL'],
      ...['CLASSES OF CUSTOMERS (ABC)', 'VALUE AND STEADINESS (ABC-XYZ)', 'SEGMENTS OF CUSTOMERS (RFM)', 'COHORTS'],
      ...['HOW LONG CUSTOMERS STAY', 'WHAT CUSTOMERS WILL BE WORTH'],
    ];
    for (const title of titles) expect(stdout).toContain(`\n\n${title} ─`);
    const words = stdout.replace(/\s+/g, ' ');
    for (const entry of ['Customer loyalty', 'Customer acquisition cost', 'Customer equity', 'ABC analysis'])
      expect(words).toContain(`Source: LIKE.TG glossary, “${entry}”`);
    expect(words).toContain('Source: OpenClassrooms, “Turn Your Customers Into Brand Ambassadors”');
  });

  it('begins with a summary of ten lines, and answers in every section', async () => {
    const { stdout } = await demo();
    const [, summary = ''] = /\n\nSUMMARY ─+\n\n(.*?)\n\n/s.exec(stdout) ?? [];
    expect(summary.split('\n')).toHaveLength(10);
    expect(figure(stdout, 'Purchases in 5 years')).toMatch(/^\d+ by all \d+ to \d+$/);
  });

  it('gives the same to machines, with exact amounts as strings', async () => {
    const report = JSON.parse((await demo('--json')).stdout);
    expect(report.satisfaction.nps).toMatchObject({
      score: 50,
      counts: { promoters: 70, passives: 10, detractors: 20 },
    });
    expect(report.satisfaction.csat).toMatchObject({ mean: 4, steps: { ordering: 4.5, delivery: 4, support: 3.5 } });
    expect(report.acquisition).toMatchObject({ blendedCac: '30', paidCac: '45', complexCac: '37', cost: '3000' });
    expect(report.retention.periods[1]).toMatchObject({
      churnRate: 0.05,
      averageBaseChurnRate: 62 / 1219,
      growingBaseChurnRate: 62 / 1500,
      retentionRate: 0.95,
      customersJoinedAndLost: 12,
    });
    expect(report.value).toMatchObject({ customers: 100, orders: 200, revenue: '20000', averagePurchaseValue: '100' });
    expect(report.margin).toMatchObject({ orderMargin: '60', maximumAcquisitionCost: '120' });
    expect(report.margin.projection.lifetimeValue).toMatch(/^227\.4472061/);
    expect(report.payoff).toMatchObject({ cac: '30', netLtv: '90', paybackMonths: 6 });
    expect(report.classes.classes).toMatchObject({
      A: { items: 20, value: '16000', valueShare: 0.8 },
      B: { items: 30, value: '3000', valueShare: 0.15 },
      C: { items: 50, value: '1000', valueShare: 0.05 },
    });
  });

  it('takes the assumptions of the user first', async () => {
    const { stdout } = await demo(
      '--margin',
      '0.5',
      '--discount-rate',
      '0',
      '--years',
      '4',
      '--currency',
      'USD',
      '--top',
      '0',
    );
    expect(figure(stdout, 'order margin')).toBe('50.00 USD an order');
    expect(figure(stdout, 'discounted LTV')).toBe('200.00 USD a customer 4 years at 0.0 %');
    expect(stdout).not.toContain('best customers');
  });
});

describe.concurrent('files as they come', () => {
  const EXPECTED = { customers: 2, orders: 3, revenue: '19.9', firstOrder: '2024-02-29', lastOrder: '2024-12-31' };

  it.each([
    ['commas', `${ORDERS}a,2024-02-29,10.10\nb,2024-03-01,-0.20\na,2024-12-31,10\n`],
    [
      'CRLF and a byte order mark',
      `\uFEFF${ORDERS}a,2024-02-29,10.10\nb,2024-03-01,-0.20\na,2024-12-31,10`.replaceAll('\n', '\r\n'),
    ],
    ['semicolons', `${ORDERS}a,20240229,10.10\nb,20240301,-0.20\na,20241231,10\n`.replaceAll(',', ';')],
    ['tabs', `${ORDERS}a,20240229,10.10\nb,20240301,-0.20\na,20241231,10\n`.replaceAll(',', '\t')],
    ['runs of blanks', ' customerId   date  amount \n a 20240229   10.10\n  b   20240301 -0.20\n a 20241231 10\n'],
    ['blank lines', `\n${ORDERS}\na,2024-02-29,10.10\n\n\nb,2024-03-01,-0.20\na,2024-12-31,10\n\n\n`],
    [
      'further columns, in another order',
      'x,amount,date,customerId\n,10.10,2024-02-29,a\n,-0.20,2024-03-01,b\ny,10,2024-12-31,a\n',
    ],
    ['quoted fields', `"customerId","date","amount"\n"a",2024-02-29,"10.10"\nb,"2024-03-01",-0.20\na,2024-12-31,10\n`],
    [
      'instants',
      `${ORDERS}a,2024-02-29T23:59:59Z,10.10\nb,2024-03-01T00:30:00+01:00,-0.20\na,2024-12-31T23:30:00Z,10\n`,
    ],
  ])('reads %s', async (_, text) => {
    expect((await runForJson('--orders', file(text))).value).toMatchObject(EXPECTED);
  });

  it('keeps delimiters, quotes and line breaks inside quotes', async () => {
    const text = `${ORDERS}"Smith, ""Ann""\r\nLondon",2024-02-29,10.10\n`;
    const { classes } = await runForJson('--orders', file(text));
    expect(classes.topCustomers[0]).toMatchObject({
      customerId: 'Smith, "Ann"\r\nLondon',
      revenue: '10.1',
      class: 'A',
    });
  });

  it('renames the columns of a header, and names those of a file without one', async () => {
    const header = file('client|day|total\na|2024-02-29|10\n');
    const columns = ['--orders-columns', 'customerId=client,date=day,amount=total', '--delimiter', '|'];
    expect((await runForJson('--orders', header, ...columns)).value).toMatchObject({ orders: 1, revenue: '10' });
    const bare = file('1,a,20240229,10\n2,b,20240301,5\n');
    const names = ['--orders-columns', 'number,customerId,date,amount'];
    expect((await runForJson('--orders', bare, ...names)).value).toMatchObject({ orders: 2, revenue: '15' });
  });

  it('adds up amounts exactly and takes the first 0 of an id for what it is', async () => {
    const { value, classes } = await runForJson('--orders', file(`${ORDERS}007,2024-01-01,0.1\n7,2024-01-02,0.2\n`));
    expect(value).toMatchObject({ customers: 2, revenue: '0.3' });
    expect(classes.topCustomers.map((customer: { customerId: unknown }) => customer.customerId)).toEqual(['7', '007']);
  });

  it('leaves out the sections of files that are not given', async () => {
    const report = await runForJson('--spend', file(`${SPEND}blog,500,50,no\nads,1500,50,TRUE\n`));
    expect(Object.keys(report)).toEqual(['assumptions', 'acquisition']);
    expect(report.acquisition).toMatchObject({ blendedCac: '20', paidCac: '30' });
  });

  it('says why a metric has no value', async () => {
    const { stdout } = await run(
      ...['--orders', file(ORDERS), '--ratings', file(RATINGS), '--margin', '0.5'],
      ...['--spend', file(`${SPEND}blog,5,0,no\n`), '--subscriptions', file(`${PERIODS}May,0,5,0,5\n`)],
    );
    expect(figure(stdout, 'surveys')).toBe('n/a (no ratings)');
    expect(figure(stdout, 'blended CAC')).toBe('n/a (no customers acquired)');
    expect(figure(stdout, 'expected lifespan')).toBe('n/a (no customers at the start)');
    expect(figure(stdout, 'average purchase value')).toBe('n/a (no orders)');
    expect(figure(stdout, 'payback')).toBe('n/a (no customers acquired)');
  });

  it('has cohorts and segments of any order, and steadiness from the second month on', async () => {
    const ofOneMonth = await runForJson('--orders', file(`${ORDERS}a,2024-01-31,5\n`));
    expect(Object.keys(ofOneMonth)).toEqual(['assumptions', 'value', 'classes', 'cohorts', 'segments', 'outlook']);
    expect(ofOneMonth.outlook).toMatchObject({
      on: '2024-01-31',
      reason: 'histories: must be histories of at least two customers, got 1',
      best: [],
    });
    const ofNone = await runForJson('--orders', file(ORDERS));
    expect(Object.keys(ofNone)).toEqual(['assumptions', 'value', 'classes']);
    const ofAges = await runForJson('--orders', file(`${ORDERS}a,1800-01-31,5\na,2024-01-31,5\n`));
    expect(Object.keys(ofAges)).toEqual(['assumptions', 'value', 'classes', 'segments', 'steadiness', 'outlook']);
    const byInstant = `${ORDERS}a,2024-01-31T23:30:00-01:00,5\na,2024-03-01T00:30:00Z,5\n`;
    expect((await runForJson('--orders', file(byInstant))).cohorts).toMatchObject({
      grain: 'month',
      cohorts: [{ cohort: '2024-02-01', shares: [1, 1], incompleteAge: 1 }],
    });
  });

  it('values the customers by channel, with what the spend says', async () => {
    const orders = file('customerId,date,amount,channel\na,2024-01-01,10,blog\nb,2024-01-02,5,\na,2024-02-01,5,ads\n');
    const spend = file(`${SPEND}blog,5,1,no\nads,5,0,yes\n`);
    const { channels } = await runForJson('--orders', orders, '--spend', spend);
    expect(channels).toMatchObject({
      isMargin: false,
      ranking: ['blog'],
      segments: [
        { segment: 'blog', lifetimeValue: '15', ltvToCac: 3 },
        { segment: 'not known', lifetimeValue: '5', cac: null },
      ],
    });
  });

  it('reads contracts of every term, and none', async () => {
    const rows = 'a,2024-01-31T23:30:00-01:00,,120,year,2,\nb,20240301,20240401,26,week,,2\n';
    const contracts = file(`customerId,start,end,amount,term,quantity,terms\n${rows}`);
    const { recurringRevenue } = await runForJson('--contracts', contracts);
    const months = recurringRevenue.months.map(
      ({ month, movements }: { month: string; movements: { closing: { revenue: string } } }) => [
        month,
        movements.closing.revenue,
      ],
    );
    // By hand: 2 × 120 / 12; 26 × 52 / 2 / 12 more.
    expect(months).toEqual([
      ['2024-02', '20'],
      ['2024-03', '76.33333333333333333333333333333333'],
      ['2024-04', '20'],
    ]);
    const { stdout } = await run('--contracts', file('customerId,start,end,amount,term\n'));
    expect(figure(stdout, 'MRR')).toBe('n/a (no contracts)');
  });

  it('reports customers whose refunds exceed their orders', async () => {
    const { code, stdout } = await run(
      '--orders',
      file(`${ORDERS}a,2024-01-01,-10\nb,2024-02-01,4\n`),
      '--margin',
      '0.5',
    );
    expect(code).toBe(0);
    expect(figure(stdout, 'revenue')).toBe('-6.00');
    expect(figure(stdout, 'simple LTV')).toBe('n/a (more refunds than revenue)');
    expect(figure(stdout, 'customers with net refunds')).toBe('1 ranked as 0');
  });

  it.skipIf(!existsSync(join(REPOSITORY, CDNOW)))('reads the CDNOW sample, if it is there', async () => {
    const { value, cohorts, segments, steadiness, channels, outlook } = await runForJson(
      '--orders',
      CDNOW,
      '--orders-columns',
      'master,customerId,date,cds,amount',
    );
    expect(value).toMatchObject({ orders: 6919, customers: 2357, firstOrder: '1997-01-01', lastOrder: '1998-06-30' });
    const sizes = cohorts.cohorts.map(({ cohort, customers }: { cohort: string; customers: number }) => [
      cohort,
      customers,
    ]);
    expect(sizes).toEqual([
      ['1997-01-01', 781],
      ['1997-02-01', 857],
      ['1997-03-01', 719],
    ]);
    const inSegments = segments.segments.map(({ customers }: { customers: number }) => customers);
    expect(inSegments.reduce((sum: number, customers: number) => sum + customers, 0)).toBe(2357);
    // Counted with Python 3, statistics.pstdev.
    expect(steadiness).toMatchObject({
      months: 18,
      cells: { AX: { items: 0 }, AY: { items: 33 }, AZ: { items: 744 }, BZ: { items: 801 } },
    });
    expect(channels).toBeUndefined();
    // Fitted with SciPy 1.10, by Nelder–Mead.
    const { alpha, b } = outlook.purchaseModel.parameters;
    expect([alpha, b, outlook.spendModel.parameters.q].map((value) => value.toFixed(4))).toEqual([
      '8.6570',
      '1.0091',
      '4.1898',
    ]);
    expect(outlook.best).toHaveLength(5);
    expect(outlook.best[0]).toMatchObject({ customerId: '1981', probabilityAlive: expect.closeTo(0.964782, 5) });
  });

  it.skipIf(!existsSync(join(REPOSITORY, NPS_ANSWERS)))(
    'reads the answers of the R package NPS, if they are there',
    async () => {
      const { satisfaction } = await runForJson(
        '--ratings',
        NPS_ANSWERS,
        '--ratings-columns',
        'rating=REC',
        '--survey',
        'nps',
      );
      expect(satisfaction.nps).toMatchObject({ respondents: 1000, score: 10 });
    },
  );
});

describe.concurrent('bad input', () => {
  const DAY = 'must be a day such as 2024-02-29 or 20240229, or an instant such as 2024-02-29T12:00:00Z';
  const COUNT = 'must be a whole number from 0 to 9007199254740991';
  const COST = 'must be an amount of at least 0 such as 12.5 or "12.50"';

  it.each<[name: string, option: string, text: string | Buffer, message: string]>([
    ['an empty file', 'orders', '', ':1: column "customerId": is missing, as the file is empty'],
    [
      'a missing column',
      'orders',
      'customerId,date\na,2024-01-01\n',
      ':1: column "amount": is missing; the columns are "customerId", "date"',
    ],
    [
      'a header in another case',
      'orders',
      'CustomerID,Date,Amount\n',
      ':1: column "customerId": is missing; the columns are "CustomerID", "Date", "Amount"',
    ],
    [
      'a column that occurs twice',
      'orders',
      'customerId,date,amount,date\n',
      ':1: column "date": occurs twice in the header',
    ],
    [
      'a short row',
      'orders',
      `${ORDERS}a,2024-01-01,1\nb,2024-01-01\n`,
      ':3: column "amount": the row has 2 columns instead of 3',
    ],
    ['a long row', 'orders', `${ORDERS}a,2024-01-01,1,234.50\n`, ':2: column 4: the row has 4 columns instead of 3'],
    [
      'an unclosed quote',
      'orders',
      `${ORDERS}a,2024-01-01,1\nb,"2024-01-01,1\nc,2024-01-01,1\n`,
      ':3: column "date": the quote that opens here is not closed',
    ],
    [
      'a stray quote',
      'orders',
      `${ORDERS}a,2024-01-01,1\nb,2024"01-01,1\n`,
      ':3: column "date": a quote must open the value, or be doubled inside a quoted one',
    ],
    [
      'text after a quote',
      'orders',
      `${ORDERS}"a"b,2024-01-01,1\n`,
      ':2: column "customerId": a quote must end the value, or be doubled inside it',
    ],
    ['a day that is none', 'orders', `${ORDERS}a,2023-02-29,1\n`, `:2: column "date": ${DAY}, got "2023-02-29"`],
    ['a compact day that is none', 'orders', `${ORDERS}a,20230229,1\n`, `:2: column "date": ${DAY}, got "20230229"`],
    ['a day of another order', 'orders', `${ORDERS}a,31/12/2023,1\n`, `:2: column "date": ${DAY}, got "31/12/2023"`],
    [
      'an amount with a comma',
      'orders',
      `${ORDERS}a,2024-01-01,"1,000"\n`,
      ':2: column "amount": must be an amount such as 12.50, got "1,000"',
    ],
    [
      'an amount with a sign of a currency',
      'orders',
      `${ORDERS}a,2024-01-01,$5\n`,
      ':2: column "amount": must be an amount such as 12.50, got "$5"',
    ],
    ['no amount', 'orders', `${ORDERS}a,2024-01-01,\n`, ':2: column "amount": must be an amount such as 12.50, got ""'],
    [
      'no customer',
      'orders',
      `${ORDERS},2024-01-01,1\n`,
      ':2: column "customerId": must be the id of a customer, got ""',
    ],
    [
      'the first of two mistakes',
      'orders',
      `${ORDERS}a,2024-01-01,one\nb\n`,
      ':2: column "amount": must be an amount such as 12.50, got "one"',
    ],
    [
      'a line after quoted CRLF',
      'orders',
      `${ORDERS}"a\r\nb",2024-01-01,1\r\nc,2024-01-01,x\r\n`,
      ':4: column "amount": must be an amount such as 12.50, got "x"',
    ],
    [
      'a rating off the scale',
      'ratings',
      `${RATINGS}nps,10,\nnps,11,\n`,
      ':3: column "rating": must be a whole number from 0 to 10 (nps), got "11"',
    ],
    [
      'a rating in words',
      'ratings',
      `${RATINGS}csat,4.5,\n`,
      ':2: column "rating": must be a whole number from 1 to 5 (csat), got "4.5"',
    ],
    [
      'an unknown survey',
      'ratings',
      `${RATINGS}NPS,9,\n`,
      ':2: column "survey": must be one of nps, csat, ces, got "NPS"',
    ],
    [
      'a count with a comma',
      'spend',
      `${SPEND}ads,10,"1,000",yes\n`,
      `:2: column "customersAcquired": ${COUNT}, got "1,000"`,
    ],
    [
      'a count with an exponent',
      'spend',
      `${SPEND}ads,10,1e3x,yes\n`,
      `:2: column "customersAcquired": ${COUNT}, got "1e3x"`,
    ],
    ['a negative cost', 'spend', `${SPEND}ads,-10,1,yes\n`, `:2: column "cost": ${COST}, got "-10"`],
    [
      'an unknown term',
      'contracts',
      `${CONTRACTS}a,2024-01-01,,5,month\na,2024-01-01,,5,day\n`,
      ':3: column "term": must be one of week, month, quarter, year, got "day"',
    ],
    [
      'a contract that ends before it begins',
      'contracts',
      `${CONTRACTS}a,2024-01-01,2023-12-31,5,month\n`,
      ':2: column "end": must be at or after start, got "2023-12-31"',
    ],
    [
      'a quantity that is none',
      'contracts',
      'customerId,start,end,amount,term,quantity\na,2024-01-01,,5,month,1.5\n',
      `:2: column "quantity": ${COUNT}, got "1.5"`,
    ],
    [
      'neither yes nor no',
      'spend',
      `${SPEND}ads,10,1,perhaps\n`,
      ':2: column "paid": must be true, false, yes, no, 1 or 0, got "perhaps"',
    ],
    [
      'a channel that contradicts itself',
      'spend',
      `${SPEND}ads,10,1,yes\nads,10,1,no\n`,
      ':3: column "paid": must be true, as in an earlier row of the channel, got "no"',
    ],
    [
      'more customers lost than there were',
      'subscriptions',
      `${PERIODS}May,10,0,11,0\n`,
      ':2: column "customersLost": must be at most customersAtStart, got "11"',
    ],
    [
      'counts that contradict each other',
      'subscriptions',
      `${PERIODS}May,10,5,1,15\n`,
      ':2: column "customersAtEnd": must be from 9 (customersAtStart − customersLost) to 14 (with customersAcquired), got "15"',
    ],
  ])('%s', async (_, option, text, message) => {
    const path = file(text);
    expect(await run(`--${option}`, path)).toEqual({ code: 1, stdout: '', stderr: `${path}${message}\n` });
  });

  it('ends the demo as it ends the compiled program', async () => {
    const path = file(`${ORDERS}a,2024-01-01,x\n`);
    const message = `${path}:2: column "amount": must be an amount such as 12.50, got "x"\n`;
    expect(await demo('--orders', path)).toEqual({ code: 1, stdout: '', stderr: message });
  });

  it.each<[name: string, args: readonly string[], message: string]>([
    ['a missing file', ['--orders', 'no-such.csv'], 'no-such.csv: no such file'],
    ['a folder', ['--orders', 'examples'], 'examples: is a directory, not a file'],
    ['an unknown option', ['--order', 'x.csv'], "Unknown option '--order'; see --help"],
    ['an option without its value', ['--margin'], "Option '--margin <value>' argument missing; see --help"],
    ['an option given twice', ['--top', '1', '--top', '2'], '--top: is given twice'],
    ['a rate in percent', ['--margin', '60%'], '--margin: must be a rate from 0 to 1 such as 0.6, got "60%"'],
    ['a file that is not there', ['no-orders.csv'], 'no-orders.csv: no such file'],
    ['columns without their file', ['--orders-columns', 'a'], '--orders-columns: needs --orders'],
    [
      'an incomplete list of columns',
      ['--orders', 'x.csv', '--orders-columns', 'customerId,date'],
      '--orders-columns: must name column "amount", got "customerId,date"',
    ],
  ])('%s', async (_, args, message) => {
    expect(await run(...args)).toEqual({ code: 1, stdout: '', stderr: `${message}\n` });
  });
});

describe('a large file and the terminal', () => {
  const LARGE = `${ORDERS}${'c1,2024-01-01,1.00\nc2,2024-12-31,2.00\n'.repeat(280_000)}`;

  it('shows how far it has read on stderr, and takes that away again', async () => {
    const { code, stdout, stderr } = await demo('--orders', file(LARGE, 'large.csv'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).value).toMatchObject({ orders: 560_000, customers: 2, revenue: '840000' });
    const shown = stderr.split('\r').filter((text) => text.trim() !== '');
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.every((text) => /^reading \d+-large\.csv {1,3}\d{1,3} %$/.test(text))).toBe(true);
    expect(shown.at(-1)).toMatch(/100 %$/);
    expect(stderr).not.toContain('\n');
    expect(stderr).toMatch(/\r *\r$/);
  });

  it('still ends with one line where the last row is bad', async () => {
    const path = file(`${LARGE}c3,2024-01-01,x\n`);
    const { code, stdout, stderr } = await run('--orders', path);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\r').at(-1)).toBe(
      `${path}:560002: column "amount": must be an amount such as 12.50, got "x"\n`,
    );
  });

  it('explains itself', async () => {
    const { code, stdout, stderr } = await demo('--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const word of ['--orders FILE', 'customerId, date, amount', '--margin RATE', '--json', 'exit code 1'])
      expect(stdout).toContain(word);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('says nothing when the reader of its output has gone', async () => {
    const program = spawn(process.execPath, PROGRAM, { cwd: REPOSITORY, stdio: ['ignore', 'pipe', 'pipe'] });
    program.stdout.destroy();
    let stderr = '';
    program.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => program.on('close', resolve));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
