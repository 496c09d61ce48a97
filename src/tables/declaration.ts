import * as z from 'zod/mini';
import { field, fieldThat, REFUSED } from '../internal/reading/field.ts';
import { oneOf } from '../internal/reading/fields.ts';
import { shortList } from '../internal/reading/list.ts';
import { parameters, parseInput, record, rule } from '../internal/reading/parse-input.ts';
import { namedColumns } from '../internal/reading/rows.ts';
import { isDateFormat } from './date-format.ts';
import type { SourceColumn, StatusMeaning } from './table.ts';
import { timeZoneNamed } from './time-zone.ts';

const FORMATS = ['iso', 'epoch-days', 'epoch-seconds', 'epoch-milliseconds', 'spreadsheet'];
const MOST_WORDS = 1000;
const LONGEST_WORD = 200;

/** What all declarations of tables have in common. */
export const commonShape = {
  dates: z.optional(
    parameters({
      format: z.optional(dateFormatField()),
      timeZone: z.optional(timeZone()),
      writtenIn: z.optional(timeZone()),
    }),
  ),
  numbers: z.optional(
    parameters(
      { decimal: z.optional(oneOf('.', ',')), thousands: z.optional(thousands()) },
      rule<{ decimal?: '.' | ',' | undefined; thousands?: string | undefined }>(
        'thousands',
        'another mark than decimal',
        ({ decimal = '.', thousands }) => thousands !== decimal,
      ),
    ),
  ),
  missing: z.optional(z.pipe(shortList(MOST_WORDS, `an array of at most ${MOST_WORDS} words`), z.array(word()))),
  invalid: z.optional(oneOf('refuse', 'set-aside')),
  duplicates: z.optional(oneOf('keep', 'set-aside')),
};

/** Reads a declaration; left out, the columns have the names of the fields. */
export function readDeclaration<Declared>(schema: z.core.$ZodType, declaration: unknown): Declared {
  return parseInput(schema, declaration === undefined ? {} : declaration, ['declaration']) as Declared;
}

/** Which of the caller's columns are which fields. */
export function tableColumns<Name extends string>(...names: readonly Name[]) {
  return namedColumns(names) as unknown as z.ZodMiniType<Readonly<Partial<Record<Name, SourceColumn>>>>;
}

/** The name of a currency. */
export function currencyName() {
  return z.optional(
    fieldThat<string>(
      'a currency such as "EUR"',
      { type: 'string', minLength: 1 },
      (value) => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_WORD,
    ),
  );
}

/** Words of the caller's own and what each means. */
export function meanings<Meaning>(element: z.ZodMiniType<Meaning>) {
  return z.optional(
    z.pipe(record(element), z.record(z.string(), element)) as unknown as z.ZodMiniType<
      Readonly<Record<string, Meaning>>
    >,
  );
}

export function statusMeanings() {
  return meanings<StatusMeaning>(oneOf('counts', 'set-aside'));
}

/** Some words of the caller's own. */
export function words() {
  return z.pipe(
    shortList(MOST_WORDS, `an array of at most ${MOST_WORDS} words`),
    z.array(fieldThat<string>('a string', { type: 'string' }, (value) => typeof value === 'string')),
  );
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
