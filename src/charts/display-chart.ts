import { elements, isArray, mustBe, propertiesOf, refuse, UNREADABLE } from '../internal/reading/index.ts';
import type { JsonValue, VegaLiteChart } from './chart-theme.ts';

const DEEPEST = 100;

/** A chart that a notebook shows as a picture. */
export interface DisplayedChart extends VegaLiteChart {
  /** What the Jupyter kernel of Deno calls, by `Symbol.for('Jupyter.display')`: the chart by media type. */
  readonly [display: symbol]: () => { readonly [mediaType: string]: JsonValue };
}

const SCHEMA = 'https://vega.github.io/schema/vega-lite/';

/**
 * Displays a chart in a notebook: what it returns is shown as the picture by the Jupyter kernel of Deno, and as the
 * specification by everything that reads JSON.
 *
 * - Formula: the chart, and a method `Symbol.for('Jupyter.display')` that is not enumerable
 * - Unit: none
 * - Convention: the picture is offered as `application/vnd.vegalite.v5+json`, the latest that JupyterLab and Visual Studio Code
 *   draw; the charts of this library mean the same in version 5 and 6
 * - Source: Deno manual, “Jupyter Kernel for Deno”; JupyterLab documentation, “Vega-Lite”
 *
 * @param chart - A chart of this library, or a Vega-Lite specification of your own.
 * @returns A copy of the chart with the method.
 * @throws {@link MetricsInputError} when the chart is no JSON, or has no `$schema` of Vega-Lite.
 * @example
 * const chart = displayChart(npsChart([]));
 * JSON.stringify(chart) === JSON.stringify(npsChart([])); // => true
 */
export function displayChart(chart: VegaLiteChart): DisplayedChart {
  const { $schema, ...specification } = jsonObject(chart, ['chart']);
  if (typeof $schema !== 'string' || !$schema.startsWith(SCHEMA)) {
    return refuse(['chart', '$schema'], mustBe(`a text that starts with ${SCHEMA}`, $schema));
  }
  const { description } = specification;
  const bundle = {
    'application/vnd.vegalite.v5+json': { $schema: `${SCHEMA}v5.json`, ...specification },
    'text/plain': typeof description === 'string' ? description : 'A Vega-Lite chart',
  };
  const displayed = { $schema, ...specification };
  return Object.defineProperty(displayed, Symbol.for('Jupyter.display'), { value: () => bundle });
}

/** A copy of what JSON can hold, each part of it read once. */
function jsonOf(value: unknown, path: readonly PropertyKey[]): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value + 0;
  if (path.length > DEEPEST) return refuse(path, mustBe(`at most ${DEEPEST} levels deep`, value));
  if (isArray(value)) return [...elements(value, ...path)].map((element, index) => jsonOf(element, [...path, index]));
  return jsonObject(value, path);
}

function jsonObject(value: unknown, path: readonly PropertyKey[]): { readonly [key: string]: JsonValue } {
  const properties = propertiesOf(value, Object.keys, (inside) => refuse([...path, ...inside], UNREADABLE));
  if (properties === undefined) return refuse(path, mustBe('a value of JSON', value));
  return Object.fromEntries(properties.map(([key, part]) => [key, jsonOf(part, [...path, key])]));
}
