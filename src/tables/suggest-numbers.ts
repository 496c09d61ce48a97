import type { SampleValue } from './suggest-sample.ts';
import type { NumberDeclaration } from './table.ts';

/** How the numbers of some columns are written, as far as their values tell. */
export interface NumberReading {
  /** What to declare; `undefined` where nothing need be, or where it cannot be known. */
  readonly numbers: NumberDeclaration | undefined;
  readonly evidence: string;
  readonly doubt?: string;
  /** The currency signs and codes beside the numbers. */
  readonly currencies: readonly string[];
}

interface Written {
  readonly digits: string;
  readonly currency: string;
  readonly isPlain: boolean;
}

const NUMBER =
  /^([(+\-−]?)\s*([\p{Sc}\u0080]|[A-Z]{1,3}\p{Sc}?|[A-Za-z]{3}|kr\.?|Fr\.?|zł)?\s*([+\-−]?)\s*(\d[\d.,'’\s]*|[.,]\d+)\s*([\p{Sc}\u0080]|[A-Za-z]{3}|kr\.?|Fr\.?|zł|%)?\s*([)\-−]?)$/u;
const BLANK = /[\s]/;
const APOSTROPHE = /['’]/;

/** Whether a value may be a number. */
export function isNumberLike(value: SampleValue): boolean {
  return typeof value === 'number' || writtenOf(value) !== undefined;
}

/** The number that a value is, once its marks are known; `undefined` for what is none. */
export function numberOf(value: SampleValue, { decimal = '.' }: NumberDeclaration = {}): number | undefined {
  if (typeof value === 'number') return value;
  const written = writtenOf(value);
  if (written === undefined) return undefined;
  const [whole = '', fraction = ''] = written.digits.split(decimal);
  const isNegative = /^[(\-−]|[-−]\d|[-−]$/.test(String(value).replace(/[^\d(\-−]/g, ''));
  const size = Number(`${whole.replace(/\D/g, '')}.${fraction.replace(/\D/g, '')}0`);
  return isNegative ? -size : size;
}

/** How the numbers of a table are written: all its columns of numbers are written alike. */
export function readNumbers(values: readonly SampleValue[]): NumberReading {
  const texts = values.filter((value) => typeof value === 'string');
  const written = texts.map(writtenOf).filter((found) => found !== undefined);
  const currencies = [...new Set(written.map(({ currency }) => currency))].filter((currency) => currency !== '').sort();
  const votes = { '.': 0, ',': 0 };
  const groups = new Set<string>();
  const unsure: string[] = [];
  for (const { digits } of written) {
    const marks = marksOf(digits);
    if (marks.decimal !== undefined) votes[marks.decimal] += 1;
    if (marks.thousands !== undefined) groups.add(marks.thousands);
    if (marks.isUnsure) unsure.push(digits);
  }
  const isPlain = written.every((number) => number.isPlain);
  const example = (mark: string) => JSON.stringify(written.find(({ digits }) => digits.includes(mark))?.digits ?? '');
  const result = { currencies, numbers: undefined };
  if (votes['.'] > 0 && votes[','] > 0)
    return {
      ...result,
      evidence: 'written in two ways',
      doubt: `${votes[',']} numbers have a decimal comma and ${votes['.']} a decimal point, such as ${example(',')} and ${example('.')}`,
    };
  const decimal = votes[','] > 0 ? ',' : votes['.'] > 0 ? '.' : undefined;
  const other = decimal === ',' ? '.' : ',';
  const grouping = groups.has(decimal ?? '') ? undefined : [...groups][0];
  if (decimal !== undefined) {
    const thousands = grouping ?? (unsure.some((digits) => digits.includes(other)) ? other : undefined);
    const isUsual = decimal === '.' && thousands === undefined && isPlain;
    const marks = thousands === undefined ? {} : { thousands };
    return {
      currencies,
      numbers: isUsual ? undefined : { decimal, ...marks },
      evidence: `numbers such as ${example(decimal)}: decimal ${decimal === ',' ? 'comma' : 'point'}${thousands === undefined ? '' : `, groups of thousands with ${JSON.stringify(thousands)}`}`,
    };
  }
  if (grouping !== undefined) {
    const mark = grouping === '.' ? ',' : '.';
    return {
      currencies,
      numbers: { decimal: mark, thousands: grouping },
      evidence: `whole numbers with groups of thousands such as ${example(grouping === ' ' || grouping === "'" ? '' : grouping)}`,
    };
  }
  const [first] = unsure;
  if (first !== undefined)
    return {
      ...result,
      evidence: `such as ${JSON.stringify(first)}`,
      doubt: `${JSON.stringify(first)} may be ${JSON.stringify(first.replace(/[.,]/, ''))} or ${JSON.stringify(first.replace(',', '.'))}: is the ${first.includes(',') ? 'comma' : 'point'} a decimal mark or does it group thousands? It cannot be known from the values`,
    };
  return { currencies, numbers: isPlain ? undefined : { decimal: '.' }, evidence: 'whole numbers' };
}

/** What the marks in a number are: a mark with three digits after it may group them as well as be a decimal mark. */
function marksOf(digits: string): { decimal?: '.' | ','; thousands?: string; isUnsure?: true } {
  const group = BLANK.test(digits) ? ' ' : APOSTROPHE.test(digits) ? "'" : undefined;
  const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
  const last = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.';
  if (points > 0 && commas > 0) return { decimal: last, thousands: last === ',' ? '.' : ',' };
  const count = points + commas;
  if (count === 0) return group === undefined ? {} : { thousands: group };
  if (count > 1) return { thousands: last };
  const [before = '', after = ''] = digits.split(last);
  const mayGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (group !== undefined) return { decimal: last, thousands: group };
  return mayGroup ? { isUnsure: true } : { decimal: last };
}

function writtenOf(value: SampleValue): Written | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)$/i.test(value)) return { digits: '0', currency: '', isPlain: true };
  const [, open = '', before = '', , digits = '', after = '', close = ''] = NUMBER.exec(value) ?? [];
  if (digits === '') return undefined;
  const isPlain = open !== '(' && close === '' && before === '' && after === '';
  return { digits: digits.trim(), currency: before || after, isPlain };
}
