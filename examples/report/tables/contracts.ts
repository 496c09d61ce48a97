import { monthlyRecurringRevenue, type Subscription } from 'clientele';
import { openTable, type Table, type TableFile } from '../csv/read-table.ts';
import { COUNT, libraryProblem, toDate, toWholeNumber } from './cells.ts';
import { CONTRACT_COLUMNS } from './table-columns.ts';

const TERMS = ['week', 'month', 'quarter', 'year'] as const;
const ANY_MONTH = '2000-01';

type OptionalColumn = (typeof CONTRACT_COLUMNS.optional)[number];
type ContractTable = Table<(typeof CONTRACT_COLUMNS.required)[number], OptionalColumn>;

/** Reads a file of contracts. */
export function readContracts(file: TableFile): readonly Subscription[] {
  const table = openTable(file, CONTRACT_COLUMNS);
  const contracts: Subscription[] = [];
  try {
    // The library checks each row as it takes it, so that a problem is one of the row taken last.
    monthlyRecurringRevenue(kept(table, contracts), { month: ANY_MONTH });
  } catch (error) {
    throw libraryProblem(error, table);
  }
  return contracts;
}

function* kept(table: ContractTable, contracts: Subscription[]): Iterable<Subscription> {
  for (const { customerId, start, end, amount, ...row } of table.rows) {
    const term = TERMS.find((name) => name === row.term);
    if (term === undefined) throw table.mustBe('term', `one of ${TERMS.join(', ')}`);
    const contract = {
      customerId,
      start: toDate(start),
      end: end === '' ? null : toDate(end),
      amount,
      term,
      quantity: wholeNumber(table, row, 'quantity'),
      terms: wholeNumber(table, row, 'terms'),
    };
    contracts.push(contract);
    yield contract;
  }
}

/** 1 where the file does not say. */
function wholeNumber(
  table: ContractTable,
  row: Partial<Record<OptionalColumn, string>>,
  column: OptionalColumn,
): number {
  const text = row[column];
  if (text === undefined || text === '') return 1;
  const value = toWholeNumber(text);
  if (value === undefined) throw table.mustBe(column, COUNT);
  return value;
}
