import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { problemAt } from '../input-problem.ts';
import { startProgress } from './progress.ts';

const BLOCK = 262_144;
const UTF_8_MARK = 'efbbbf';
const UTF_16_MARKS = ['feff', 'fffe'];

/** The bytes of a text file in blocks, without its byte order mark; shows on stderr how far it has read a large file. */
export function* readBlocks(path: string): Generator<Buffer> {
  const progress = startProgress(path, sizeOf(path));
  const file = openSync(path, 'r');
  try {
    for (let isFirst = true; ; isFirst = false) {
      const block = readBlock(file);
      if (block.length === 0) return;
      progress.add(block.length);
      yield isFirst ? withoutMark(path, block) : block;
    }
  } finally {
    closeSync(file);
    progress.end();
  }
}

/** As many bytes as there are, up to a block: a pipe may give a few at a time. */
function readBlock(file: number): Buffer {
  const block = Buffer.allocUnsafe(BLOCK);
  let length = 0;
  for (let read = -1; read !== 0 && length < BLOCK; length += read)
    read = readSync(file, block, length, BLOCK - length, null);
  return block.subarray(0, length);
}

/** The size of a file in bytes, 0 for a pipe. */
function sizeOf(path: string): number {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw problemAt({ file: path }, 'no such file');
  if (status.isDirectory()) throw problemAt({ file: path }, 'is a directory, not a file');
  return status.isFile() ? status.size : 0;
}

function withoutMark(path: string, text: Buffer): Buffer {
  if (UTF_16_MARKS.includes(text.toString('hex', 0, 2)))
    throw problemAt({ file: path, line: 1 }, 'must be text in UTF-8, got UTF-16');
  return text.toString('hex', 0, 3) === UTF_8_MARK ? text.subarray(3) : text;
}
