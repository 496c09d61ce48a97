import { isExpression } from './expression.ts';

const WIDTH = 84;

/** A value as the code that makes it, in lines that are not too long; `indent` is that of the line it begins in. */
export function write(value: unknown, indent = 0): string {
  const line = inline(value);
  if (indent + line.length <= WIDTH || isExpression(value) || typeof value !== 'object' || value === null) {
    return isExpression(value) ? value.write(indent) : line;
  }
  const inner = indent + 2;
  const lines = Array.isArray(value)
    ? elements(value, inner)
    : properties(value).map(([key, part]) => property(key, part, write(part, inner)));
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const blanks = ' '.repeat(inner);
  return `${open}\n${lines.map((text) => `${blanks}${text},\n`).join('')}${' '.repeat(indent)}${close}`;
}

/** A value as code on one line. */
export function inline(value: unknown): string {
  if (isExpression(value)) return value.write(0);
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = properties(value).map(([key, part]) => property(key, part, inline(part)));
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** Many short elements share a line, as in a list of ratings; long ones have one each. */
function elements(list: readonly unknown[], indent: number): readonly string[] {
  if (list.some((element) => typeof element === 'object')) return list.map((element) => write(element, indent));
  const lines: string[] = [];
  for (const element of list.map(inline)) {
    const last = lines.at(-1);
    if (last !== undefined && indent + last.length + element.length + 3 <= WIDTH) {
      lines[lines.length - 1] = `${last}, ${element}`;
    } else {
      lines.push(element);
    }
  }
  return lines;
}

function property(key: string, value: unknown, code: string): string {
  return isExpression(value) && code === key ? key : `${key}: ${code}`;
}

function properties(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : [[/^[a-z_$][\w$]*$/i.test(key) ? key : quoted(key), part] as const],
  );
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
