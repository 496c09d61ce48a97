import { parse } from 'csv-parse/sync';

/** The rows of an export, by the names of its header. */
export function rowsOf(text: string, delimiter = ','): readonly Readonly<Record<string, string>>[] {
  return parse(text.replace(/^sep=.\r?\n/, ''), { delimiter, columns: true, relax_column_count: true });
}
