import * as z from 'zod/mini';
import type { AbcClassName } from '../abc/index.ts';
import { elements } from '../internal/reading/elements.ts';
import { oneOf, rate } from '../internal/reading/fields.ts';
import { parseInput, row } from '../internal/reading/parse-input.ts';
import { mustBe, refuse } from '../internal/reading/refuse.ts';

/** A row of an ABC analysis as it is drawn. */
export interface RankedItem {
  readonly item: unknown;
  readonly class: AbcClassName;
  readonly share: number;
  readonly cumulativeShare: number;
}

export const abcChartRowSchema = row({
  item: z.unknown(),
  class: oneOf('A', 'B', 'C'),
  share: rate(),
  cumulativeShare: rate(),
});

/** Reads the rows of an analysis, whose classes and cumulative shares must not fall. */
export function readAbcRows(data: unknown): readonly RankedItem[] {
  const path = ['analysis', 'rows'];
  const rows: RankedItem[] = [];
  for (const element of elements(data, path.join('.'))) {
    const place = [...path, rows.length];
    const ranked = usualRow(element) ?? parseInput(abcChartRowSchema, element, place);
    const before = rows.at(-1) ?? { class: 'A', cumulativeShare: 0 };
    if (ranked.class < before.class) {
      refuse([...place, 'class'], mustBe(`${before.class} or behind it, as the row before`, ranked.class));
    }
    if (ranked.cumulativeShare < before.cumulativeShare) {
      const least = `at least ${before.cumulativeShare}, as in the row before`;
      refuse([...place, 'cumulativeShare'], mustBe(least, ranked.cumulativeShare));
    }
    rows.push(ranked);
  }
  return rows;
}

/** Reads a row many times as fast as the schema, which reads all for which this gives `undefined`. */
function usualRow(element: unknown): RankedItem | undefined {
  try {
    const { item, class: name, share, cumulativeShare } = element as RankedItem;
    const isUsual = (name === 'A' || name === 'B' || name === 'C') && isShare(share) && isShare(cumulativeShare);
    return isUsual ? { item, class: name, share: share + 0, cumulativeShare: cumulativeShare + 0 } : undefined;
  } catch {
    return undefined;
  }
}

function isShare(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}
