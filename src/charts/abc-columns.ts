import type { AbcClassName } from '../abc/index.ts';
import type { RankedItem } from './abc-rows.ts';
import { percentText } from './texts.ts';

/** One item, or a group of them that follow each other. */
export interface Column {
  readonly class: AbcClassName;
  /** Items before it, and with it. */
  readonly from: number;
  readonly to: number;
  /** Shares in percent. */
  readonly height: number;
  readonly share: string;
  readonly cumulative: number;
}

const MOST_COLUMNS = 100;

/** What the best class brings; `null` where there is nothing to bring. */
export function abcFinding(rows: readonly RankedItem[]): string | null {
  if ((rows.at(-1)?.cumulativeShare ?? 0) === 0) return null;
  const items = rows.filter((row) => row.class === 'A').length;
  if (items === 0) return 'No item is in class A';
  const value = percentText(100 * (rows[items - 1] as RankedItem).cumulativeShare);
  return `${percentText((100 * items) / rows.length)} of the items bring ${value} of the value: class A`;
}

export function columnsOf(rows: readonly RankedItem[]): readonly Column[] {
  const together = Math.ceil(rows.length / MOST_COLUMNS);
  const columns: Column[] = [];
  let from = 0;
  while (from < rows.length) {
    const { class: name } = rows[from] as RankedItem;
    const group = rows.slice(from, from + together);
    const end = group.findIndex((row) => row.class !== name);
    const to = from + (end < 0 ? group.length : end);
    const { share, cumulativeShare } = rows[to - 1] as RankedItem;
    const before = rows[from - 1]?.cumulativeShare ?? 0;
    const cumulative = 100 * cumulativeShare;
    const own = 100 * (together === 1 ? share : cumulativeShare - before);
    columns.push({
      class: name,
      from,
      to,
      height: together === 1 ? own : cumulative,
      share: percentText(own),
      cumulative,
    });
    from = to;
  }
  return columns;
}
