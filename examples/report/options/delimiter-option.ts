import { BLANKS, type Delimiter } from '../csv/delimiter.ts';
import { refusal } from './option-values.ts';

const NAMED: ReadonlyMap<string, Delimiter> = new Map([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['\\t', '\t'],
  ['blanks', BLANKS],
  [' ', BLANKS],
]);

/** Reads the option `--delimiter`. */
export function readDelimiter(text: string): Delimiter {
  const delimiter = NAMED.get(text) ?? text;
  if (delimiter === BLANKS || /^[^"\r\n\p{L}\p{N}]$/u.test(delimiter)) return delimiter;
  throw refusal('delimiter', 'comma, semicolon, tab, blanks or one other character', text);
}
