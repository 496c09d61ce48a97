import { type CacByChannel, type ChannelSpend, cacByChannel, type Decimal } from 'clientele';
import { describe, expect, expectTypeOf, it } from 'vitest';

const SOURCE = 'LIKE.TG glossary, "Customer acquisition cost"';
const BLOG: ChannelSpend = { channel: 'blog', cost: 500, customersAcquired: 50, paid: false };
const ADS: ChannelSpend = { channel: 'search ads', cost: 1500, customersAcquired: 50, paid: true };
const FAIR: ChannelSpend = { channel: 'fair', cost: '0.00', customersAcquired: 0, paid: true };

/** The result as JSON keeps it: amounts are texts. */
const plain = (channels: Iterable<ChannelSpend>): unknown => JSON.parse(JSON.stringify(cacByChannel(channels)));

describe('cacByChannel', () => {
  it.each<[source: string, channels: readonly ChannelSpend[], blended: string | null, paid: string | null]>([
    [`${SOURCE}: all 2000 / 100, paid 1500 / 50`, [BLOG, ADS], '20', '30'],
    ['by hand: nothing paid for', [BLOG], '10', null],
    ['by hand: everything paid for', [ADS], '30', '30'],
    ['by hand: a paid channel that won nobody', [BLOG, FAIR], '10', null],
    ['by hand: nobody won at all', [{ ...ADS, customersAcquired: 0 }], null, null],
    ['by hand: no channels', [], null, null],
    ['by hand: nothing spent', [{ ...ADS, cost: 0 }], '0', '0'],
    [
      'Python decimal, 34 digits: 2000 / 70, paid 1500 / 20',
      [BLOG, { ...ADS, customersAcquired: 20 }],
      '28.57142857142857142857142857142857',
      '75',
    ],
  ])('gives the blended and the paid cost (%s)', (_, channels, blended, paid) => {
    const result = cacByChannel(channels);
    expect([String(result.blended), String(result.paid)]).toEqual([String(blended), String(paid)]);
  });

  it('gives a row for each channel, in order of first appearance', () => {
    expect(plain([ADS, BLOG, FAIR])).toStrictEqual({
      channels: [
        { channel: 'search ads', cost: '1500', customersAcquired: 50, cac: '30', costShare: 0.75, customersShare: 0.5 },
        { channel: 'blog', cost: '500', customersAcquired: 50, cac: '10', costShare: 0.25, customersShare: 0.5 },
        { channel: 'fair', cost: '0', customersAcquired: 0, cac: null, costShare: 0, customersShare: 0 },
      ],
      blended: '20',
      paid: '30',
    });
  });

  it('adds up the rows of one channel, by hand: 500 + 0.1 + 0.2 for 50 + 1 + 2 customers', () => {
    const rows = [
      BLOG,
      { ...FAIR, paid: false },
      { ...BLOG, cost: 0.1, customersAcquired: 1 },
      { ...BLOG, cost: 0.2, customersAcquired: 2 },
    ];
    expect(plain(rows)).toStrictEqual({
      channels: [
        {
          channel: 'blog',
          cost: '500.3',
          customersAcquired: 53,
          cac: '9.439622641509433962264150943396226',
          costShare: 1,
          customersShare: 1,
        },
        { channel: 'fair', cost: '0', customersAcquired: 0, cac: null, costShare: 0, customersShare: 0 },
      ],
      blended: '9.439622641509433962264150943396226',
      paid: null,
    });
  });

  it('has no shares of nothing', () => {
    const row = { channel: 'fair', cost: '0', customersAcquired: 0, cac: null, costShare: null, customersShare: null };
    expect(plain([FAIR])).toStrictEqual({ channels: [row], blended: null, paid: null });
    expect(plain([])).toStrictEqual({ channels: [], blended: null, paid: null });
  });

  it('takes any text as the name of a channel, and keeps further columns out', () => {
    const names = ['__proto__', 'constructor', 'toString', '', ' ', 'Blog'];
    const rows = names.map((channel) => ({ ...BLOG, channel, region: 'north' }));
    const { channels } = cacByChannel(rows);
    expect(channels.map(({ channel }) => channel)).toEqual(names);
    expect(channels.flatMap((row) => Object.keys(row))).not.toContain('region');
    expect(channels.map(({ customersAcquired }) => customersAcquired)).toEqual([50, 50, 50, 50, 50, 50]);
  });

  it('gives 0, not −0', () => {
    const [row] = cacByChannel([{ ...BLOG, cost: -0, customersAcquired: -0 }, ADS]).channels;
    expect([row?.cost.valueOf(), row?.costShare, row?.customersAcquired, row?.customersShare]).toEqual(['0', 0, 0, 0]);
  });

  it('has the documented types', () => {
    expectTypeOf((channels: Iterable<ChannelSpend>) => cacByChannel(channels)).returns.toEqualTypeOf<CacByChannel>();
    expectTypeOf<CacByChannel['blended']>().toEqualTypeOf<Decimal | null>();
    expectTypeOf<CacByChannel['paid']>().toEqualTypeOf<Decimal | null>();
    expectTypeOf<CacByChannel['channels'][number]>().toEqualTypeOf<{
      readonly channel: string;
      readonly cost: Decimal;
      readonly customersAcquired: number;
      readonly cac: Decimal | null;
      readonly costShare: number | null;
      readonly customersShare: number | null;
    }>();
  });
});
