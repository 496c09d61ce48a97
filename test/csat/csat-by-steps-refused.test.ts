import { CSAT_SCALE, countRatings, csatBySteps, type RatingCounts } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const GOOD = countRatings([5, 3], CSAT_SCALE);

function revokedProxy(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

describe('csatBySteps', () => {
  const NAMED = 'steps: must be an object of named values, got';
  it.each<[what: string, steps: unknown, message: string]>([
    ['nothing', undefined, `${NAMED} undefined`],
    ['null', null, `${NAMED} null`],
    ['a text', 'delivery', `${NAMED} "delivery"`],
    ['a list of counts', [GOOD], `${NAMED} an array`],
    ['a Map', new Map([['a', GOOD]]), `${NAMED} an object`],
    ['a Date', new Date(0), `${NAMED} a Date`],
    ['a revoked Proxy', revokedProxy(), `${NAMED} an object that cannot be read`],
    [
      'a step of nothing',
      { a: GOOD, b: undefined },
      'steps.b: must be an object with the keys lowest, highest, counts, got undefined',
    ],
    [
      'a step of ratings',
      { a: [5, 3] },
      'steps.a: must be an object with the keys lowest, highest, counts, got an array (count ratings with countRatings)',
    ],
    [
      'a bad count',
      { a: GOOD, b: { ...GOOD, counts: [0, 0, 0, 0, 1.5] } },
      'steps.b.counts.4: must be a whole number of at least 0, got 1.5',
    ],
    [
      'a longer scale',
      { a: GOOD, b: countRatings([9], { lowest: 1, highest: 10 }) },
      'steps.b.highest: must be 5, as in step "a", got 10',
    ],
    [
      'a scale that starts elsewhere',
      { a: GOOD, b: GOOD, c: countRatings([], { lowest: 0, highest: 5 }) },
      'steps.c.lowest: must be 1, as in step "a", got 0',
    ],
    [
      'another scale of as many points',
      { x: GOOD, y: countRatings([], { lowest: 0, highest: 4 }) },
      'steps.y.lowest: must be 1, as in step "x", got 0',
    ],
    [
      'a step that cannot be read',
      {
        a: GOOD,
        get b() {
          throw new Error('no');
        },
      },
      'steps.b: must be a value that can be read, got one that throws',
    ],
  ])('refuses %s', (_, steps, message) => {
    expect(refusal(() => csatBySteps(steps as Record<string, RatingCounts>))).toBe(message);
  });
});
