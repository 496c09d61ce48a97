import { Decimal } from 'clientele';
import type { Interval, Value } from './calculator.ts';

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
const SMALL = new Intl.NumberFormat('en', { maximumSignificantDigits: 2 });
const CENTS = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A value as it is shown: rounded for the eye, in its unit. The code has all its digits. */
export function shown(value: Value, unit: string): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  return `${digits(value, unit)}${suffix(unit)}`;
}

/** The bounds of an interval, of which one may be open. */
export function shownInterval({ lower, upper }: Interval, unit: string): string {
  const [from, to] = [lower, upper].map((bound) => (bound === null ? 'not known' : digits(bound, unit)));
  return `${from} to ${to}${upper === null ? '' : suffix(unit)}`;
}

function digits(value: number | Decimal, unit: string): string {
  return formatted(value, unit).replace('-', '−');
}

function formatted(value: number | Decimal, unit: string): string {
  if (Decimal.isDecimal(value)) return (value.isInteger() ? NUMBER : CENTS).format(value.toFixed(2) as never);
  const number = unit === 'rate' ? 100 * value : value;
  return (number !== 0 && Math.abs(number) < 0.01 ? SMALL : NUMBER).format(number);
}

function suffix(unit: string): string {
  if (unit === 'money' || unit === '') return '';
  return ` ${unit === 'rate' || unit === 'percent' ? '%' : unit}`;
}
