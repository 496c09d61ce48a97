import { quantity, tip } from './axes.ts';
import { layerOf } from './chart-of.ts';
import type { Share } from './shares-of-density.ts';
import { percentText } from './texts.ts';

/** How one quantity differs between customers. */
export interface Spread {
  /** What differs, with its unit. */
  readonly what: string;
  readonly shares: readonly Share[];
  readonly mean: number;
}

/** Room above the highest bar. */
const HEADROOM = 1.06;

export function spreadLayers({ what, shares, mean }: Spread, color: string, ink: string) {
  const bars = shares.map(({ from, to, share }) => ({
    from,
    to,
    percent: 100 * share,
    text: percentText(100 * share),
    range: `${Number(from.toPrecision(3))} to ${Number(to.toPrecision(3))}`,
  }));
  const [first, last] = [bars[0], bars.at(-1)] as [(typeof bars)[number], (typeof bars)[number]];
  const most = Math.max(...bars.map(({ percent }) => percent));
  const x = quantity('from', what, [first.from, last.to], { grid: false, format: '.3~g' });
  return [
    layerOf(
      bars,
      { type: 'rect', color },
      {
        x,
        x2: { field: 'to' },
        y: quantity('percent', 'Customers (%)', [0, HEADROOM * most], { tickCount: 4 }),
        y2: { datum: 0 },
        tooltip: [tip('range', what), tip('text', 'Customers')],
      },
    ),
    layerOf(
      [{ mean }],
      { type: 'rule', color: ink, strokeDash: [3, 3] },
      { x: { field: 'mean', type: 'quantitative' } },
    ),
  ];
}
