import * as z from 'zod/mini';
import type { CacByChannel } from '../cac/index.ts';
import { amount } from '../internal/reading/amounts.ts';
import { iterable, label, whole } from '../internal/reading/fields.ts';
import { parameters, parseInput, parseOptions, row } from '../internal/reading/parse-input.ts';
import { cacFinding, drawnChannels } from './cac-channels.ts';
import { cacLayers, HEIGHT } from './cac-points.ts';
import type { ChartOptions, VegaLiteChart } from './chart.ts';
import { chartOf, chartOfNothing } from './chart-of.ts';
import { CURRENCY_OF_CHART, chartOptions, unit } from './chart-options.ts';
import { coloursOf } from './colours.ts';
import { firstRows, readRows } from './rows.ts';
import { moneyText } from './texts.ts';

/** What is chosen about {@link cacChart}. */
export interface CacChartOptions extends ChartOptions {
  /** The currency of the amounts, such as `"EUR"`, to be written at the axis. */
  readonly currency?: string;
}

export const channelCacSchema = row({
  channel: label(),
  cost: amount(),
  customersAcquired: whole(),
  cac: z.nullable(amount()),
});

export const cacChartCacSchema = row({ channels: iterable(channelCacSchema), blended: z.nullable(amount()) });

export const cacChartOptionsSchema = parameters({
  currency: unit(CURRENCY_OF_CHART),
  ...chartOptions(),
});

/**
 * CAC chart: what each channel cost and whom it won, against the blended cost of a customer.
 *
 * - Formula: a channel stands at its customers and cost; on the line a customer costs the blended CAC, above it more, below less
 * - Unit: customers; money
 * - Convention: a channel whose label has no room stands without it. Of more than 100 channels the first 100 are drawn
 * - Source: LIKE.TG glossary, “Customer acquisition cost”
 *
 * @returns A Vega-Lite specification; its title says so where there are no channels.
 * @throws {@link MetricsInputError} when the input is no `CacByChannel`, or an option is out of its range.
 * @example
 * const cac = cacByChannel([
 *   { channel: 'blog', cost: 500, customersAcquired: 50, paid: false },
 *   { channel: 'search ads', cost: 1500, customersAcquired: 50, paid: true },
 * ]);
 * cacChart(cac, { currency: 'EUR' }).title; // => { text: ['A customer costs 20.00 EUR: 10.00 (blog) to 30.00 (search', 'ads)'], subtitle: ['line: blended CAC, 20.00 EUR'] }
 */
export function cacChart(cac: CacByChannel, options?: CacChartOptions): VegaLiteChart {
  const { currency, ...looks } = parseOptions(cacChartOptionsSchema, options);
  const { channels: rows, blended } = parseInput(cacChartCacSchema, cac, ['cac']);
  const { shown, remarks } = firstRows(readRows(rows, channelCacSchema, 'cac.channels'), 'channel');
  if (shown.length === 0) return chartOfNothing(looks, 'CAC: no channels');
  const channels = drawnChannels(shown, blended);
  const line = blended === null ? [] : [`line: blended CAC, ${moneyText(blended, currency)}`];
  const words = { finding: cacFinding(channels, blended, currency), remarks: [...remarks, ...line] };
  const layer = cacLayers({ channels, blended, currency, width: looks.width }, coloursOf(looks.theme));
  return chartOf(looks, words, { height: HEIGHT, layer });
}
