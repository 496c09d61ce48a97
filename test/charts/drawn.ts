import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { VegaLiteChart } from 'clientele';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** A piece of text in a picture, in pixels of it. */
export interface DrawnText {
  readonly text: string;
  readonly role: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly isUpright: boolean;
}

/** A chart, drawn. */
export interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** What Vega-Lite and Vega had to say against it. */
  readonly warnings: readonly string[];
  readonly texts: readonly DrawnText[];
  /** How many marks there are of each kind, axes and legends left out. */
  readonly marks: Readonly<Record<string, number>>;
}

/** What is read of the scene that Vega draws. */
interface Scene {
  readonly marktype?: string;
  readonly role?: string;
  readonly items?: readonly SceneItem[];
}

interface SceneItem {
  readonly items?: readonly Scene[];
  readonly x?: number;
  readonly y?: number;
  readonly opacity?: number;
  readonly angle?: number;
  readonly text?: string | readonly string[];
  readonly bounds?: { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };
}

const font = (file: string) => createRequire(import.meta.url).resolve(`@expo-google-fonts/open-sans/${file}.ttf`);
const FONTS = ['400Regular/OpenSans_400Regular', '700Bold/OpenSans_700Bold'].map(font);

/** Compiles a chart with Vega-Lite and draws it with Vega, in the estimated widths of letters that Vega has outside of browsers. */
export async function draw(chart: VegaLiteChart): Promise<Drawn> {
  const warnings: string[] = [];
  const warn = (...messages: readonly unknown[]) => {
    warnings.push(messages.join(' '));
    return logger;
  };
  const logger = { level: () => logger, error: warn, warn, info: () => logger, debug: () => logger } as never;
  const { spec } = compile(JSON.parse(JSON.stringify(chart)) as TopLevelSpec, { logger });
  const view = new View(parse(spec), { renderer: 'none', logger });
  const svg = await view.toSVG();
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const texts: DrawnText[] = [];
  const marks: Record<string, number> = {};
  const walk = (scene: Scene, x: number, y: number) => {
    for (const item of scene.items ?? []) {
      if (scene.role === 'mark') marks[scene.marktype ?? ''] = (marks[scene.marktype ?? ''] ?? 0) + 1;
      if (scene.marktype === 'group')
        for (const inner of item.items ?? []) walk(inner, x + (item.x ?? 0), y + (item.y ?? 0));
      if (scene.marktype !== 'text' || (item.opacity ?? 1) === 0 || !item.bounds || !item.text) continue;
      const { x1, x2, y1, y2 } = item.bounds;
      texts.push({
        text: [item.text].flat().join(' '),
        role: scene.role ?? '',
        left: x + x1,
        right: x + x2,
        top: y + y1,
        bottom: y + y2,
        isUpright: !item.angle,
      });
    }
  };
  const [left = 0, top = 0] = view.origin();
  const { root } = view.scenegraph() as unknown as { readonly root: Scene };
  walk(root, left, top);
  return { svg, width: Number(width), height: Number(height), warnings, texts, marks };
}

/** The picture of an SVG, the same on every machine. */
export function pictureOf(svg: string): Buffer {
  const options = {
    loadSystemFonts: false,
    fontFiles: FONTS,
    defaultFontFamily: 'Open Sans',
    sansSerifFamily: 'Open Sans',
  };
  return new Resvg(svg, { font: options }).render().asPng();
}

/** Whether two upright texts lie on each other. Vega takes letters for a third wider than they are. */
export function overlap(a: DrawnText, b: DrawnText): boolean {
  const slack = 0.25 * Math.min(a.right - a.left, b.right - b.left);
  const areBeside = a.left + slack >= b.right || b.left + slack >= a.right;
  const areBelow = a.top + 1 >= b.bottom || b.top + 1 >= a.bottom;
  return a.isUpright && b.isUpright && !areBeside && !areBelow;
}
