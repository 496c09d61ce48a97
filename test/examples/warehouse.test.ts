import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { duckdbWith } from '../sql/duckdb.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'clientele-warehouse-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as its README starts it. */
function run(...args: readonly string[]): Promise<Outcome> {
  const program = ['--import', 'tsx', 'examples/warehouse/main.ts', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, program, { cwd: REPOSITORY }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

/** A file with some lines. */
function written(name: string, ...lines: readonly string[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const ANSWERS = ['segment,score', 'shops,10', 'shops,9', 'shops,7', 'shops,0', 'web,10', ',3'];
const ORDERS = [
  'segment,customer_id,ordered_on,amount',
  'shops,ann,2020-01-01,30.10',
  'web,ann,2024-01-01,50.20',
  'web,bob,2024-01-01,19.70',
  'web,bob,2024-01-01,-10',
];

const REPORT = `segment  answers     NPS  customers  orders  revenue  per order  orders each  value each  years
(none)         1  -100.0          0       0     0.00          –            –           –      –
shops          4    25.0          1       1    30.10      30.10         1.00       30.10   0.00
web            1   100.0          2       3    59.90      19.97         1.50       29.95   0.00
all            6    16.7          2       4    90.00      22.50         2.00       45.00   2.00
`;

describe('the warehouse report', () => {
  it('is that of the README for the bundled data', async () => {
    const { stdout, stderr, code } = await run();
    expect([code, stderr]).toStrictEqual([0, '']);
    await expect(stdout).toMatchFileSnapshot('warehouse.report.txt');
  });

  it('reads CSV files in place', async () => {
    const files = ['--answers', written('answers.csv', ...ANSWERS), '--orders', written("bob's orders.csv", ...ORDERS)];
    expect(await run(...files)).toStrictEqual({ code: 0, stdout: REPORT, stderr: '' });
  });

  it('reads Parquet files in place', async () => {
    const database = await duckdbWith();
    for (const [name, lines] of Object.entries({ answers: ANSWERS, orders: ORDERS })) {
      const csv = written(`${name}-source.csv`, ...lines);
      await database.rows(`COPY (FROM '${csv}') TO '${join(folder, `${name}.parquet`)}' (FORMAT parquet)`);
    }
    const files = ['--answers', join(folder, 'answers.parquet'), '--orders', join(folder, 'orders.parquet')];
    expect(await run(...files)).toStrictEqual({ code: 0, stdout: REPORT, stderr: '' });
  });

  it('refuses an answer off the scale', async () => {
    const { code, stdout, stderr } = await run('--answers', written('bad.csv', ...ANSWERS, 'web,11'));
    expect([code, stdout]).toStrictEqual([1, '']);
    expect(stderr).toMatch(
      /^rows\.\d\.invalid: must be 0, the rows of the table without a rating from 0 to 10, got 1\n$/,
    );
  });

  it.each<[args: readonly string[], message: string]>([
    [['--engine', 'oracle'], '--engine must be duckdb, postgres or clickhouse, got "oracle"\n'],
    [['--engine', 'postgres'], '--engine postgres needs a --url\n'],
  ])('refuses %j', async (args, message) => {
    expect(await run(...args)).toStrictEqual({ code: 1, stdout: '', stderr: message });
  });

  it('says what went wrong without a stack', async () => {
    const { code, stderr } = await run('--orders', join(folder, 'missing.csv'));
    expect(code).toBe(1);
    expect(stderr).toContain('missing.csv');
    expect(stderr).not.toContain('    at ');
  });

  it('helps', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    expect(stdout).toContain('--engine clickhouse --url URL');
  });
});
