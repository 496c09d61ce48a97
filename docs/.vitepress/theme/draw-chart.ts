import { parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';

/** A chart as a picture, and what it says as text. */
export interface Picture {
  readonly svg: string;
  readonly text: string;
}

export type DrawChart = (chart: object) => Promise<Picture>;

/**
 * Draws a chart of the library, on the ground of the page and in its font; its description is the text. Expressions are
 * interpreted, because a page with a strict policy compiles none.
 */
export const drawChart: DrawChart = async (chart) => {
  const { config, description } = chart as { readonly config: object; readonly description: string };
  const inPage = { ...chart, background: 'transparent', config: { ...config, font: 'Inter, sans-serif' } };
  const { spec } = compile(inPage as unknown as TopLevelSpec);
  const view = new View(parse(spec, undefined, { ast: true }), { renderer: 'none', expr: expressionInterpreter });
  try {
    return { svg: await view.toSVG(), text: description };
  } finally {
    view.finalize();
  }
};
