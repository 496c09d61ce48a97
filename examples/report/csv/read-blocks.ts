import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { problemAt } from '../input-problem.ts';
import { type Encoding, encodingOf, transcoder } from './encoding.ts';
import { startProgress } from './progress.ts';

const BLOCK = 65_536;

/** The text of a file in blocks of UTF-8, whatever its encoding, without its byte order mark; shows on stderr how far it has read. */
export function* readBlocks(path: string): Generator<Buffer> {
  const size = sizeOf(path);
  const progress = startProgress(path, size);
  const file = openSync(path, 'r');
  try {
    const first = readBlock(file);
    const encoding = encodingOf(first, size > BLOCK ? laterBlocks(path) : []);
    const toUtf8 = transcoder(encoding);
    for (let block = first; block.length > 0; block = readBlock(file)) {
      progress.add(block.length);
      yield toUtf8(block);
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
export function sizeOf(path: string): number {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) throw problemAt({ file: path }, 'no such file');
  if (status.isDirectory()) throw problemAt({ file: path }, 'is a directory, not a file');
  return status.isFile() ? status.size : 0;
}

/** The blocks of a file after the first one. */
function* laterBlocks(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    readBlock(file);
    for (let block = readBlock(file); block.length > 0; block = readBlock(file)) yield block;
  } finally {
    closeSync(file);
  }
}

/** The encoding of a file, by the whole of it unless it is a pipe. */
export function fileEncoding(path: string): Encoding {
  const size = sizeOf(path);
  const file = openSync(path, 'r');
  try {
    return encodingOf(readBlock(file), size > BLOCK ? laterBlocks(path) : []);
  } finally {
    closeSync(file);
  }
}
