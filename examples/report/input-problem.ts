/** Where something is wrong: a file, or a place in it. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  /** What the message calls the column, such as `column "amount"`. */
  readonly column?: string | undefined;
}

/** Something the user can put right: the program shows it in one line and ends. */
export class InputProblem extends Error {
  override readonly name = 'InputProblem';
}

/** A problem with its place, such as `orders.csv:3: column "amount": must be …`. */
export function problemAt({ file, line, column }: Place, message: string): InputProblem {
  const place = line === undefined ? file : `${file}:${line}`;
  return new InputProblem([place, ...(column === undefined ? [] : [column]), message].join(': '));
}

/** A text of the user's inside a message: quoted, with line breaks escaped, and not too long. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
