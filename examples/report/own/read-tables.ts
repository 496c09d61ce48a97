import {
  type CalibrationSummary,
  type ChannelSpend,
  calibrationSummary,
  type Ledger,
  MetricsInputError,
  mergeRatings,
  type OrderTable,
  orderTable,
  type RatingCounts,
  ratingTable,
  type SubscriptionTable,
  spendTable,
  subscriptionTable,
  summarizeCustomers,
} from 'clientele';
import { durationsOf } from '../durations.ts';
import type { Contracts, ReportInput } from '../input.ts';
import type { Orders } from '../tables/orders.ts';
import type { Survey } from '../tables/ratings.ts';
import type { FoundTable } from './find-tables.ts';
import type { OwnFile, OwnRow } from './own-file.ts';
import type { OwnOptions } from './own-options.ts';

/** A table that was read, with its ledger. */
export interface ReadTable {
  readonly found: FoundTable;
  readonly ledger: Ledger;
  /** Lines of the file that are no rows, as they have more cells than there are columns. */
  readonly surplus: OwnFile['surplus'];
}

/** All tables of the user's files, and what they tell. */
export interface ReadTables {
  readonly tables: readonly ReadTable[];
  readonly input: ReportInput;
}

/** A table that was refused. */
export class RefusedTable extends Error {
  constructor(
    readonly found: FoundTable,
    readonly refusal: MetricsInputError,
  ) {
    super(refusal.message);
  }
}

const CHANNELS =
  /^(?:channel|marketing[ _]?channel|source|utm[ _]?source|traffic[ _]?source|kanal|quelle|canal|origen)$/i;
const DAY = 86_400_000;

/** Reads tables, those of one kind together. */
export function readTables(found: readonly FoundTable[], options: OwnOptions): ReadTables {
  const tables: ReadTable[] = [];
  const keep = <Read extends { readonly ledger: Ledger }>(table: FoundTable, read: () => Read): Read => {
    try {
      const result = read();
      tables.push({ found: table, ledger: result.ledger, surplus: [...table.file.surplus] });
      return result;
    } catch (error) {
      throw error instanceof MetricsInputError ? new RefusedTable(table, error) : error;
    }
  };
  let input: ReportInput = {};
  for (const table of found) input = { ...input, ...readOne(table, input, keep, options) };
  return { tables, input };
}

type Keep = <Read extends { readonly ledger: Ledger }>(table: FoundTable, read: () => Read) => Read;

function readOne(found: FoundTable, before: ReportInput, keep: Keep, options: OwnOptions): ReportInput {
  const { file } = found;
  if (isOf(found, 'orders')) {
    const channels = new Map<string, string>();
    const { declaration } = found.suggestion;
    const rows = noteChannels(file, declaration.columns?.customerId, channels);
    const table = keep(found, () => orderTable(rows, declaration));
    return { orders: ordersOf(table, channels), purchases: (until) => purchasesOf(table, until) };
  }
  if (isOf(found, 'subscriptions')) {
    const table = keep(found, () => subscriptionTable(file.rows(), found.suggestion.declaration));
    return { contracts: contractsOf(table, options.asOf) };
  }
  if (isOf(found, 'spend')) {
    const table = keep(found, () => spendTable(file.rows(), found.suggestion.declaration));
    return { spend: [...(before.spend ?? []), ...([...table] as ChannelSpend[])] };
  }
  if (!isOf(found, 'ratings')) return {};
  const { declaration } = found.suggestion;
  const table = keep(found, () => ratingTable(file.rows(), declaration));
  const survey = options.survey ?? surveyOf(String(declaration.columns?.rating), table.counts);
  const steps = declaration.columns?.segment === undefined ? { '': table.counts } : table.countsBy('segment');
  return { surveys: withSurvey(before.surveys, survey, steps) };
}

function isOf<Kind extends FoundTable['kind']>(found: FoundTable, kind: Kind): found is FoundTable<Kind> {
  return found.kind === kind;
}

/** Passes rows on and notes what brought each customer, by the first row that says so. */
function* noteChannels(file: OwnFile, customerId: unknown, channels: Map<string, string>): Generator<OwnRow> {
  const column = file.header.find((name) => CHANNELS.test(name));
  for (const row of file.rows()) {
    const id = typeof customerId === 'string' ? row[customerId]?.trim().normalize('NFC') : undefined;
    const channel = column === undefined ? '' : (row[column]?.trim() ?? '');
    if (id !== undefined && id !== '' && channel !== '' && !channels.has(id)) channels.set(id, channel);
    yield row;
  }
}

function ordersOf(table: OrderTable, channels: ReadonlyMap<string, string>): Orders {
  const months = new Map<string, Map<string, number>>();
  for (const { customerId, date } of table) {
    const ofCustomer = months.get(customerId) ?? new Map<string, number>();
    const month = date.slice(0, 7);
    months.set(customerId, ofCustomer.set(month, (ofCustomer.get(month) ?? 0) + 1));
  }
  return { customers: summarizeCustomers(table), months, channels };
}

/** What each customer bought, in weeks; returns are no purchases. */
function purchasesOf(table: OrderTable, until: string): readonly CalibrationSummary[] {
  const bought = Array.from(table).filter(({ amount }) => !String(amount).startsWith('-'));
  return calibrationSummary(bought, { until, unit: 'week' });
}

/**
 * Subscriptions until the last month that is over. Where the day of the data is not known, it is the month of the last start, as ends
 * may lie ahead, and nobody knows how long customers have stayed.
 */
function contractsOf(table: SubscriptionTable, asOf: string | undefined): Contracts {
  const subscriptions = [...table];
  return {
    subscriptions,
    durations: asOf === undefined ? undefined : durationsOf(subscriptions, asOf),
    lastMonth: asOf === undefined ? latest(subscriptions.map(({ start }) => start)).slice(0, 7) : wholeMonth(asOf),
  };
}

/** The last month that is over on a day. */
function wholeMonth(day: string): string {
  const next = new Date(Date.parse(day) + DAY);
  return new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth(), 0)).toISOString().slice(0, 7);
}

function latest(days: readonly string[]): string {
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/** Which survey ratings are of, by the heading of their column, else by their scale. */
function surveyOf(heading: string, { lowest, highest }: RatingCounts): Survey {
  if (/nps|recom|recommand|empfehl|promot/i.test(heading)) return 'nps';
  if (/\bces|effort|aufwand|esfuerzo|ease/i.test(heading)) return 'ces';
  if (/csat|satisf|zufrieden/i.test(heading)) return 'csat';
  return lowest === 0 && highest === 10 ? 'nps' : 'csat';
}

function withSurvey(before: ReportInput['surveys'], survey: Survey, steps: Readonly<Record<string, RatingCounts>>) {
  const surveys = new Map(before ?? []);
  const known = new Map(surveys.get(survey) ?? []);
  for (const [step, counts] of Object.entries(steps)) {
    const earlier = known.get(step);
    known.set(step, earlier === undefined ? counts : mergeRatings(earlier, counts));
  }
  return surveys.set(survey, known);
}
