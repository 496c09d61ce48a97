import { type CsvError, parse } from 'csv-parse/sync';
import { problemAt } from '../input-problem.ts';
import { BLANKS, type Delimiter, detectDelimiter } from './delimiter.ts';
import { readBlocks } from './read-blocks.ts';
import { squeezeBlanks } from './squeeze-blanks.ts';
import { type Slice, wholeRecords } from './whole-records.ts';

const MISTAKES: ReadonlyMap<string, string> = new Map([
  ['CSV_QUOTE_NOT_CLOSED', 'the quote that opens here is not closed'],
  ['CSV_INVALID_CLOSING_QUOTE', 'a quote must end the value, or be doubled inside it'],
  ['INVALID_OPENING_QUOTE', 'a quote must open the value, or be doubled inside a quoted one'],
]);

/** One record of a CSV file, and the line on which it begins. */
export interface CsvRecord {
  readonly fields: readonly string[];
  readonly line: number;
}

/** What is read, and how. */
export interface RecordSource {
  readonly path: string;
  /** What stands between columns; by default what the first line tells. */
  readonly delimiter: Delimiter | undefined;
  /** What cells are put in that hold delimiters; by default double quotes. */
  readonly quote?: string;
  /** What a message calls the column at a position. */
  readonly labelAt: (position: number) => string;
}

/** Reads the records of a CSV file one after the other. */
export function* readRecords(source: RecordSource): Generator<CsvRecord> {
  const { path, labelAt, quote = '"' } = source;
  let line = 1;
  for (const { text, delimiter, isWhole } of slicesOf(source)) {
    const mistakes: CsvError[] = [];
    const records: readonly (readonly string[])[] = parse(text, {
      delimiter,
      quote,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // Instead of an error, which would take the records before it along.
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error !== undefined) mistakes.push(error);
      },
    });
    const [mistake] = mistakes;
    if (mistake === undefined && !isWhole) throw problemAt({ file: path, line }, 'the row is longer than 1 MB');
    for (const fields of mistake === undefined ? records : records.slice(0, Number(mistake.records))) {
      yield { fields, line };
      line += 1 + lineBreaks(fields);
    }
    if (mistake === undefined) continue;
    const column = labelAt(Number(mistake.column));
    throw problemAt({ file: path, line, column }, MISTAKES.get(mistake.code) ?? mistake.message);
  }
}

function* slicesOf({ path, delimiter, quote }: RecordSource): Generator<Slice & { readonly delimiter: string }> {
  const blocks = readBlocks(path);
  const { value: first } = blocks.next();
  if (first === undefined) return;
  const text = joined(first, blocks);
  const separator = delimiter ?? detectDelimiter(first.toString());
  for (const slice of wholeRecords(separator === BLANKS ? squeezeBlanks(text) : text, quote))
    yield { ...slice, delimiter: separator === BLANKS ? ' ' : separator };
}

function* joined(first: Buffer, rest: Iterable<Buffer>): Generator<Buffer> {
  yield first;
  yield* rest;
}

/** The line breaks inside quoted fields; csv-parse counts a CRLF there twice. */
function lineBreaks(fields: readonly string[]): number {
  let breaks = 0;
  for (const field of fields) {
    if (field.includes('\n') || field.includes('\r')) breaks += field.split(/\r\n|\n|\r/).length - 1;
  }
  return breaks;
}
