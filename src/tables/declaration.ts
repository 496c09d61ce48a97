import {
  type Field,
  field,
  fieldThat,
  label,
  oneOf,
  optional,
  parameters,
  parseInput,
  prefault,
  REFUSED,
  record,
  rule,
  shortList,
} from '../internal/reading/index.ts';
import * as z from '../internal/zod.ts';
import type { NumberDeclaration } from './amounts.ts';
import type { SourceColumn } from './cells.ts';
import { type DateDeclaration, FORMATS, isDateFormat, timeZoneNamed } from './dates.ts';

/** How a source is to be read: what all tables have in common. */
export interface Declaration {
  /** How dates are written. */
  readonly dates?: DateDeclaration;
  /** How numbers are written. */
  readonly numbers?: NumberDeclaration;
  /** What stands for “no value” besides `null`, `undefined` and blank text, such as `'NULL'` or `-99`. */
  readonly missing?: readonly (string | number)[];
  /** What becomes of a row that cannot be read: it is refused (the default), or set aside and counted in the ledger. */
  readonly invalid?: 'refuse' | 'set-aside';
  /** What becomes of a row that equals an earlier one in every column of the source (default `'keep'`). */
  readonly duplicates?: 'keep' | 'set-aside';
}

const MOST_WORDS = 1000;
const LONGEST_WORD = 200;

/** What all declarations of tables have in common. */
export const commonShape = {
  dates: optional(
    parameters({
      format: optional(dateFormatField()),
      timeZone: optional(timeZone()),
      writtenIn: optional(timeZone()),
    }),
  ),
  numbers: optional(
    parameters(
      { decimal: optional(oneOf('.', ',')), thousands: optional(thousands()) },
      rule<{ decimal?: '.' | ',' | undefined; thousands?: string | undefined }>(
        'thousands',
        'another mark than decimal',
        ({ decimal = '.', thousands }) => thousands !== decimal,
      ),
    ),
  ),
  missing: optional(listOf(word())),
  invalid: optional(oneOf('refuse', 'set-aside')),
  duplicates: optional(oneOf('keep', 'set-aside')),
};

/** Reads a declaration; left out, the columns have the names of the fields. */
export function readDeclaration<Declared>(schema: z.core.$ZodType, declaration: unknown = {}): Declared {
  return parseInput(schema, declaration, ['declaration']) as Declared;
}

/** Which of the caller's columns are which fields. */
export function tableColumns<Name extends string>(...names: readonly Name[]) {
  const column = optional(
    fieldThat<SourceColumn>(
      'the name of a column or a function of the row',
      { type: 'string' },
      (value) => typeof value === 'string' || typeof value === 'function',
    ),
  );
  const shape = Object.fromEntries(names.map((name) => [name, column])) as Record<Name, typeof column>;
  return prefault(parameters(shape), {});
}

/** The name of a currency. */
export function currencyName() {
  return optional(
    fieldThat<string>(
      'a currency such as "EUR"',
      { type: 'string', minLength: 1 },
      (value) => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_WORD,
    ),
  );
}

/** Words of the caller's own and what each means. */
export function meanings<Meaning>(element: Field<Meaning>) {
  const read = z.transform((given: Readonly<Record<string, unknown>>, { issues }) => {
    const meant: [string, Meaning][] = [];
    for (const [word, value] of Object.entries(given)) {
      const { data, error } = z.safeParse(element, value);
      if (error === undefined) meant.push([word, data]);
      for (const { path, message } of error?.issues ?? []) {
        issues.push({ code: 'custom', path: [word, ...path], message, input: value });
      }
    }
    return Object.fromEntries(meant) as Readonly<Record<string, Meaning>>;
  });
  const { rules } = record();
  return optional(Object.assign(z.pipe(record(), read), { rules, element }));
}

export function statusMeanings() {
  return meanings(oneOf('counts', 'set-aside'));
}

/** Some words of the caller's own. */
export function words() {
  return listOf(label());
}

function listOf<Word>(element: Field<Word>) {
  return z.pipe(shortList(MOST_WORDS, `an array of at most ${MOST_WORDS} words`), z.array(element));
}

function dateFormatField() {
  return fieldThat<string>(
    `one of ${FORMATS.map((format) => JSON.stringify(format)).join(', ')}, or letters such as "DD.MM.YYYY HH:mm"`,
    { type: 'string' },
    (value) =>
      typeof value === 'string' && value.length <= LONGEST_WORD && (FORMATS.includes(value) || isDateFormat(value)),
  );
}

function timeZone() {
  return field<string>({
    expected: 'a time zone such as "America/New_York"',
    json: { type: 'string' },
    read: (value) => (typeof value === 'string' ? timeZoneNamed(value) : undefined) ?? REFUSED,
  });
}

function thousands() {
  return fieldThat<string>(
    'a mark between groups of digits such as "," or " "',
    { type: 'string', maxLength: 1 },
    (value) => typeof value === 'string' && /^[^\dA-Za-z+\-()]?$/u.test(value),
  );
}

function word() {
  return fieldThat<string | number>(
    'a string or a number',
    { type: ['string', 'number'] } as never,
    (value) => typeof value === 'number' || (typeof value === 'string' && value.length <= LONGEST_WORD),
  );
}
