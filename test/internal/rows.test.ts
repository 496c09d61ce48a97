import { MetricsInputError } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { field, label, oneOf, REFUSED, whole } from '../../src/internal/reading/fields.ts';
import { parseInput, row, rule } from '../../src/internal/reading/parse-input.ts';
import { refuse } from '../../src/internal/reading/refuse.ts';
import { column, columnsOf, inColumns, renaming, rowReader } from '../../src/internal/reading/rows.ts';
import * as z from '../../src/internal/zod.ts';
import { thrown } from '../support/cases.ts';
import { CALLERS_OWN_ERROR, hostileValues } from '../support/hostile-values.ts';

/** Weights come in kilograms and are read in grams. */
const weight = field<number, string>({
  expected: 'a weight in kg',
  json: { type: 'number' },
  read: (value) => (typeof value === 'number' && value >= 0 ? value * 1000 : REFUSED),
  write: (grams) => `${grams} g`,
});

const parcelSchema = row(
  {
    id: label(),
    pieces: whole(),
    weight,
    kind: z.prefault(oneOf('letter', 'box'), 'box'),
    note: z.optional(label()),
    tare: z.nullable(weight),
    insured: z.nullish(whole()),
  },
  rule<{ readonly pieces: number; readonly kind: string }>(
    'pieces',
    'one for a letter',
    ({ pieces, kind }) => kind !== 'letter' || pieces === 1,
  ),
  rule<{ readonly tare: unknown; readonly id: string }>(
    'tare',
    'null for a bag',
    ({ tare, id }) => id !== 'bag' || tare === null,
  ),
);

const PARCEL = { id: 'a', pieces: 2, weight: 1.5, kind: 'box', note: 'fragile', tare: 0.5, insured: 7 };
const KEYS = 'id, pieces, weight, kind, note, tare, insured';
const PATH = ['parcels', 3];

/** The way and the sentence of each refusal, or what was read. */
function outcome(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof MetricsInputError)) throw error;
    return { refused: error.issues };
  }
}

describe('a reader of rows', () => {
  const read = rowReader(parcelSchema);

  it('gives what the fields read, and nothing of further columns', () => {
    expect(read({ ...PARCEL, colour: 'red' }, PATH)).toEqual({ ...PARCEL, weight: 1500, tare: 500 });
  });

  it('fills in what may be left out, and keeps a null that is allowed', () => {
    const given = { id: 'a', pieces: 2, weight: 0, tare: null };
    const filled = { ...given, kind: 'box', note: undefined, insured: undefined };
    expect(read(given, PATH)).toEqual(filled);
    expect(read({ ...given, insured: null }, PATH)).toEqual({ ...filled, insured: null });
  });

  it.each<[what: string, element: unknown, ...issues: [path: readonly PropertyKey[], message: string][]]>([
    ['a number', 5, [PATH, `must be an object with the keys ${KEYS}, got 5`]],
    ['null', null, [PATH, `must be an object with the keys ${KEYS}, got null`]],
    ['an array', [1], [PATH, `must be an object with the keys ${KEYS}, got an array`]],
    [
      'all fields that are wrong, in their order',
      { ...PARCEL, tare: undefined, weight: -1, pieces: 0.5 },
      [[...PATH, 'pieces'], 'must be a whole number of at least 0, got 0.5'],
      [[...PATH, 'weight'], 'must be a weight in kg, got -1'],
      [[...PATH, 'tare'], 'must be a weight in kg, got undefined'],
    ],
    [
      'a field that cannot be read',
      Object.defineProperty({ ...PARCEL }, 'weight', {
        get: () => {
          throw new TypeError('a getter');
        },
      }),
      [[...PATH, 'weight'], 'must be a value that can be read, got one that throws'],
    ],
    [
      'a row that breaks a rule',
      { ...PARCEL, kind: 'letter' },
      [[...PATH, 'pieces'], 'must be one for a letter, got 2'],
    ],
    [
      'a row that breaks two, one of them of a value as it is written',
      { ...PARCEL, kind: 'letter', id: 'bag' },
      [[...PATH, 'pieces'], 'must be one for a letter, got 2'],
      [[...PATH, 'tare'], 'must be null for a bag, got "500 g"'],
    ],
    [
      'a wrong field before a rule that is broken',
      { ...PARCEL, kind: 'letter', id: 7 },
      [[...PATH, 'id'], 'must be a string, got 7'],
    ],
  ])('refuses %s', (_, element, ...issues) => {
    const expected = issues.map(([path, message]) => ({ path, message }));
    expect(outcome(() => read(element, PATH))).toEqual({ refused: expected });
  });

  it('agrees with the schema on any row', () => {
    const makers = fc.oneof(
      fc.constantFrom(...Object.values(hostileValues)),
      fc.constantFrom<unknown>('letter', 'box', 'bag', 0, 1, 0.5, null).map((value) => () => value),
      fc.anything().map((value) => () => value),
    );
    const changes = fc.array(fc.tuple(fc.constantFrom(...Object.keys(PARCEL)), makers), { maxLength: 3 });
    fc.assert(
      fc.property(changes, fc.constantFrom('bag', 'a'), (changed, id) => {
        const element = { ...PARCEL, id, ...Object.fromEntries(changed.map(([key, make]) => [key, make()])) };
        const fast = outcome(() => read(element, PATH));
        const careful = outcome(() => parseInput(parcelSchema, element, PATH));
        if ('refused' in Object(careful)) expect(fast).toEqual(careful);
        else {
          const { weight, tare, ...others } = fast as { weight: number; tare: number | null };
          expect({ ...others, weight: `${weight} g`, tare: tare === null ? null : `${tare} g` }).toEqual(careful);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

it('a reader of rows takes a row that can be read only the second time', () => {
  let reads = 0;
  const row = Object.defineProperty({ ...PARCEL }, 'id', {
    get: () => {
      reads += 1;
      return reads === 1 ? undefined : 'a';
    },
  });
  expect(rowReader(parcelSchema)(row, PATH)).toEqual(rowReader(parcelSchema)(PARCEL, PATH));
});

it('a reader of rows blames a field that is left out', () => {
  const schema = row(
    { paid: z.optional(whole()), invoiced: whole() },
    rule<{ readonly paid?: number | undefined; readonly invoiced: number }>(
      'paid',
      'given with an invoice',
      ({ paid, invoiced }) => invoiced === 0 || paid !== undefined,
    ),
  );
  expect(outcome(() => rowReader(schema)({ invoiced: 1 }, PATH))).toEqual({
    refused: [{ path: [...PATH, 'paid'], message: 'must be given with an invoice, got undefined' }],
  });
});

describe('a reader of rows with the columns of the caller', () => {
  const NAMES = { weight: 'kg', pieces: 'n' };

  it('reads them under their names, and names them in what it refuses', () => {
    const read = rowReader(parcelSchema, NAMES);
    const { weight: kg, pieces: n, ...others } = PARCEL;
    expect(read({ ...others, kg, n }, PATH)).toEqual({ ...PARCEL, weight: 1500, tare: 500 });
    expect(outcome(() => read({ ...others, kg: '1', n }, PATH))).toEqual({
      refused: [{ path: [...PATH, 'kg'], message: 'must be a weight in kg, got "1"' }],
    });
    expect(outcome(() => read({ ...others, kg, n, kind: 'letter' }, PATH))).toEqual({
      refused: [{ path: [...PATH, 'n'], message: 'must be one for a letter, got 2' }],
    });
    expect(outcome(() => read(7, PATH))).toEqual({
      refused: [{ path: PATH, message: 'must be an object with the keys id, n, kg, kind, note, tare, insured, got 7' }],
    });
  });

  it('reads the results of functions, and names the field in what it refuses', () => {
    const read = rowReader(parcelSchema, { weight: ({ grams }: { grams: number }) => grams / 1000 });
    const { weight: _, ...others } = PARCEL;
    expect(read({ ...others, grams: 1500 }, PATH)).toMatchObject({ weight: 1500 });
    expect(outcome(() => read({ ...others, grams: -1500 }, PATH))).toEqual({
      refused: [{ path: [...PATH, 'weight'], message: 'must be a weight in kg, got -1.5' }],
    });
  });

  it('takes rows of any form if functions give all fields', () => {
    const wordSchema = row({ word: label(), length: whole() });
    const read = rowReader(wordSchema, { word: (text: string) => text, length: ({ length }: string) => length });
    expect(read('tea', PATH)).toEqual({ word: 'tea', length: 3 });
    expect(outcome(() => read([], PATH))).toEqual({
      refused: [{ path: [...PATH, 'word'], message: 'must be a string, got an array' }],
    });
  });

  it('lets pass what a function of the caller throws', () => {
    const read = rowReader(parcelSchema, {
      weight: () => {
        throw CALLERS_OWN_ERROR;
      },
    });
    expect(thrown(() => read(PARCEL, PATH))).toBe(CALLERS_OWN_ERROR);
  });
});

describe('the option of columns', () => {
  it('takes the fields of a row, as names or functions, all of which may be left out', () => {
    const schema = columnsOf(parcelSchema);
    expect(parseInput(schema, undefined)).toEqual({});
    const chosen = { id: 'no', weight: () => 1 };
    expect(parseInput(schema, chosen)).toEqual(chosen);
  });

  it('refuses other names and other columns', () => {
    const schema = columnsOf(row({ id: label(), day: label() }));
    expect(outcome(() => parseInput(schema, { id: 5, date: 'paid_on' }, ['columns']))).toEqual({
      refused: [
        { path: ['columns', 'id'], message: 'must be the name of a column or a function of the row, got 5' },
        { path: ['columns', 'date'], message: 'must be one of the keys id, day, got "date"' },
      ],
    });
  });
});

describe('renaming', () => {
  it('leaves a row as it is if no column is named', () => {
    expect(renaming(['id'], {})(PARCEL, PATH)).toBe(PARCEL);
    expect(renaming(['id'], { weight: 'kg' })(PARCEL, PATH)).toBe(PARCEL);
  });

  it('gives the fields, those without a name of their own too', () => {
    const rename = renaming(['id', 'grams', 'kg'], {
      grams: ({ weight }: typeof PARCEL) => 1000 * weight,
      kg: 'weight',
    });
    expect(rename(PARCEL, PATH)).toEqual({ id: 'a', grams: 1500, kg: 1.5 });
    expect(rename({ weight: 1 }, PATH)).toEqual({ id: undefined, grams: 1000, kg: 1 });
  });

  it('refuses a column that cannot be read', () => {
    const unreadable = Object.defineProperty({}, 'kg', {
      get: () => {
        throw new TypeError('a getter');
      },
    });
    expect(outcome(() => renaming(['weight'], { weight: 'kg' })(unreadable, PATH))).toEqual({
      refused: [{ path: [...PATH, 'kg'], message: 'must be a value that can be read, got one that throws' }],
    });
  });
});

describe('what is wrong in named columns', () => {
  const wrong = (path: readonly PropertyKey[]) => () => refuse(path, 'must be right, got wrong');

  it.each<[path: readonly PropertyKey[], named: readonly PropertyKey[]]>([
    [
      ['rows', 2, 'weight'],
      ['rows', 2, 'kg'],
    ],
    [
      ['rows', 2, 'weight', 'unit'],
      ['rows', 2, 'kg', 'unit'],
    ],
    [
      ['rows', 2, 'pieces'],
      ['rows', 2, 'pieces'],
    ],
    [
      ['rows', 2, 'id'],
      ['rows', 2, 'id'],
    ],
    [
      ['rows', 2],
      ['rows', 2],
    ],
    [['rows'], ['rows']],
  ])('at %j is said of %j', (path, named) => {
    const columns = { weight: 'kg', pieces: () => 1 };
    expect(outcome(() => inColumns(columns, wrong(path)))).toEqual({
      refused: [{ path: named, message: 'must be right, got wrong' }],
    });
  });

  it('and nothing else is changed', () => {
    expect(inColumns({}, () => 5)).toBe(5);
    const fail = () => {
      throw CALLERS_OWN_ERROR;
    };
    expect(thrown(() => inColumns({}, fail))).toBe(CALLERS_OWN_ERROR);
  });
});

describe('a column as an option of its own', () => {
  const segment = column('the segment');

  it('becomes a function of the item', () => {
    const byName = z.parse(segment, 'plan');
    expect(byName({ plan: 'gold' })).toBe('gold');
    expect([byName({}), byName(null), byName(undefined), byName(5)]).toEqual(new Array(4).fill(undefined));
    const given = (item: unknown) => item;
    expect(z.parse(segment, given)).toBe(given);
  });

  it('is a name or a function', () => {
    expect(outcome(() => parseInput(segment, 5, ['options', 'segment']))).toEqual({
      refused: [
        {
          path: ['options', 'segment'],
          message: 'must be the name of a column or a function that gives the segment, got 5',
        },
      ],
    });
  });
});
