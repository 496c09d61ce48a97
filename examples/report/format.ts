import { Decimal } from 'clientele';

/** What stands for a metric that has no value. */
export const NOT_AVAILABLE = 'n/a';

/** An amount of money with two decimals: `1,234.50`. */
export function money(amount: Decimal | null | undefined): string {
  return amount == null ? NOT_AVAILABLE : grouped(amount, 2);
}

/** A count: `6,919`. */
export function count(value: number): string {
  return grouped(new Decimal(value), 0);
}

/** A number with two decimals, or as many as are asked for. */
export function decimal(value: number | null | undefined, places = 2): string {
  return value == null ? NOT_AVAILABLE : grouped(new Decimal(value), places);
}

/** A share of 0 to 1 as a percentage with one decimal, without its sign: `5.0`. */
export function percent(value: number | null | undefined): string {
  return value == null ? NOT_AVAILABLE : grouped(new Decimal(value).times(100), 1);
}

/** A share of 0 to 1 as a percentage with one decimal: `5.0 %`. */
export function share(value: number | null | undefined): string {
  return value == null ? NOT_AVAILABLE : `${percent(value)} %`;
}

/** The text of a name, cut where it is longer than `width`. */
export function cut(text: string, width: number): string {
  const printable = text.replace(/\p{Cc}+/gu, ' ');
  return printable.length > width ? `${printable.slice(0, width - 1)}…` : printable;
}

/** With groups of three digits; a number too long for a column in powers of ten. */
function grouped(value: Decimal, places: number): string {
  if (value.abs().greaterThanOrEqualTo(1e15)) return value.toExponential(2);
  const [whole = '', ...rest] = value.toFixed(places, Decimal.ROUND_HALF_UP).split('.');
  const text = [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...rest].join('.');
  return /[1-9]/.test(text) ? text : text.replace('-', '');
}
