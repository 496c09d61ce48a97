import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../../examples/service/endpoints/endpoints.ts';
import { SCHEMAS_OF } from '../../schemas/schemas-of.ts';
import { servedByTests } from './requests.ts';
import { WORKED_ANSWERS } from './worked-answers.ts';

const { ask } = servedByTests();

const COUNTING = { countNps: '/nps/count', countRatings: '/ratings/count' };

/** Its metric is a function, which no request can hold. */
const WITHOUT_PATH = ['bootstrapInterval'];

describe('the service answers', () => {
  it.each(WORKED_ANSWERS)('$path with the figure of $source', async ({ path, body, result }) => {
    expect(await ask(path, body)).toEqual({ status: 200, body: { result } });
  });
});

describe('the paths', () => {
  const names = [...Object.values(ENDPOINTS).map(({ name }) => name), ...Object.keys(COUNTING)];

  it('are one for each function', () => {
    expect([...names, ...WITHOUT_PATH].sort()).toEqual(Object.keys(SCHEMAS_OF).sort());
  });

  it('have each a worked answer', () => {
    const answered = new Set(WORKED_ANSWERS.map(({ path }) => path.split('?')[0]));
    expect([...answered].sort()).toEqual([...Object.keys(ENDPOINTS), ...Object.values(COUNTING)].sort());
  });
});
