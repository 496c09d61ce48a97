import { openTable, type Row, type Table, type TableFile } from '../csv/read-table.ts';
import { type PeriodRates, periodRates, type RevenueOfPeriod } from '../sections/period-rates.ts';
import { COUNT, libraryProblem, toWholeNumber } from './cells.ts';
import { SUBSCRIPTION_COLUMNS } from './table-columns.ts';

type CountColumn = Exclude<(typeof SUBSCRIPTION_COLUMNS.required)[number], 'period'>;
type RevenueColumn = (typeof SUBSCRIPTION_COLUMNS.optional)[number];
type SubscriptionTable = Table<'period' | CountColumn, RevenueColumn>;
type SubscriptionRow = Row<'period' | CountColumn, RevenueColumn>;

/** Reads a file of subscription counts into the rates of each period. */
export function readSubscriptions(file: TableFile): readonly PeriodRates[] {
  const table = openTable(file, SUBSCRIPTION_COLUMNS);
  try {
    return Array.from(table.rows, (row) => ratesOf(table, row));
  } catch (error) {
    throw libraryProblem(error, table);
  }
}

function ratesOf(table: SubscriptionTable, row: SubscriptionRow): PeriodRates {
  if (row.period === '') throw table.mustBe('period', 'the name of a period');
  const count = (column: CountColumn) => {
    const value = toWholeNumber(row[column]);
    if (value === undefined) throw table.mustBe(column, COUNT);
    return value;
  };
  const counts = {
    customersAtStart: count('customersAtStart'),
    customersAcquired: count('customersAcquired'),
    customersLost: count('customersLost'),
    customersAtEnd: count('customersAtEnd'),
  };
  const rates = periodRates(row.period, counts, revenueOf(table, row));
  if (typeof rates === 'string') throw table.mustBe('customersAtEnd', rates);
  return rates;
}

/** The revenue of a period, where the file has its columns. */
function revenueOf(table: SubscriptionTable, row: SubscriptionRow): RevenueOfPeriod | undefined {
  const given = SUBSCRIPTION_COLUMNS.optional.find((column) => row[column] !== undefined);
  if (given === undefined) return undefined;
  const text = (column: RevenueColumn) => {
    const cell = row[column];
    if (cell === undefined) throw table.problem(column, `is missing beside "${given}"`);
    return cell;
  };
  return {
    revenueAtStart: text('revenueAtStart'),
    churnedRevenue: text('churnedRevenue'),
    contractionRevenue: row.contractionRevenue ?? '0',
    expansionRevenue: row.expansionRevenue,
  };
}
