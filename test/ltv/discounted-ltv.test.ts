import { type Decimal, type DiscountedLtvInput, discountedLtv, type FirstMargin, type NotNull } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';

const NOTE = 'Fader and Hardie, note 024, by Python fractions';
const ROUND = { marginPerPeriod: 100, retentionRate: 0.8, discountRate: 0.1 };
const ODD = { marginPerPeriod: '49.99', retentionRate: 0.85, discountRate: 0.12 };
const MONTHLY = { marginPerPeriod: 19.9, retentionRate: 0.98, discountRate: 0.008 };
const LOYAL = { marginPerPeriod: 100, retentionRate: 1, discountRate: 0.25 };
const FICKLE = { marginPerPeriod: 100, retentionRate: 0, discountRate: 0.25 };
const FREE = { marginPerPeriod: 100, retentionRate: 1, discountRate: 0 };

type Customer = Omit<NotNull<DiscountedLtvInput>, 'firstMargin' | 'periods'>;
type Case = [source: string, customer: Customer, periods: number | null, expected: Record<FirstMargin, string>];

/** The three conventions in the order of the interface. */
const all = (now: string, atPeriodEnd: string, atFirstRenewal: string): Record<FirstMargin, string> => ({
  now,
  'period-end': atPeriodEnd,
  'first-renewal': atFirstRenewal,
});

describe('discountedLtv', () => {
  it.each<Case>([
    [
      NOTE,
      ROUND,
      null,
      all(
        '366.6666666666666666666666666666667',
        '333.3333333333333333333333333333333',
        '266.6666666666666666666666666666667',
      ),
    ],
    [
      NOTE,
      ROUND,
      5,
      all(
        '292.0633836486578785602076360904310',
        '265.5121669533253441456433055367554',
        '212.4097335626602753165146444294044',
      ),
    ],
    [NOTE, ROUND, 1, all('100', '90.90909090909090909090909090909091', '72.72727272727272727272727272727273')],
    [
      NOTE,
      ODD,
      null,
      all(
        '207.3659259259259259259259259259259',
        '185.1481481481481481481481481481481',
        '157.3759259259259259259259259259259',
      ),
    ],
    [
      NOTE,
      ODD,
      5,
      all(
        '155.1573424021297075111932528113286',
        '138.5333414304729531349939757244005',
        '117.7533402159020101647448793657405',
      ),
    ],
    [
      NOTE,
      MONTHLY,
      120,
      all(
        '692.0207238282884685014978054668297',
        '686.5284958613972901800573466932834',
        '672.7979259441693443764561997594177',
      ),
    ],
    ['by hand: nobody leaves, 100 / 0.25', LOYAL, null, all('500', '400', '400')],
    ['by hand: nobody leaves, 100 / 1.25 + 100 / 1.25²', LOYAL, 2, all('180', '144', '144')],
    ['by hand: everybody leaves at once', FICKLE, null, all('100', '80', '0')],
    ['by hand: everybody leaves at once', FICKLE, 3, all('100', '80', '0')],
    ['by hand: neither leaving nor discount, 12 × 100', FREE, 12, all('1200', '1200', '1200')],
    ['by hand: no margin', { ...ROUND, marginPerPeriod: '-0' }, null, all('0', '0', '0')],
    ['by hand: no margin', { ...ROUND, marginPerPeriod: 0 }, 5, all('0', '0', '0')],
    ['by hand: no margin', { ...FREE, marginPerPeriod: 0 }, 5, all('0', '0', '0')],
  ])('discounts and weighs the margins (%s: %o, periods %s)', (_, customer, periods, expected) => {
    for (const firstMargin of ['now', 'period-end', 'first-renewal'] as const) {
      const value = discountedLtv({ ...customer, firstMargin, ...(periods !== null && { periods }) });
      expect(value.toFixed()).toBe(expected[firstMargin].replace(/(\.\d*?)0+$/, '$1'));
      expect(value.isNegative()).toBe(false);
    }
  });

  it('takes rates of −0, and periods of undefined for ones left out', () => {
    const input: unknown = { ...FICKLE, retentionRate: -0, discountRate: -0, firstMargin: 'now', periods: undefined };
    expect(discountedLtv(input as DiscountedLtvInput)?.toString()).toBe('100');
  });

  it('takes up to a million periods, after which little is left to come', () => {
    const value = discountedLtv({ ...ROUND, firstMargin: 'period-end', periods: 1_000_000 });
    expect(value.toString()).toBe('333.3333333333333333333333333333333');
    const free = discountedLtv({ ...FREE, firstMargin: 'now', periods: 1_000_000 });
    expect(free.toString()).toBe('100000000');
  });

  it('takes the smallest discount, and the highest retention below 1 (0.9999999999999999), for ever', () => {
    const value = discountedLtv({ ...FREE, discountRate: 5e-324, firstMargin: 'period-end' });
    expect(value.toString()).toBe('2e+325');
    const loyal = discountedLtv({ ...FREE, retentionRate: 1 - 2 ** -53, firstMargin: 'period-end' });
    expect(loyal.toFixed()).toBe('1000000000000000000');
  });

  it('has the documented types', () => {
    expectTypeOf((input: NotNull<DiscountedLtvInput>) => discountedLtv(input)).returns.toEqualTypeOf<Decimal>();
    expectTypeOf((input: DiscountedLtvInput) => discountedLtv(input)).returns.toEqualTypeOf<Decimal | null>();
    expectTypeOf<FirstMargin>().toEqualTypeOf<'now' | 'period-end' | 'first-renewal'>();
    expectTypeOf<NotNull<DiscountedLtvInput>['periods']>().toEqualTypeOf<number | undefined>();
  });
});
