import { npsScore, npsShares } from '../nps/index.ts';
import type { NpsChartSegment } from './nps-chart.ts';
import { countText, nameText, numberText, percentText } from './texts.ts';

/** A segment as it is drawn, on an axis from −100 to 100. */
export interface NpsBar {
  readonly segment: string;
  readonly counts: NpsChartSegment['counts'];
  readonly interval: { readonly lower: number; readonly upper: number } | null;
  /** `null`, as the percentages are 0, where nobody answered. */
  readonly score: number | null;
  readonly promoters: number;
  readonly detractors: number;
}

type ScoredBar = NpsBar & { readonly score: number };

export function barOf(
  { counts, interval }: Pick<NpsBar, 'counts'> & { readonly interval?: NpsBar['interval'] | undefined },
  segment: string,
): NpsBar {
  const { promoters, detractors } = npsShares(counts) ?? { promoters: 0, detractors: 0 };
  return {
    segment,
    counts,
    interval: interval ?? null,
    score: npsScore(counts),
    promoters: 100 * promoters,
    detractors: 100 * detractors,
  };
}

export function isScored(bar: NpsBar): bar is ScoredBar {
  return bar.score !== null;
}

/** What the bars say, in a sentence. */
export function npsFinding(scored: readonly ScoredBar[], segments: number): string {
  const [first, ...others] = [...scored].sort((a, b) => a.score - b.score) as [ScoredBar, ...ScoredBar[]];
  const last = others.at(-1);
  if (last === undefined) {
    const name = segments > 1 ? ` (${nameText(first.segment)})` : '';
    const [promoters, detractors] = [percentText(first.promoters), percentText(first.detractors)];
    return `NPS ${numberText(first.score, 1)}${name}: ${promoters} promoters, ${detractors} detractors`;
  }
  const [lowest, highest] = [numberText(first.score, 1), numberText(last.score, 1)];
  if (lowest === highest) return `NPS ${lowest} in every segment`;
  return `NPS from ${lowest} (${nameText(first.segment)}) to ${highest} (${nameText(last.segment)})`;
}

export function npsRemark(scored: readonly ScoredBar[]): string {
  const counts = scored.flatMap(({ counts }) => Object.values(counts));
  const respondents = counts.reduce((sum, count) => sum + BigInt(count), 0n);
  const interval = scored.some((bar) => bar.interval !== null) ? ' with its interval' : '';
  return `${countText(respondents, 'respondent')}; diamond: the score${interval}`;
}
