import type { Decimal } from '../money.ts';

const LONGEST_NAME = 24;
const LONGEST_LABEL = 80;
const LARGE = 1e15;
const USUAL_UNITS = /^(hour|day|week|month|quarter|year)s$/;

/** A number for readers: rounded, without trailing zeros, with thousands separators and a true minus sign. */
export function numberText(value: number, places = 2): string {
  if (Math.abs(value) >= LARGE) return signed(value.toExponential(3).replace('e+', 'e'));
  return grouped(trimmed(value.toFixed(places)));
}

/** A percentage to one place. Values close to 0 or 100 are not rounded to them. */
export function percentText(percent: number): string {
  if (percent > 0 && percent < 0.05) return 'under 0.1 %';
  if (percent > 99.95 && percent < 100) return 'over 99.9 %';
  return `${numberText(percent, 1)} %`;
}

/** An amount of money to two places. */
export function moneyText(amount: Decimal, currency?: string | null): string {
  const unit = currency ? ` ${currency}` : '';
  if (amount.abs().greaterThanOrEqualTo(LARGE)) return signed(amount.toExponential(3).replace('e+', 'e')) + unit;
  return grouped(amount.toFixed(2)) + unit;
}

/** A length of time in the caller's unit, such as "weeks"; the usual units have a singular, 1 "week". */
export function timeText(time: number, unit: string | undefined): string {
  if (unit === undefined) return numberText(time);
  return `${numberText(time)} ${time === 1 ? unit.replace(USUAL_UNITS, '$1') : unit}`;
}

/** A count with its noun. */
export function countText(count: number | bigint, one: string, many = `${one}s`): string {
  return `${grouped(String(count))} ${count === 1 || count === 1n ? one : many}`;
}

/** A name inside a sentence: on one line, and not too long. */
export function nameText(name: string): string {
  return cut(readable(name), LONGEST_NAME);
}

/** Makes names unique, since several rows may have the same. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = cut(readable(name), LONGEST_LABEL);
    let distinct = plain;
    for (let copy = 2; taken.has(distinct); copy += 1) distinct = `${plain} (${copy})`;
    taken.add(distinct);
    return distinct;
  });
}

/** Wraps a text at a number of characters; longer words are cut. */
export function wrapped(text: string, characters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const letters = [...word];
    if (line !== '' && [...line].length + 1 + letters.length > characters) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? cut(word, characters) : `${line} ${word}`;
  }
  return [...lines, line];
}

function cut(text: string, most: number): string {
  const letters = [...text];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
}

function readable(name: string): string {
  const text = name.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, ' ').trim() || '(no name)';
  // Vega looks names up in plain objects, which inherit these.
  return text in Object.prototype ? `${text}\u00a0` : text;
}

function trimmed(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

function grouped(digits: string): string {
  const [whole = '', places] = digits.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = places === undefined ? thousands : `${thousands}.${places}`;
  return /[1-9]/.test(text) ? signed(text) : text.replace('-', '');
}

function signed(text: string): string {
  return text.replace('-', '−').replace('e-', 'e−');
}
