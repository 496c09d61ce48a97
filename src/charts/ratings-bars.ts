import { ratio } from '../internal/exact/ratio.ts';
import { totalOf } from '../internal/reading/counts.ts';
import type { RatingCounts } from '../ratings/index.ts';
import { countText, percentText } from './texts.ts';

const MOST_BARS = 40;

export function topBoxText(from: number, highest: number): string {
  if (from === highest) return `${from}`;
  return from + 1 === highest ? `${from} or ${highest}` : `${from} or more`;
}

/** One bar for each rating, or for as many at a time as makes few enough bars. */
export function ratingBars({ lowest, highest, counts }: RatingCounts, from: number, respondents: bigint) {
  const points = Math.ceil(counts.length / MOST_BARS);
  const firstStart = from - points * Math.ceil((from - lowest) / points);
  const bars = [];
  for (let start = firstStart; start <= highest; start += points) {
    const [least, most] = [Math.max(start, lowest), Math.min(start + points - 1, highest)];
    const answers = totalOf(counts.slice(least - lowest, most - lowest + 1));
    const percent = ratio(100n * answers, respondents) as number;
    bars.push({
      rating: least === most ? `${least}` : `${least}–${most}`,
      box: least >= from ? 'top box' : 'other ratings',
      respondents: countText(answers, 'respondent'),
      percent,
      text: percentText(percent),
    });
  }
  return bars;
}
