import { elements, isArray, mustBe, propertiesOf, refuse, UNREADABLE } from '../internal/reading/index.ts';
import type { JsonValue, VegaLiteChart } from './chart-theme.ts';

const DEEPEST = 100;

/** A chart that a notebook displays as a picture. */
export interface DisplayedChart extends VegaLiteChart {
  /** Called by the Jupyter kernel of Deno, as `Symbol.for('Jupyter.display')`: the chart by media type. */
  readonly [display: symbol]: () => { readonly [mediaType: string]: JsonValue };
}

const SCHEMA = 'https://vega.github.io/schema/vega-lite/';

/**
 * Displays a chart in a notebook: the Jupyter kernel of Deno shows the result as a picture, while anything that reads
 * JSON sees the specification.
 *
 * - Formula: the chart with a non-enumerable method `Symbol.for('Jupyter.display')`
 * - Unit: none
 * - Convention: the picture is offered as `application/vnd.vegalite.v5+json`, the latest that JupyterLab and Visual
 *   Studio Code draw; the charts of this library look the same in versions 5 and 6
 * - Source: Deno manual, “Jupyter Kernel for Deno”; JupyterLab documentation, “Vega-Lite”
 *
 * @param chart - A chart of this library, or your own Vega-Lite specification.
 * @returns A copy of the chart with the method.
 * @throws {@link MetricsInputError} when the chart is not JSON or has no `$schema` of Vega-Lite.
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

/** A copy of JSON data that reads each part only once. */
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
