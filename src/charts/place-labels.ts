import { WIDTH_OF_LETTER } from './chart-of.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Label extends Place {
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const HEIGHT_OF_LETTER = 14;
const RADIUS = 7;

/** Room for labels to the right of a plot. */
const BESIDE = 60;

/** Labels beside points, in pixels: where one would cover a point or another label it is left out. */
export function placeLabels(
  points: readonly (Place & { readonly text: string })[],
  plot: { readonly width: number; readonly height: number },
): readonly Label[] {
  const taken = points.map(
    ({ x, y }): Box => ({ left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS }),
  );
  const labels: Label[] = [];
  for (const point of points) {
    for (const label of candidates(point)) {
      const box = boxOf(label);
      const isInside = box.left >= 0 && box.right <= plot.width + BESIDE && box.top >= 0 && box.bottom <= plot.height;
      if (!isInside || taken.some((other) => overlap(box, other))) continue;
      labels.push(label);
      taken.push(box);
      break;
    }
  }
  return labels;
}

function candidates({ x, y, text }: Place & { readonly text: string }): readonly Label[] {
  const [beside, above] = [RADIUS + 3, RADIUS + HEIGHT_OF_LETTER / 2 + 1];
  return [
    { text, x: x + beside, y, align: 'left' },
    { text, x: x - beside, y, align: 'right' },
    { text, x, y: y - above, align: 'center' },
    { text, x, y: y + above, align: 'center' },
  ];
}

function boxOf({ x, y, text, align }: Label): Box {
  const width = WIDTH_OF_LETTER * text.length;
  const left = x - { left: 0, right: width, center: width / 2 }[align];
  return { left, right: left + width, top: y - HEIGHT_OF_LETTER / 2, bottom: y + HEIGHT_OF_LETTER / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
