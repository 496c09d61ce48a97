import { describe, expect, it } from 'vitest';
import { coloursOf } from '../../src/charts/chart-theme.ts';

const channels = (colour: string) =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** How a reader without the red, or without the green cones sees a colour (Viénot, Brettel and Mollon 1999), in linear light. */
const BLIND = {
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

function distance(a: string, b: string, matrix: readonly (readonly number[])[]): number {
  const seen = (colour: string) => {
    const linear = channels(colour).map((part) => part ** 2.2);
    return matrix.map(
      (row) =>
        Math.max(
          0,
          row.reduce((sum, weight, index) => sum + weight * (linear[index] ?? 0), 0),
        ) **
        (1 / 2.2),
    );
  };
  const [first, second] = [seen(a), seen(b)];
  return Math.hypot(...first.map((part, index) => part - (second[index] ?? 0)));
}

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  const { background, ink, faintInk, good, bad, neutral, classes, series, ramp, inkOnFew, inkOnMany } =
    coloursOf(theme);

  it('have the contrast of WCAG 2.2, AA: text 4.5, marks 3', () => {
    for (const text of [ink, faintInk]) expect(contrast(text, background)).toBeGreaterThan(4.5);
    for (const mark of [good, bad, ...series]) expect(contrast(mark, background)).toBeGreaterThan(3);
    expect(contrast(inkOnFew, ramp[0])).toBeGreaterThan(4.5);
    expect(contrast(inkOnMany, ramp[1])).toBeGreaterThan(4.5);
  });

  it('differ in lightness where they stand beside each other, for print in grey', () => {
    expect(contrast(good, bad)).toBeGreaterThan(1.4);
    expect(contrast(bad, neutral)).toBeGreaterThan(1.4);
    expect(contrast(classes[0], classes[1])).toBeGreaterThan(1.4);
    expect(contrast(classes[1], classes[2])).toBeGreaterThan(1.4);
  });

  it.each(Object.entries(BLIND))('can be told apart with %s', (_, matrix) => {
    expect(distance(good, bad, matrix)).toBeGreaterThan(0.25);
    for (const [index, colour] of series.entries()) {
      for (const other of series.slice(index + 1)) expect(distance(colour, other, matrix)).toBeGreaterThan(0.05);
    }
  });
});
