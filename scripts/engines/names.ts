import { strictEqual } from 'node:assert';
import { npsCountsQuery } from 'clientele';
import type { Engine } from './engine.ts';

/** Names that would end the identifier or comment the rest out, if they were spliced in as they are. */
const HOSTILE = [
  '"; DROP TABLE victim; --',
  "'; DROP TABLE victim; --",
  '`; DROP TABLE victim; --',
  '\\"; DROP TABLE victim; --',
  '\\`; DROP TABLE victim; --',
  '\\',
  '/* */ --',
  '$$',
  'select',
];

/** Asserts that a column of a hostile name is asked for by just that name, and that another one is missing. */
export async function checkNames({ dialect, rows }: Engine): Promise<number> {
  const names = HOSTILE.filter((name) => dialect !== 'ansi' || !/[\\`]/.test(name));
  for (const name of names) {
    const quoted =
      dialect === 'clickhouse' ? `\`${name.replace(/[\\`]/g, '\\$&')}\`` : `"${name.replaceAll('"', '""')}"`;
    const from = 'ratings';
    const { sql } = npsCountsQuery({ from, rating: 'score', dialect });
    // A derived table, so that no table of the name has to be made.
    const renamed = npsCountsQuery({ from: 'renamed', rating: name, groupBy: [name], dialect });
    const table = `(SELECT 10 AS ${quoted})`;
    const answer = renamed.read(
      await rows(renamed.sql.replace(/FROM [`"]renamed[`"]/, () => `FROM ${table} AS renamed`)),
    );
    strictEqual(answer[0]?.counts.promoters, 1);
    strictEqual(Number(answer[0]?.group[name]), 10);
    const missing = npsCountsQuery({ from, rating: `${name}, missing`, dialect });
    const error = await rows(missing.sql).then(
      () => 'no error',
      (error: Error) => error.message,
    );
    strictEqual(/missing|unknown|not found|does not exist/i.test(error), true, error);
    strictEqual((await rows(sql)).length, 1);
  }
  return names.length;
}
