import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** A chart as a picture, and what it says as text. */
export interface Picture {
  readonly svg: string;
  readonly text: string;
}

interface Specification {
  readonly config: { readonly mark?: object };
  readonly description: string;
}

export type DrawChart = (chart: object) => Promise<Picture>;

/** Draws a chart of the library, on the ground of the page and in its font; its description is the text. */
export const drawChart: DrawChart = async (chart) => {
  const { config, description } = chart as Specification;
  // The picture is named as a whole: a mark of its own that has no name, as where a layer is empty, would be a fault.
  const mark = { ...config.mark, aria: false };
  const inPage = { ...chart, background: 'transparent', config: { ...config, mark, font: 'Inter, sans-serif' } };
  const { spec } = compile(inPage as unknown as TopLevelSpec);
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    return { svg: await view.toSVG(), text: description };
  } finally {
    view.finalize();
  }
};
