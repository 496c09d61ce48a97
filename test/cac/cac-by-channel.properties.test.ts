import { type ChannelSpend, cacByChannel, Decimal } from 'clientele';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const PAID_CHANNELS = ['ads', 'fair'];
const channelSpend: fc.Arbitrary<ChannelSpend> = fc
  .record({
    channel: fc.constantFrom('ads', 'fair', 'blog', 'word of mouth'),
    cost: fc.nat(10 ** 7).map((cents) => (cents / 100).toFixed(2)),
    customersAcquired: fc.nat(1000),
  })
  .map((row) => ({ ...row, paid: PAID_CHANNELS.includes(row.channel) }));
const channelSpends = fc.array(channelSpend, { minLength: 1, maxLength: 12 });

const total = (amounts: readonly Decimal[]) => amounts.reduce((a, b) => a.plus(b), new Decimal(0));

describe('cacByChannel keeps', () => {
  it('the sum of the costs and of the customers', () => {
    fc.assert(
      fc.property(channelSpends, (rows) => {
        const { channels } = cacByChannel(rows);
        const cents = rows.reduce((sum, row) => sum + Math.round(Number(row.cost) * 100), 0);
        const customers = rows.reduce((sum, row) => sum + row.customersAcquired, 0);
        expect(
          total(channels.map(({ cost }) => cost))
            .times(100)
            .toString(),
        ).toBe(String(cents));
        expect(channels.reduce((sum, row) => sum + row.customersAcquired, 0)).toBe(customers);
        expect(channels.map(({ channel }) => channel)).toEqual([...new Set(rows.map(({ channel }) => channel))]);
      }),
    );
  });

  it('shares that sum to 1', () => {
    fc.assert(
      fc.property(channelSpends, (rows) => {
        const { channels } = cacByChannel(rows);
        for (const share of ['costShare', 'customersShare'] as const) {
          const shares = channels.map((row) => row[share]);
          if (shares.includes(null)) expect(new Set(shares).size).toBe(1);
          else expect(shares.reduce<number>((a, b) => a + Number(b), 0)).toBeCloseTo(1, 12);
        }
      }),
    );
  });

  it('the blended cost between the lowest and the highest of the channels, where all won somebody', () => {
    const winning = channelSpend.map((row) => ({ ...row, customersAcquired: row.customersAcquired + 1 }));
    fc.assert(
      fc.property(fc.array(winning, { minLength: 1 }), (rows) => {
        const { channels, blended } = cacByChannel(rows);
        const costs = channels.map(({ cac }) => Number(cac));
        expect(Number(blended)).toBeGreaterThanOrEqual(Math.min(...costs));
        expect(Number(blended)).toBeLessThanOrEqual(Math.max(...costs));
      }),
    );
  });

  it('all but the order of the channels, whatever the order of the rows', () => {
    const byName = (rows: readonly ChannelSpend[]) => {
      const { channels, ...rest } = cacByChannel(rows);
      return JSON.stringify([rest, [...channels].sort((a, b) => (a.channel < b.channel ? -1 : 1))]);
    };
    fc.assert(
      fc.property(channelSpends, (rows) => {
        expect(byName([...rows].reverse())).toBe(byName(rows));
      }),
    );
  });
});
