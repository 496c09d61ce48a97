import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** A chart as a picture, and what it says as text. */
export interface Picture {
  readonly svg: string;
  readonly text: string;
}

export type DrawChart = (chart: object) => Promise<Picture>;

/** Draws a Vega-Lite specification, whose title states what it shows, on the ground of the page and in its font. */
export const drawChart: DrawChart = async (chart) => {
  const { config } = chart as { config?: object };
  const inPage = { ...chart, background: 'transparent', config: { ...config, font: 'Inter, sans-serif' } };
  const { spec } = compile(inPage as unknown as TopLevelSpec);
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    return { svg: await view.toSVG(), text: titleOf(chart) };
  } finally {
    view.finalize();
  }
};

function titleOf(chart: object): string {
  const { title } = chart as { title?: { text?: string | readonly string[]; subtitle?: string | readonly string[] } };
  return [title?.text, title?.subtitle].flatMap((lines) => lines ?? []).join(' ');
}
