const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];
const DOUBLE_QUOTE = '"';
const LONGEST_RECORD = 1_000_000;

/** Whole records of a CSV file, or one that is too long to be whole. */
export interface Slice {
  readonly text: Buffer;
  readonly isWhole: boolean;
}

/**
 * Cuts a CSV file into slices of whole records, so that none of it is in memory for longer than it takes to read it. Single quotes
 * are apostrophes as well, so cells in those hold no line breaks.
 */
export function* wholeRecords(blocks: Iterable<Buffer>, quote = DOUBLE_QUOTE): Generator<Slice> {
  let rest: Buffer = Buffer.alloc(0);
  const mark = quote === DOUBLE_QUOTE ? DOUBLE_QUOTE.charCodeAt(0) : undefined;
  let quoted = false;
  for (const block of blocks) {
    const text = Buffer.concat([rest, block]);
    let end = 0;
    for (let index = rest.length; index < text.length; index += 1) {
      const byte = text[index];
      if (byte === mark) quoted = !quoted;
      else if (!quoted && endsLine(byte, text[index + 1])) end = index + 1;
    }
    rest = text.subarray(end);
    if (end > 0) yield { text: text.subarray(0, end), isWhole: true };
    if (rest.length > LONGEST_RECORD) {
      yield { text: rest, isWhole: false };
      return;
    }
  }
  if (rest.length > 0) yield { text: rest, isWhole: true };
}

/** A carriage return alone ends a line as well, unless it is the last byte so far. */
function endsLine(byte: number | undefined, next: number | undefined): boolean {
  return byte === LINE_FEED || (byte === CARRIAGE_RETURN && next !== undefined && next !== LINE_FEED);
}
