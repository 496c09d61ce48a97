import { displayChart, npsChart, type VegaLiteChart } from 'clientele';
import { describe, expect, it } from 'vitest';

const chart = npsChart([{ segment: 'all', counts: { promoters: 70, passives: 10, detractors: 20 } }]);

/** What Deno's kernel does with the value of a cell (deno, cli/js/40_jupyter.js: `$display in obj`, then its method). */
function shown(value: object): Record<string, unknown> {
  const key = Symbol.for('Jupyter.display');
  return key in value ? ((value as Record<symbol, () => Record<string, unknown>>)[key]?.() ?? {}) : {};
}

describe('display', () => {
  it('offers the picture as the media type that JupyterLab and Visual Studio Code draw', () => {
    expect(shown(displayChart(chart))).toEqual({
      'application/vnd.vegalite.v5+json': { ...chart, $schema: 'https://vega.github.io/schema/vega-lite/v5.json' },
      'text/plain': 'NPS 50: 70 % promoters, 20 % detractors. 100 respondents; diamond: the score',
    });
  });

  it('is the specification to everything else', () => {
    expect(JSON.stringify(displayChart(chart))).toBe(JSON.stringify(chart));
    expect({ ...displayChart(chart) }).toStrictEqual(chart);
    expect(structuredClone(displayChart(chart))).toStrictEqual(chart);
  });

  it('takes a specification of the caller, and does not change it', () => {
    const own: VegaLiteChart = Object.freeze({
      $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
      mark: 'bar',
    });
    expect(shown(displayChart(own))).toMatchObject({ 'text/plain': 'A Vega-Lite chart' });
    expect(own).toEqual({ $schema: 'https://vega.github.io/schema/vega-lite/v5.json', mark: 'bar' });
  });
});
