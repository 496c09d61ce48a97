import type { AmountDomain, Dialect } from './dialect.ts';
import { digitsBeforePoint } from './standard.ts';

export function clickhouse(): Dialect {
  return {
    quoted: (name) => `\`${name.replace(/[\\`]/g, '\\$&')}\``,
    nameLimit: { expected: '', holds: () => true },
    // A Date outside of these years becomes the first one, without an error.
    days: { first: '1970-01-01', last: '2105-12-31' },
    readsInstants: true,
    numeric: (column) => column,
    text: (expression) => `toString(${expression})`,
    // Always converted: a DateTime does not compare with a Date.
    day: (column) => `toDate(${column}, 'UTC')`,
    date: (day) => `toDate('${day}')`,
    dayText: (day) => `toString(${day})`,
    daysBetween: (first, last) => `${last} - ${first}`,
    compare: (column, _, operator, day) => `toDate(${column}, 'UTC') ${operator} toDate('${day}')`,
    // By way of text, as a cast would cut decimal places off, and those of a float in the wrong place.
    amount: (column, domain) =>
      `toDecimal128(CASE WHEN ${isAmount(column, domain)} THEN toString(${column}) ELSE '0' END, ${domain.places})`,
    isAmount,
    sumText: (sum, places) => `toString(COALESCE(SUM(${sum}), toDecimal128('0', ${places})))`,
  };
}

function isAmount(column: string, { places, sign }: AmountDomain): string {
  const pattern = `${sign === 'any' ? '-?' : ''}[0-9]{1,${digitsBeforePoint(places)}}([.][0-9]{0,${places}}0*)?`;
  return `match(toString(${column}), '^${pattern}$')`;
}
