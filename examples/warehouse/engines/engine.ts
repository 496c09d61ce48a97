import type { SqlDialect, SqlQuery } from 'clientele';

/** A connection to where the data is. */
export interface Engine {
  readonly dialect: SqlDialect;
  /** The tables of answers and of orders. */
  readonly tables: { readonly answers: string; readonly orders: string };
  /** Runs a query and gives the rows of the driver. */
  readonly rows: (sql: string) => Promise<readonly unknown[]>;
  readonly close: () => Promise<void>;
}

/** Runs a query and reads its rows. */
export async function answer<Result>(engine: Engine, query: SqlQuery<Result>): Promise<readonly Result[]> {
  return query.read(await engine.rows(query.sql));
}
