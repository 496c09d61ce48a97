import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { ENDPOINTS, TYPES } from '../../../examples/service/endpoints.ts';
import { difference } from '../../support/figures.ts';
import { FUNCTIONS } from '../../support/known.ts';
import { servedByTests } from './requests.ts';
import { WORKED_ANSWERS } from './worked-answers.ts';

const { ask } = servedByTests();

const ajv = new Ajv2020({ strict: false, formats: { date: true }, schemas: [...TYPES] });

describe('the service answers', () => {
  it.each(WORKED_ANSWERS)('$path with the figure of $figure.source', async ({ path, body, figure }) => {
    const { status, body: answered } = await ask(path, body);
    const { result } = answered as { readonly result: unknown };
    expect([status, difference(result, figure)]).toEqual([200, undefined]);
    const { body: given = false, result: promised = false } = ENDPOINTS[path] ?? {};
    expect(ajv.validate(given, JSON.parse(JSON.stringify(body))), ajv.errorsText()).toBe(true);
    expect(ajv.validate(promised, result), ajv.errorsText()).toBe(true);
  });
});

describe('the paths', () => {
  it('are one for each function of data, and have each a worked answer', () => {
    const names = FUNCTIONS.filter(({ json }) => json).map(({ name }) => name);
    expect(Object.values(ENDPOINTS).map(({ name }) => name)).toEqual(names);
    expect(new Set(WORKED_ANSWERS.map(({ path }) => path))).toEqual(new Set(Object.keys(ENDPOINTS)));
  });
});
