import { strictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { openEngine } from '../../examples/warehouse/options.ts';
import { measure, printed } from '../../examples/warehouse/report.ts';
import type { ColumnType, Table } from './data.ts';
import type { Engine } from './engine.ts';

const COLUMNS: Readonly<Record<'answers' | 'orders', Readonly<Record<string, ColumnType>>>> = {
  answers: { segment: 'text', score: 'whole', answered_on: 'day' },
  orders: { segment: 'text', customer_id: 'text', ordered_on: 'day', amount: 'money' },
};

/** Asserts that the example says the same of an engine with a URL as of its own files; `false` without a URL. */
export async function isSameReport(engine: Engine): Promise<boolean> {
  const { dialect, url } = engine;
  if (url === undefined) return false;
  await engine.load(sample('answers'));
  await engine.load(sample('orders'));
  const tables = ['--answers', 'sample_answers', '--orders', 'sample_orders'];
  strictEqual(await report(['--engine', dialect, '--url', url, ...tables]), await report([]));
  return true;
}

async function report(args: readonly string[]): Promise<string> {
  const engine = await openEngine(args);
  if (engine === undefined) throw new Error('there is no engine');
  try {
    return printed(await measure(engine));
  } finally {
    await engine.close();
  }
}

function sample(name: keyof typeof COLUMNS): Table {
  const file = new URL(`../../examples/warehouse/data/${name}.csv`, import.meta.url);
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  return { name: `sample_${name}`, columns: COLUMNS[name], rows: lines.map((line) => line.split(',')) };
}
