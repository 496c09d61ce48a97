import type { SourceRow } from './table.ts';

/** A text that rows have in common if they are equal in every column, and else not; `undefined` for what equals nothing. */
export function keyOfRow(row: SourceRow): string | undefined {
  try {
    let key = '';
    for (const name of Object.keys(row).sort()) {
      const value = keyOfValue(row[name]);
      if (value === undefined) return undefined;
      key += `${JSON.stringify(name)}:${value},`;
    }
    return key;
  } catch {
    return undefined;
  }
}

function keyOfValue(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      return value instanceof Date ? `time ${Date.prototype.getTime.call(value)}` : undefined;
    case 'symbol':
    case 'function':
      return undefined;
    default:
      return `${typeof value}${String(value)}`;
  }
}
