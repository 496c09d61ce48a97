import { Decimal } from 'clientele';
import { layOut, type Section } from './layout.ts';
import type { Files } from './options/file-options.ts';
import { ledgerSection, readingSection } from './own/own-sections.ts';
import type { ReadTable } from './own/read-tables.ts';
import type { Report } from './report.ts';
import { acquisitionSection } from './sections/acquisition-section.ts';
import { assumptionsSection } from './sections/assumptions-section.ts';
import { channelsSection } from './sections/channels-section.ts';
import { classesSection } from './sections/classes-section.ts';
import { cohortsSection } from './sections/cohorts-section.ts';
import { outlookSection } from './sections/outlook-section.ts';
import { recurringRevenueSection } from './sections/recurring-revenue-section.ts';
import { retentionSection } from './sections/retention-section.ts';
import { satisfactionSection } from './sections/satisfaction-section.ts';
import { segmentsSection } from './sections/segments-section.ts';
import { steadinessSection } from './sections/steadiness-section.ts';
import { summarySection } from './sections/summary-section.ts';
import { survivalSection } from './sections/survival-section.ts';
import { valueSection } from './sections/value-section.ts';

/** Where the figures of a report come from. */
export interface Origin {
  readonly files: Files;
  readonly isBundled: boolean;
  /** The tables of files of any shape. */
  readonly tables: readonly ReadTable[];
}

/** The report for the eye. */
export function printReport(report: Report, { files, isBundled, tables }: Origin): string {
  const { satisfaction, acquisition, retention, recurringRevenue, value, margin, payoff, classes, assumptions } =
    report;
  const { channels, cohorts, segments, steadiness, outlook, survival } = report;
  const currency = assumptions.currency ?? '';
  const sections: readonly (Section | undefined)[] = [
    tables.length > 0 ? ledgerSection(tables, currency) : undefined,
    summarySection(report, currency),
    satisfaction && satisfactionSection(satisfaction),
    acquisition && acquisitionSection(acquisition, currency),
    retention && retentionSection(retention),
    survival && survivalSection(survival),
    recurringRevenue && recurringRevenueSection(recurringRevenue, currency),
    value && valueSection({ value, margin, payoff }, assumptions, currency),
    channels && channelsSection(channels, currency),
    classes && classesSection(classes, currency),
    steadiness && steadinessSection(steadiness),
    segments && segmentsSection(segments),
    cohorts && cohortsSection(cohorts),
    outlook && outlookSection(outlook, assumptions.margin, currency),
    assumptionsSection(report, currency),
    ...tables.map(readingSection),
  ];
  const text = layOut(sections.filter((section) => section !== undefined));
  return `${heading({ files, isBundled, tables }, assumptions.currency)}\n\n${text}`;
}

/** The report for machines, with amounts as decimal strings. */
export function printJson(report: Report, tables: readonly ReadTable[]): string {
  const ledgers = tables.map(({ found, ledger }) => ({ file: found.file.path, table: found.kind, ...ledger }));
  return `${JSON.stringify(plain({ ...report, ...(ledgers.length > 0 && { ledgers }) }), null, 2)}\n`;
}

function heading({ files, isBundled, tables }: Origin, currency: string | undefined): string {
  const own = [...new Set(tables.map(({ found }) => found.file.path))];
  const paths = Object.entries(files).flatMap(([name, file]) => (file ? [`${name.padEnd(14)} ${file.path}`] : []));
  const data = isBundled ? ['The store Mimine: bundled data. How to read your own: --help'] : [...own, ...paths];
  const amounts = currency === undefined ? [] : [`Amounts in ${currency}`];
  return ['CUSTOMER REPORT', '', ...[...data, ...amounts].map((line) => `  ${line}`)].join('\n');
}

/** A `Decimal` would write itself with an exponent where it is large. */
function plain(value: unknown): unknown {
  if (Decimal.isDecimal(value)) return value.toFixed();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
}
