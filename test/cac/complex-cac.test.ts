import { basicCac, type ComplexCacInput, complexCac, type Decimal } from 'clientele';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { amount, positiveCount } from '../support/arbitraries.ts';
import { refusal } from '../support/cases.ts';

const GLOSSARY: ComplexCacInput = {
  marketingCost: 3000,
  wages: 200,
  software: 100,
  professionalServices: 300,
  overheads: 100,
  customersAcquired: 100,
};

const NOTHING: ComplexCacInput = {
  marketingCost: 0,
  wages: 0,
  software: 0,
  professionalServices: 0,
  overheads: 0,
  customersAcquired: 1,
};

describe('complexCac', () => {
  it.each<[source: string, input: ComplexCacInput, expected: string]>([
    ['LIKE.TG glossary, "Customer acquisition cost": 3700 for 100 customers', GLOSSARY, '37'],
    ['by hand: marketing alone, 3000 / 100', { ...NOTHING, marketingCost: 3000, customersAcquired: 100 }, '30'],
    ['by hand: wages alone', { ...NOTHING, wages: 1 }, '1'],
    ['by hand: software alone', { ...NOTHING, software: 2 }, '2'],
    ['by hand: professional services alone', { ...NOTHING, professionalServices: 3 }, '3'],
    ['by hand: overheads alone', { ...NOTHING, overheads: 4 }, '4'],
    ['by hand: 0.1 + 0.2, which doubles miss', { ...NOTHING, wages: 0.1, software: 0.2 }, '0.3'],
    ['by hand: nothing spent', NOTHING, '0'],
    [
      'Python decimal, 34 digits: 3700.05 / 7',
      { ...GLOSSARY, overheads: '100.05', customersAcquired: 7 },
      '528.5785714285714285714285714285714',
    ],
  ])('divides all costs by the customers won (%s)', (_, input, expected) => {
    expect(complexCac(input)?.toString()).toBe(expected);
  });

  it('is null when no customer was won', () => {
    expect(complexCac({ ...GLOSSARY, customersAcquired: 0 })).toBeNull();
  });

  const AMOUNT = 'must be an amount of at least 0 such as 12.5 or "12.50", got';
  const WON = 'customersAcquired: must be a whole number of at least 0, got';
  const KEYS = 'the keys marketingCost, wages, software, professionalServices, overheads, customersAcquired, got';
  const { wages } = GLOSSARY;
  it.each<[what: string, input: unknown, message: string]>([
    ['no input', undefined, `must be an object with ${KEYS} undefined`],
    ['an array', [], `must be an object with ${KEYS} an array`],
    ['an unknown key', { ...GLOSSARY, rent: wages }, `rent: must be one of ${KEYS} "rent"`],
    ['negative marketing', { ...GLOSSARY, marketingCost: -1 }, `marketingCost: ${AMOUNT} -1`],
    ['negative wages', { ...GLOSSARY, wages: -200n }, `wages: ${AMOUNT} -200n`],
    ['negative software', { ...GLOSSARY, software: '-1' }, `software: ${AMOUNT} "-1"`],
    ['negative services', { ...GLOSSARY, professionalServices: -0.5 }, `professionalServices: ${AMOUNT} -0.5`],
    ['negative overheads', { ...GLOSSARY, overheads: -1e-7 }, `overheads: ${AMOUNT} -1e-7`],
    ['a negative count', { ...GLOSSARY, customersAcquired: -1 }, `${WON} -1`],
    ['a fraction of a customer', { ...GLOSSARY, customersAcquired: 99.5 }, `${WON} 99.5`],
    [
      'every field at once',
      {
        marketingCost: '$5',
        wages: ' 5',
        software: '0x10',
        professionalServices: '',
        overheads: [],
        customersAcquired: {},
      },
      [
        `marketingCost: ${AMOUNT} "$5"`,
        `wages: ${AMOUNT} " 5"`,
        `software: ${AMOUNT} "0x10"`,
        `professionalServices: ${AMOUNT} ""`,
        `overheads: ${AMOUNT} an array`,
        `${WON} an object`,
      ].join('; '),
    ],
  ])('refuses %s', (_, input, message) => {
    expect(refusal(() => complexCac(input as ComplexCacInput))).toBe(message);
  });

  it('is the basic cost when all is spent on marketing', () => {
    fc.assert(
      fc.property(amount, positiveCount, (marketingCost, customersAcquired) => {
        const complex = complexCac({ ...NOTHING, marketingCost, customersAcquired });
        expect(complex?.toString()).toBe(basicCac({ marketingCost, customersAcquired })?.toString());
      }),
    );
  });

  it('has the documented types', () => {
    expectTypeOf(complexCac).parameters.toEqualTypeOf<[input: ComplexCacInput]>();
    expectTypeOf(complexCac).returns.toEqualTypeOf<Decimal | null>();
  });
});
