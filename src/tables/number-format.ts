import type { NumberDeclaration } from './table.ts';

/** How numbers are written. */
export interface PlainNumber {
  readonly example: string;
  /** Gives the plain decimal text of a number; `undefined` for what is none. */
  readonly read: (text: string) => string | undefined;
}

const BLANKS = '\\s\\u2009\\u202f';
const MINUS = '[-\\u2212\\u2013]';

/** A sign such as € or US$, or up to three letters such as EUR or kr. */
const CURRENCY = `(?:[A-Za-z]{0,3}\\p{Sc}[A-Za-z]{0,3}|[A-Za-z]{2,3}\\.?)`;

const GROUPS: Readonly<Record<string, string>> = { ' ': `[${BLANKS}]`, "'": "['\\u2019]" };

const LONGEST = 4000;

/** How numbers are written once a declaration says so: a decimal mark, groups of digits, a currency, and three forms of minus. */
export function numberFormat({ decimal = '.', thousands = '' }: NumberDeclaration): PlainNumber {
  const group = GROUPS[thousands] ?? thousands.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = group === '' ? '\\d+' : `\\d+|\\d{1,3}(?:${group}\\d{2,3})*${group}\\d{3}`;
  const mark = decimal === '.' ? '\\.' : decimal;
  const digits = `(?:(${whole})(?:${mark}(\\d*))?|${mark}(\\d+))(e[+-]?\\d{1,5})?`;
  const [blank, sign] = [`[${BLANKS}]*`, `(${MINUS}|\\+)?`];
  const number = new RegExp(
    `^${sign}${blank}${CURRENCY}?${blank}${sign}${digits}${blank}${CURRENCY}?${blank}(${MINUS})?$`,
    'iu',
  );
  const read = (text: string) => {
    if (text.length > LONGEST) return undefined;
    const trimmed = text.trim();
    const inside = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1).trim() : undefined;
    const [all, first, second, integer = '0', fraction = '', bare = fraction, exponent = '', last] =
      number.exec(inside ?? trimmed) ?? [];
    const signs = [inside === undefined ? undefined : '-', first, second, last].filter((part) => part !== undefined);
    if (all === undefined || signs.length > 1) return undefined;
    const isNegative = signs.length === 1 && signs[0] !== '+';
    const decimals = bare === '' ? '' : `.${bare}`;
    return `${isNegative ? '-' : ''}${integer.replace(/\D/g, '')}${decimals}${exponent}`;
  };
  return { example: `1${thousands}234${decimal}50`, read };
}
