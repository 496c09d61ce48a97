/** What a calculator shows when something is typed into it. */
export interface ShownCase {
  /** The texts of the fields; the others keep those of the worked example. */
  readonly typed: Readonly<Record<string, string>>;
  /** Text of each figure, by its label. */
  readonly shows: Readonly<Record<string, string>>;
  /** Text of the interval of a figure, by its label. */
  readonly intervals?: Readonly<Record<string, string>>;
  /** Rows of the table, from the first one on. */
  readonly rows?: readonly (readonly string[])[];
  /** Where the figures are from; never from the library itself. */
  readonly source: string;
}

/** What is typed, and what the library says of it at which field. */
export interface RefusedCase {
  readonly typed: Readonly<Record<string, string>>;
  readonly field: string;
  readonly message: string;
}

/** What is known of a calculator; the first case types the worked example, at least one more something else. */
export interface Figures {
  readonly shown: readonly [ShownCase, ShownCase, ...ShownCase[]];
  readonly refused: readonly [RefusedCase, ...RefusedCase[]];
}
