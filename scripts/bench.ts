import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addingLines } from './bench/adding.ts';
import { btydLines } from './bench/btyd.ts';
import { countingLines } from './bench/counting.ts';
import { customerLines } from './bench/customers.ts';
import { startDuckdb } from './bench/duckdb.ts';
import { memoryLines } from './bench/memory.ts';
import { comparisonTable, machine, tableOf } from './bench/page.ts';
import { rankingLines } from './bench/ranking.ts';
import { revenueLines } from './bench/revenue.ts';
import { scalingLines } from './bench/scaling.ts';
import { repository } from './run-program.ts';

const PAGE = join(repository, 'docs/guide/performance.md');
const MEASURED = /(?<=<!-- measured -->\n).*(?=<!-- end -->)/s;

const duckdb = await startDuckdb();
const lines = [];
const measures = [countingLines, addingLines, rankingLines, customerLines, revenueLines, btydLines];
for (const measure of measures) lines.push(...(await measure(duckdb)));
const scaling = await scalingLines();
const comparisons = comparisonTable([...lines, ...scaling.lines, ...(await memoryLines())]);
const growth = tableOf(['a row, as a multiple of one at 10⁴', '10⁴', '10⁵', '10⁶', '10⁷'], scaling.table);
const measured = `\nOn ${machine(duckdb.version)}:\n\n${comparisons}\n\n${growth}\n\n`;
console.log(measured);
writeFileSync(
  PAGE,
  readFileSync(PAGE, 'utf8').replace(MEASURED, () => measured),
);
