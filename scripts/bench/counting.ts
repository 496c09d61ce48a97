import * as arquero from 'arquero';
import { countNps, countRatings } from 'clientele';
import lodash from 'lodash';
import { ratingsOf } from './data.ts';
import type { Duckdb } from './duckdb.ts';
import { type Line, linesOf } from './line.ts';
import { medians } from './medians.ts';

const ROWS = 10_000_000;
const SCALE = { lowest: 0, highest: 10 };

/** Counts of ten million ratings: bytes, and an array of numbers. */
export async function countingLines(duckdb: Duckdb): Promise<Line[]> {
  const bytes = ratingsOf(ROWS);
  const ratings = Array.from(bytes);
  await duckdb.load('ratings', { score: 'UTINYINT' }, bytes.join('\n'));
  const table = arquero.table({ score: bytes });
  const time = await medians({
    sum: () => sumOf(bytes),
    npsOfBytes: () => countNps(bytes),
    ratingsOfBytes: () => countRatings(bytes, SCALE),
    naiveNps: () => naiveNps(ratings),
    npsOfArray: () => countNps(ratings),
    naiveRatings: () => naiveRatings(ratings),
    ratingsOfArray: () => countRatings(ratings, SCALE),
    duckdbNps: () =>
      duckdb.rows(
        `SELECT sum((score >= 9)::INT), sum((score BETWEEN 7 AND 8)::INT), sum((score <= 6)::INT) FROM ratings`,
      ),
    duckdbRatings: () => duckdb.rows('SELECT score, count(*) FROM ratings GROUP BY score'),
    arquero: () => table.groupby('score').count().objects(),
    lodash: () => lodash.countBy(ratings),
  });
  const engine = 'DuckDB, one thread';
  return [
    ...linesOf(
      '`countNps`, 10 million bytes',
      time.npsOfBytes,
      { 'adding them up': time.sum, [engine]: time.duckdbNps },
      {
        'adding them up': 2,
        [engine]: 0.5,
      },
    ),
    ...linesOf(
      '`countRatings`, 10 million bytes',
      time.ratingsOfBytes,
      { 'adding them up': time.sum, [engine]: time.duckdbRatings, arquero: time.arquero },
      { 'adding them up': 2, [engine]: 0.5 },
    ),
    ...linesOf(
      '`countNps`, array of 10 million',
      time.npsOfArray,
      { 'a loop that checks nothing': time.naiveNps },
      {
        'a loop that checks nothing': 1.3,
      },
    ),
    ...linesOf(
      '`countRatings`, array of 10 million',
      time.ratingsOfArray,
      { 'a loop that checks nothing': time.naiveRatings, 'lodash `countBy`': time.lodash },
      { 'a loop that checks nothing': 1.3 },
    ),
  ];
}

function sumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 1) sum += bytes[index] as number;
  return sum;
}

function naiveNps(ratings: readonly number[]) {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (const rating of ratings) {
    if (rating >= 9) counts.promoters += 1;
    else if (rating >= 7) counts.passives += 1;
    else counts.detractors += 1;
  }
  return counts;
}

function naiveRatings(ratings: readonly number[]): number[] {
  const counts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const rating of ratings) counts[rating] = (counts[rating] as number) + 1;
  return counts;
}
