import type { SqlDialect } from 'clientele';
import type { Table } from './data.ts';

/** An engine with the test data in it. */
export interface Engine {
  readonly name: string;
  readonly dialect: SqlDialect;
  /** Where a driver of its own finds it, unless it is inside of this process. */
  readonly url?: string;
  /** Loads a table, of which every second row is in one half. */
  readonly load: (table: Table) => Promise<void>;
  /** The rows that a driver gives for a query of the whole data. */
  readonly rows: (sql: string) => Promise<readonly unknown[]>;
  /** What `from` is for one half of a table, and the rows of a query of it. */
  readonly halves: readonly { readonly tableOf: (name: string) => string; readonly rows: Engine['rows'] }[];
  readonly stop: () => Promise<void>;
}

/** The two halves of a table. */
export function halvesOf({ name, columns, rows }: Table): readonly Table[] {
  return [0, 1].map((half) => ({
    name: `${name}_${half}`,
    columns,
    rows: rows.filter((_, index) => index % 2 === half),
  }));
}
