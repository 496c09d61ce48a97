import { InputProblem, shown } from '../input-problem.ts';
import type { TableColumns } from '../tables/table-columns.ts';

/** What the columns of a file are called: by its header (with other names for some), or in their order. */
export type ColumnNames =
  | { readonly by: 'header'; readonly renamed: ReadonlyMap<string, string> }
  | { readonly by: 'order'; readonly names: readonly string[] };

/** The names that the program documents, in the header of the file. */
export const OWN_NAMES: ColumnNames = { by: 'header', renamed: new Map() };

/**
 * Reads `client,day,amount` (the columns of a file without a header) or `customerId=client,date=day` (the columns of a
 * header that are called otherwise).
 */
export function readColumnNames(option: string, text: string, columns: TableColumns<string, string>): ColumnNames {
  const fail = (message: string): never => {
    throw new InputProblem(`--${option}: ${message}`);
  };
  const parts = text.split(',');
  const known = [...columns.required, ...columns.optional];
  if (!text.includes('=')) {
    if (parts.includes('')) fail(`must name every column, got ${shown(text)}`);
    const twice = known.find((column) => parts.indexOf(column) !== parts.lastIndexOf(column));
    if (twice !== undefined) fail(`must name column "${twice}" once, got ${shown(text)}`);
    const missing = columns.required.find((column) => !parts.includes(column));
    if (missing !== undefined) fail(`must name column "${missing}", got ${shown(text)}`);
    return { by: 'order', names: parts };
  }
  const renamed = new Map<string, string>();
  for (const part of parts) {
    const [column = '', name = '', ...rest] = part.split('=');
    if (name === '' || rest.length > 0) fail(`must be pairs such as ${known[0]}=name, got ${shown(part)}`);
    if (!known.includes(column)) fail(`must rename one of ${known.join(', ')}, got ${shown(column)}`);
    if (renamed.has(column)) fail(`must rename column "${column}" once, got ${shown(text)}`);
    renamed.set(column, name);
  }
  return { by: 'header', renamed };
}
