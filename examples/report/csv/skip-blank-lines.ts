import type { CsvRecord } from './read-records.ts';

/** Leaves out blank lines. In a file of one column, though, one between two rows is a row whose value is missing. */
export function* skipBlankLines(records: Iterable<CsvRecord>): Generator<CsvRecord> {
  let width: number | undefined;
  let waiting: CsvRecord[] = [];
  for (const record of records) {
    const isBlank = record.fields.length === 1 && record.fields[0]?.trim() === '';
    if (isBlank && width === 1) waiting.push(record);
    if (isBlank) continue;
    width ??= record.fields.length;
    if (waiting.length > 0) yield* waiting;
    waiting = [];
    yield record;
  }
}
