import { basename } from 'node:path';

const WORTH_SHOWING = 10_000_000;

/** Shows on stderr how much of a file has been read. */
export interface Progress {
  readonly add: (bytes: number) => void;
  readonly end: () => void;
}

/** The progress of reading a file of `size` bytes; silent for the smaller ones, which take no time. */
export function startProgress(path: string, size: number): Progress {
  if (size <= WORTH_SHOWING) return { add: () => {}, end: () => {} };
  let read = 0;
  let shown = '';
  let ended = false;
  const show = (text: string) => {
    if (text !== shown) process.stderr.write(`\r${text}`);
    shown = text;
  };
  return {
    add: (bytes) => {
      read += bytes;
      const percent = Math.min(100, Math.floor((100 * read) / size));
      if (!ended) show(`reading ${basename(path)} ${String(percent).padStart(3)} %`);
    },
    end: () => {
      if (!ended && shown !== '') process.stderr.write(`\r${' '.repeat(shown.length)}\r`);
      ended = true;
    },
  };
}
