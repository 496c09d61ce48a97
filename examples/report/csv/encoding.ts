/** How the text of a file is encoded. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const MARKS: readonly (readonly [mark: string, encoding: Encoding])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];
const SAMPLE = 2048;

/**
 * The encoding of a text: by its byte order mark, by the zeros that UTF-16 has at every other place, or UTF-8 if all of it can be
 * read as that, else Windows-1252, in which any bytes are a text.
 */
export function encodingOf(first: Buffer, later: Iterable<Buffer>): Encoding {
  const [, marked] = MARKS.find(([mark]) => first.toString('hex', 0, mark.length / 2) === mark) ?? [];
  return marked ?? utf16Of(first.subarray(0, SAMPLE)) ?? (isUtf8(first, later) ? 'utf-8' : 'windows-1252');
}

/** Gives the blocks of a text in UTF-8, without a byte order mark. */
export function transcoder(encoding: Encoding): (block: Buffer) => Buffer {
  // As a stream: Node.js 20 takes Windows-1252 for ISO 8859-1 when it decodes a text at once.
  const decoder = new TextDecoder(encoding);
  return (block) => Buffer.from(decoder.decode(block, { stream: true }));
}

function utf16Of(sample: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < sample.length / 8) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function isUtf8(first: Buffer, later: Iterable<Buffer>): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    decoder.decode(first, { stream: true });
    for (const block of later) decoder.decode(block, { stream: true });
    return true;
  } catch {
    return false;
  }
}
