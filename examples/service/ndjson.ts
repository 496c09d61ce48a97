import { MetricsInputError } from 'clientele';

/** How counts are made of ratings, and how they merge. */
export interface Counting<Counts> {
  readonly count: (ratings: Iterable<number>) => Counts;
  readonly merge: (a: Counts, b: Counts) => Counts;
}

/** Ratings on their way from a stream into counts. */
interface Reading<Counts> {
  counts: Counts;
  /** Lines that are counted. */
  lines: number;
  /** Ratings that are read but not counted yet, a line for each. */
  ratings: number[];
}

const RATINGS_OF_A_BLOCK = 2 ** 16;
const LONGEST_LINE = 1000;
const [NEW_LINE, RETURN, ZERO, NINE] = [10, 13, 48, 57];

/** Counts ratings of which each is a line, and holds no more of them than a chunk has: the next one waits until it is counted. */
export async function countLines<Counts>(
  chunks: AsyncIterable<Uint8Array>,
  { count, merge }: Counting<Counts>,
): Promise<Counts> {
  const reading: Reading<Counts> = { counts: count([]), lines: 0, ratings: [] };
  const countBlock = () => {
    reading.counts = merge(
      reading.counts,
      withLineNumbers(reading.lines, () => count(reading.ratings)),
    );
    reading.lines += reading.ratings.length;
    reading.ratings.length = 0;
  };
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const first = bytes.indexOf(NEW_LINE) + 1;
    const end = bytes.lastIndexOf(NEW_LINE) + 1;
    // Only the line that two chunks share is put together, as a copy of each chunk would soon fill the memory.
    if (first > 0) readLines(Buffer.concat([rest, bytes.subarray(0, first)]), reading.ratings);
    readLines(bytes.subarray(first, end), reading.ratings);
    rest = Buffer.concat(first > 0 ? [bytes.subarray(end)] : [rest, bytes]);
    if (reading.ratings.length >= RATINGS_OF_A_BLOCK) countBlock();
    if (rest.length > LONGEST_LINE) {
      countBlock();
      refuseLine(reading.lines + 1, `must be a rating, got a line of more than ${LONGEST_LINE} bytes`);
    }
  }
  if (rest.length > 0) reading.ratings.push(ratingOf(rest));
  countBlock();
  return reading.counts;
}

/** Reads complete lines: digits at once, anything else by the rules of JSON. */
function readLines(bytes: Buffer, ratings: number[]): void {
  let start = 0;
  let value = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number;
    if (byte >= ZERO && byte <= NINE) {
      value = 10 * value + byte - ZERO;
    } else if (byte === NEW_LINE && isPlain(bytes, start, index)) {
      ratings.push(value);
      start = index + 1;
      value = 0;
    } else {
      const end = byte === NEW_LINE ? index : bytes.indexOf(NEW_LINE, index);
      ratings.push(ratingOf(bytes.subarray(start, end)));
      start = end + 1;
      value = 0;
      index = end;
    }
  }
}

/** Whether digits are a number of JSON: some, and no 0 before others. */
function isPlain(bytes: Buffer, start: number, end: number): boolean {
  return end === start + 1 || (end > start && end < start + 15 && bytes[start] !== ZERO);
}

/** What a line holds; the library refuses what is no rating, such as the text itself of a line that is not JSON. */
function ratingOf(line: Buffer): number {
  const text = line.toString('utf8', 0, line.at(-1) === RETURN ? line.length - 1 : line.length);
  try {
    return JSON.parse(text);
  } catch {
    return text as never;
  }
}

/** Blames the line where the library blames the rating, of which so many lines came before. */
function withLineNumbers<Result>(lines: number, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof MetricsInputError)) throw error;
    const [issue] = error.issues;
    return refuseLine(lines + Number(issue?.path[1]) + 1, issue?.message ?? '');
  }
}

function refuseLine(line: number, message: string): never {
  throw new MetricsInputError([{ path: ['line', line], message }]);
}
