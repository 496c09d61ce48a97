import { Decimal } from 'clientele';

/** What the caller's own iterators and callbacks throw: the one thing that may pass through. */
export const CALLERS_OWN_ERROR = new Error("thrown by the caller's own code");

function fail(): never {
  throw CALLERS_OWN_ERROR;
}

/** What a getter throws: never the caller's own error, as a getter is neither an iterator nor a callback. */
function failToRead(): never {
  throw new TypeError('thrown by a getter');
}

const revoked = Proxy.revocable({}, {});
revoked.revoke();

const cyclic: Record<string, unknown> = {};
cyclic.self = cyclic;

/** Values of every kind that real data and ill will bring. New ones at each call, as iterators are used up. */
export const hostileValues: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  '-Infinity': () => Number.NEGATIVE_INFINITY,
  '-0': () => -0,
  0: () => 0,
  '-1': () => -1,
  0.5: () => 0.5,
  1.5: () => 1.5,
  11: () => 11,
  '2⁵³ − 1': () => 2 ** 53 - 1,
  '2⁵³': () => 2 ** 53,
  'the smallest number': () => Number.MIN_VALUE,
  'the largest number': () => Number.MAX_VALUE,
  '5n': () => 5n,
  'a huge bigint': () => 10n ** 20_000n,
  'an empty text': () => '',
  'a blank': () => ' ',
  "'1,000'": () => '1,000',
  "'$5'": () => '$5',
  "' 5'": () => ' 5',
  "'0x10'": () => '0x10',
  "'1_000'": () => '1_000',
  "'١٢'": () => '١٢',
  "'5'": () => '5',
  "'NaN'": () => 'NaN',
  "'-Infinity'": () => '-Infinity',
  "'1e400'": () => '1e400',
  "'1e99999'": () => '1e99999',
  "'1e-99999'": () => '1e-99999',
  'a long text': () => '9'.repeat(50_000),
  "'2023-02-29'": () => '2023-02-29',
  "'2o23-01-01'": () => '2o23-01-01',
  "'2024-02-29'": () => '2024-02-29',
  'a symbol': () => Symbol('hostile'),
  'a function': () => () => 5,
  'a function that throws': () => fail,
  'a function that gives a getter that throws': () => () =>
    Object.defineProperty({}, 'x', { get: failToRead, enumerable: true }),
  'an empty object': () => ({}),
  'an object without prototype': () => Object.create(null),
  'an object with __proto__': () => JSON.parse('{"__proto__": {"promoters": 1}}'),
  'a cyclic object': () => cyclic,
  'a class instance': () => new (class Counts {})(),
  'a boxed number': () => Object(5),
  'a boxed text': () => Object('5'),
  'an object whose toString throws': () =>
    Object.create({ toString: failToRead, valueOf: failToRead, toJSON: failToRead }),
  'an object whose keys throw': () => new Proxy({}, { ownKeys: failToRead, get: failToRead, has: failToRead }),
  'a revoked proxy': () => revoked.proxy,
  'an array whose length throws': () => new Proxy([], { get: failToRead }),
  'an empty array': () => [],
  'an array with a hole': () => Object.assign(new Array(3), [5]),
  'an array of hostile elements': () => [Number.NaN, '5', null, {}],
  'an array of arrays': () => [[], [[]]],
  'an array with a getter that throws': () => Object.defineProperty([5, 5], 0, { get: failToRead }),
  'an array with a far-off element': () => Object.assign([], { 4000000: 1 }),
  'a typed array': () => new Uint8Array([1, 2, 3]),
  'a bigint array': () => new BigInt64Array(2),
  'a buffer': () => new ArrayBuffer(8),
  'a Map': () => new Map([['promoters', 1]]),
  'an empty Set': () => new Set(),
  'a Set': () => new Set([1, 'x']),
  'a promise': () => Promise.resolve(5),
  'a Date': () => new Date(0),
  'an invalid Date': () => new Date(Number.NaN),
  'a Date of the year 275760': () => new Date(8.64e15),
  'a forged Date': () => Object.create(Date.prototype),
  'a regular expression': () => /5/,
  'a Decimal': () => new Decimal('12.5'),
  'a negative Decimal': () => new Decimal('-0.01'),
  'a Decimal of -0': () => new Decimal(-0),
  'a Decimal of NaN': () => new Decimal(Number.NaN),
  'a Decimal of Infinity': () => new Decimal(Number.POSITIVE_INFINITY),
  'a Decimal out of range': () => new Decimal('1e-20000'),
  'a forged Decimal': () => Object.create(Decimal.prototype),
  'a forged Decimal that throws': () => ({ toStringTag: '[object Decimal]', toString: failToRead }),
  'a forged Decimal that gives no text': () => ({ toStringTag: '[object Decimal]', toString: () => 5 }),
  'an empty generator': () => (function* () {})(),
  'a generator that throws at once': () =>
    (function* () {
      yield fail();
    })(),
  'a generator that throws midway': () =>
    (function* () {
      yield 5;
      fail();
    })(),
  'an iterable that throws when opened': () => ({ [Symbol.iterator]: fail }),
  'an iterable whose iterator is a getter that throws': () =>
    Object.defineProperty({}, Symbol.iterator, { get: failToRead }),
  'an iterable that opens to nothing': () => ({ [Symbol.iterator]: () => undefined }),
  'an iterable without next': () => ({ [Symbol.iterator]: () => ({}) }),
  'an iterable whose steps are no objects': () => ({ [Symbol.iterator]: () => ({ next: () => 5 }) }),
  'an iterable whose iterator is no function': () => ({ [Symbol.iterator]: 5 }),
  'an async iterable': () =>
    (async function* () {
      yield 5;
    })(),
};
