import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chartTheme } from 'clientele';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { draw, overlap, pictureOf } from './drawn.ts';
import { FURTHER_PICTURES, PICTURES } from './pictures.ts';

/** The part of the pixels that may differ, as machines round differently. */
const TOLERANCE = 0.001;

const file = (name: string) => new URL(`pictures/${name}.png`, import.meta.url);

/** How many pixels are not those of the picture that was looked at; `UPDATE_PICTURES=1` takes new ones, to be looked at. */
function differingPixels(name: string, svg: string): number {
  const png = pictureOf(svg);
  if (process.env.UPDATE_PICTURES === '1')
    writeFileSync(file(name), PNG.sync.write(PNG.sync.read(png), { colorType: 2, deflateLevel: 9 }));
  if (!existsSync(file(name))) throw new Error(`there is no picture of ${name}`);
  const [drawn, kept] = [PNG.sync.read(png), PNG.sync.read(readFileSync(file(name)))];
  expect([drawn.width, drawn.height]).toEqual([kept.width, kept.height]);
  return pixelmatch(drawn.data, kept.data, undefined, drawn.width, drawn.height) / (drawn.width * drawn.height);
}

describe.each(Object.entries({ ...PICTURES, ...FURTHER_PICTURES }))('the %s chart', (name, chartWith) => {
  const themes = name in PICTURES ? (['light', 'dark'] as const) : (['light'] as const);

  it.each(themes)('looks as it did when it was looked at (%s)', async (theme) => {
    const { svg } = await draw(chartWith({ theme }));
    expect(differingPixels(`${name}-${theme}`, svg)).toBeLessThan(TOLERANCE);
  });

  it.each([240, 480, 2000])('has no warning, nothing cut off and no text on another, %d pixels wide', async (width) => {
    const { svg, warnings, texts, ...size } = await draw(chartWith({ width }));
    expect(warnings).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
    for (const { text, left, right, top, bottom } of texts) {
      const isInside = left >= -1 && top >= -1 && right <= size.width + 1 && bottom <= size.height + 1;
      expect(isInside || `${text} is cut off`).toBe(true);
    }
    const covered = texts.flatMap((a, index) =>
      texts.slice(index + 1).flatMap((b) => (a.text !== b.text && overlap(a, b) ? [`${a.text} | ${b.text}`] : [])),
    );
    expect(covered).toEqual([]);
  });

  it('is JSON, with the theme that was asked for', () => {
    const chart = chartWith({ theme: 'dark' });
    expect(JSON.parse(JSON.stringify(chart))).toStrictEqual(chart);
    expect(chart.config).toEqual(chartTheme('dark'));
    expect(chart.$schema).toBe('https://vega.github.io/schema/vega-lite/v6.json');
  });

  it('draws at most a few hundred marks', async () => {
    const { marks } = await draw(chartWith({}));
    expect(Object.values(marks).reduce((sum, count) => sum + count, 0)).toBeLessThan(900);
  });
});
