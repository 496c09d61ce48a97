import { stratifiedNps } from 'clientele';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { count } from '../support/arbitraries.ts';
import { expectNearest } from '../support/exactness.ts';
import { add, divide, multiply, rational } from '../support/rational.ts';

const weight = fc.oneof(
  fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }),
);
const counts = fc
  .record({ promoters: count, passives: count, detractors: count })
  .filter(({ promoters, passives, detractors }) => promoters + passives + detractors > 0);

it('the score of strata is the number nearest to the weighted mean of their scores', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ weight, counts }), { minLength: 1, maxLength: 20 }), (strata) => {
      const weighted = strata.map(({ weight, counts: { promoters, passives, detractors } }) => {
        const balance = rational(BigInt(promoters) - BigInt(detractors));
        const respondents = rational(BigInt(promoters) + BigInt(passives) + BigInt(detractors));
        return multiply(rational(weight), rational(100), divide(balance, respondents));
      });
      const all = add(...strata.map((stratum) => rational(stratum.weight)));
      expectNearest(stratifiedNps(strata)?.score ?? null, divide(add(...weighted), all));
    }),
  );
});

it('the score of 14.8 and 7.6, one of which weighs three times as much, is 9.4', () => {
  const strata = [
    { weight: 1, counts: { promoters: 120, passives: 47, detractors: 83 } },
    { weight: 3, counts: { promoters: 110, passives: 49, detractors: 91 } },
  ];
  expect(stratifiedNps(strata)?.score).toBe(9.4);
});

it('many strata are added up in no time', () => {
  const strata = Array.from({ length: 20_000 }, (_, index) => ({
    weight: 1 + (index % 7),
    counts: { promoters: 1000 + index, passives: index % 97, detractors: 1000 + index },
  }));
  expect(stratifiedNps(strata)?.score).toBe(0);
});
