const [TAB, LINE_FEED, CARRIAGE_RETURN, BLANK, QUOTE] = [9, 10, 13, 32, 34];

/** Makes a CSV of a table whose columns stand apart by runs of blanks: one blank for each run, none around a line. */
export function* squeezeBlanks(blocks: Iterable<Buffer>): Generator<Buffer> {
  let quoted = false;
  let inGap = false;
  let atStart = true;
  for (const block of blocks) {
    // A gap at the end of the block before may still need its blank.
    const squeezed = Buffer.alloc(block.length + 1);
    let length = 0;
    for (const byte of block) {
      if (!quoted && (byte === BLANK || byte === TAB)) {
        inGap = true;
        continue;
      }
      const endsLine = !quoted && (byte === LINE_FEED || byte === CARRIAGE_RETURN);
      if (inGap && !atStart && !endsLine) {
        squeezed[length] = BLANK;
        length += 1;
      }
      squeezed[length] = byte;
      length += 1;
      inGap = false;
      atStart = endsLine;
      if (byte === QUOTE) quoted = !quoted;
    }
    yield squeezed.subarray(0, length);
  }
}
