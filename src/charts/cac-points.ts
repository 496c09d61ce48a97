import type { Decimal } from '../money.ts';
import { moneyAxis, quantity, tip } from './axes.ts';
import { type DrawnChannel, STANDINGS } from './cac-channels.ts';
import { layerOf } from './chart-of.ts';
import type { Colours } from './colours.ts';
import { drawnAmount } from './drawn-amount.ts';
import { placeLabels } from './place-labels.ts';
import { moneyText, nameText } from './texts.ts';

interface Drawing {
  readonly channels: readonly DrawnChannel[];
  readonly blended: Decimal | null;
  readonly currency: string | undefined;
  readonly width: number;
}

const ALIGNMENTS = ['left', 'right', 'center'] as const;
export const HEIGHT = 280;
const ROOM = 1.1;

export function cacLayers(
  { channels, blended, currency, width }: Drawing,
  { ink, faintInk, bad, good, background }: Colours,
) {
  const most = ROOM * Math.max(...channels.map(({ customersAcquired }) => customersAcquired), 1 / ROOM);
  const highest = ROOM * Math.max(...channels.map(({ height }) => height)) || 1;
  const points = channels.map(({ channel, customersAcquired, height, cost, cac, standing }) => ({
    channel,
    customers: customersAcquired,
    height,
    standing,
    cost: cost.toString(),
    cac: cac === null ? 'no customers' : cac.toString(),
    label: `${nameText(channel)}: ${cac === null ? 'none won' : moneyText(cac)}`,
  }));
  const places = points.map(({ customers, height, label }) => ({
    x: (customers / most) * width,
    y: HEIGHT - (height / highest) * HEIGHT,
    text: label,
  }));
  const labels = placeLabels(places, { width, height: HEIGHT });
  const line = blended === null ? [] : blendedLine(drawnAmount(blended, ['cac', 'blended']), most, highest);
  const x = quantity('customers', 'Customers won', [0, most], { tickMinStep: 1 });
  const y = moneyAxis('height', 'Cost', currency, [0, highest]);
  return [
    layerOf(line, { type: 'line', color: faintInk, strokeDash: [6, 4], strokeWidth: 1.5 }, { x, y }),
    layerOf(
      points,
      { type: 'point', filled: true, opacity: 1, size: 110, stroke: background, strokeWidth: 1 },
      {
        x,
        y,
        color: { field: 'standing', type: 'nominal', scale: { domain: [...STANDINGS], range: [bad, good] } },
        shape: {
          field: 'standing',
          type: 'nominal',
          scale: { domain: [...STANDINGS], range: ['triangle-up', 'circle'] },
        },
        tooltip: [
          tip('channel', 'Channel'),
          tip('cost', 'Cost'),
          tip('customers', 'Customers', 'quantitative'),
          tip('cac', 'CAC'),
        ],
      },
    ),
    // The halo keeps a label readable where it crosses the line.
    ...[{ stroke: background, strokeWidth: 4 }, { color: ink }].flatMap((look) =>
      ALIGNMENTS.map((align) =>
        layerOf(
          labels.filter((label) => label.align === align).map(({ x, y, text }) => ({ x, y, text })),
          { type: 'text', align, baseline: 'middle', ...look },
          { x: pixels('x'), y: pixels('y'), text: { field: 'text' } },
        ),
      ),
    ),
  ];
}

/** From no customers to where the line leaves the plot. */
function blendedLine(blended: number, most: number, highest: number) {
  const leavesAtTop = blended * most > highest;
  return [
    { customers: 0, height: 0 },
    leavesAtTop ? { customers: highest / blended, height: highest } : { customers: most, height: blended * most },
  ];
}

function pixels(field: string) {
  return { field, type: 'quantitative', scale: null };
}
