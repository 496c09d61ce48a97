import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../../examples/service/endpoints.ts';
import { changedAt, placesIn } from '../../support/places.ts';
import { type Answer, LIMIT, servedByTests } from './requests.ts';
import { WORKED_ANSWERS } from './worked-answers.ts';

const { ask, get, send } = servedByTests();

const GOOD = { promoters: 70, passives: 10, detractors: 20 };

/** An answer that says what is wrong, and that it is the request. */
function expectIssues({ status, body }: Answer): void {
  const { issues } = body as { readonly issues: readonly { readonly path: unknown[]; readonly message: string }[] };
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(issues.length).toBeGreaterThan(0);
  for (const { path, message } of issues) {
    expect(path.every((key) => typeof key === 'string' || typeof key === 'number')).toBe(true);
    expect(message).toMatch(/\w/);
  }
}

const issue = (message: string, ...path: unknown[]) => ({ issues: [{ path, message }] });

describe('what is wrong with a request', () => {
  it.each<[what: string, path: string, body: unknown, expected: unknown]>([
    [
      'a field',
      '/nps/nps-score',
      { counts: { ...GOOD, passives: 0.5 } },
      issue('must be a whole number of at least 0, got 0.5', 'counts', 'passives'),
    ],
    [
      'a field of two arguments',
      '/nps/merge-nps',
      { a: GOOD, b: { ...GOOD, passives: null } },
      issue('must be a whole number of at least 0, got null', 'b', 'passives'),
    ],
    [
      'a row',
      '/orders/summarize-customers',
      { orders: [{ customerId: 1, date: '2023-02-29', amount: 1 }] },
      issue(
        'must be a day such as "2024-02-29", an instant such as "2024-02-29T12:00:00Z" or a valid Date, got "2023-02-29"',
        'orders',
        0,
        'date',
      ),
    ],
    ['a key', '/nps/nps-category', { rating: 9, score: 9 }, issue('must be one of the keys rating', 'score')],
    ['a body', '/nps/nps-category', [9], issue('must be an object with the keys rating')],
    [
      'a row without a value',
      '/abc/abc-analysis',
      { items: [{}], options: { value: 'sold' } },
      issue('must be an amount of at least 0 such as 12.5 or "12.50", got undefined', 'items', 0, 'value'),
    ],
    [
      'an option',
      '/abc/abc-analysis',
      { items: [], options: { value: 'sold', crossing: 'no' } },
      issue('must be one of "included", "excluded", got "no"', 'options', 'crossing'),
    ],
    [
      'a key that no argument has',
      '/abc/abc-analysis',
      { items: [], value: 'sold' },
      issue('must be one of the keys items, options', 'value'),
    ],
    [
      'an item of two rows',
      '/abc/abc-transitions',
      {
        before: [],
        after: [
          { item: { name: 'tea' }, class: 'A' },
          { item: { name: 'tea' }, class: 'B' },
        ],
        options: { key: 'name' },
      },
      issue('must be that of no earlier row, got "tea"', 'after', 1, 'key'),
    ],
  ])('is told as the library says it: %s', async (_, path, body, expected) => {
    expect(await ask(path, body)).toEqual({ status: 400, body: expected });
  });

  it.each<[what: string, status: number, body: string, type: string, message: string]>([
    [
      'no JSON',
      400,
      '{"promoters":',
      'application/json',
      "Body is not valid JSON but content-type is set to 'application/json'",
    ],
    [
      'an empty body',
      400,
      '',
      'application/json',
      "Body cannot be empty when content-type is set to 'application/json'",
    ],
    ['another type', 415, 'promoters=70', 'application/x-www-form-urlencoded', 'Unsupported Media Type'],
    ['text', 415, '{}', 'text/plain', 'Unsupported Media Type'],
    ['lines where none are read', 415, '9', 'application/x-ndjson', 'Unsupported Media Type'],
    ['too large a body', 413, `{"a":"${'x'.repeat(LIMIT)}"}`, 'application/json', 'Request body is too large'],
    [
      'a prototype',
      400,
      '{"__proto__":{"promoters":1}}',
      'application/json',
      "Body is not valid JSON but content-type is set to 'application/json'",
    ],
  ])('is told where it is the body: %s', async (_, status, body, type, message) => {
    expect(await send('/nps/nps-score', body, type)).toEqual({ status, body: issue(message) });
  });

  it.each([
    ['GET', '/nps/nps-score', 404, 'there is no GET /nps/nps-score'],
    ['POST', '/nps/nothing?x=1', 404, 'there is no POST /nps/nothing'],
    ['POST', '/%zz', 400, "'/%zz' is not a valid url component"],
  ])('is told where it is the path: %s %s', async (method, path, status, message) => {
    const response = await get(path, { method });
    expect([response.status, await response.json()]).toEqual([status, issue(message)]);
  });
});

describe('a thousand malformed bodies', () => {
  const paths = Object.keys(ENDPOINTS);
  const hostile = fc.oneof(
    fc.constantFrom(null, true, '', ' ', '1e400', '-0', 'NaN', -1, 0.5, 2 ** 53, 1e308, [], {}, [[]], { a: 1 }),
    fc.jsonValue(),
  );

  it('which are JSON, in place of a part of a good one: an answer, or what is wrong', async () => {
    const good = fc.constantFrom(...WORKED_ANSWERS);
    await fc.assert(
      fc.asyncProperty(good, fc.nat(), hostile, async ({ path, body }, at, value) => {
        const places = placesIn(body);
        const answer = await ask(
          path,
          changedAt(body, places[at % places.length] ?? [], () => value),
        );
        if (answer.status === 200) expect(answer.body).toHaveProperty('result');
        else expectIssues(answer);
      }),
      { numRuns: 500, seed: 5 },
    );
  });

  it('which are anything, of any type: what is wrong', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.json().map((text) => Buffer.from(text.slice(1))),
    );
    const types = fc.constantFrom('application/json', 'application/x-ndjson', 'text/plain', 'application/xml', 'x');
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), bytes, types, async (path, body, type) => {
        const answer = await send(path, body, type);
        if (answer.status !== 200) expectIssues(answer);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
