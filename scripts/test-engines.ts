import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startClickhouse } from './engines/clickhouse.ts';
import { COMPARISONS, compare, expectedAnswers, rowsOf } from './engines/comparisons.ts';
import { broken, orders, products, ratings, spending, subscriptions } from './engines/data.ts';
import { startDuckdb } from './engines/duckdb.ts';
import type { Engine } from './engines/engine.ts';
import { checkNames } from './engines/names.ts';
import { startPostgres } from './engines/postgres.ts';
import { requirePrograms } from './engines/processes.ts';
import { checkRefusals } from './engines/refusals.ts';
import { isSameReport } from './engines/warehouse-report.ts';

let running: Engine | undefined;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    await running?.stop();
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });
}

/** Loads the data into an engine and compares all its answers with those of memory. */
async function test(engine: Engine): Promise<void> {
  console.log(engine.name);
  for (const table of tables) await engine.load(table);
  for (const { comparison, expected, rows } of questions) {
    if (comparison.dialects?.includes(engine.dialect) === false) continue;
    const times = await compare(engine, comparison, expected);
    const rates = times.map(({ what, milliseconds }) => `${what} ${(rows / milliseconds / 1000).toFixed(2)}`);
    const merged = comparison.merge === undefined ? '' : ', and so are its halves, merged';
    console.log(`  ✓ ${comparison.name} is exact${merged}; million rows/s: ${rates.join(', ')}`);
  }
  console.log(`  ✓ ${await checkRefusals(engine)} results with invalid rows are refused`);
  console.log(`  ✓ ${await checkNames(engine)} hostile names are but names`);
  if (await isSameReport(engine)) console.log('  ✓ examples/warehouse prints the report that it prints on DuckDB');
}

const programs = requirePrograms();
const folder = mkdtempSync(join(tmpdir(), 'clientele-engines-'));
const tables = [ratings(), orders(), products(), spending(), subscriptions(), broken()];
const questions = COMPARISONS.map((comparison) => {
  const table = tables.find(({ name }) => name === comparison.table);
  if (table === undefined) throw new Error(`there is no table ${comparison.table}`);
  return { comparison, rows: table.rows.length, expected: expectedAnswers(comparison, rowsOf(table)) };
});

try {
  for (const start of [
    () => startDuckdb(folder, 'duckdb'),
    () => startDuckdb(folder, 'ansi'),
    () => startPostgres(programs.postgres, folder),
    () => startClickhouse(programs.clickhouse, folder),
  ]) {
    const engine = await start();
    running = engine;
    try {
      await test(engine);
    } finally {
      await engine.stop();
      running = undefined;
    }
  }
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
