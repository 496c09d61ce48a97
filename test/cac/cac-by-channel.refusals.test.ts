import { type ChannelSpend, cacByChannel } from 'clientele';
import { describe, expect, it } from 'vitest';
import { refusal } from '../support/cases.ts';

const BLOG: ChannelSpend = { channel: 'blog', cost: 500, customersAcquired: 50, paid: false };

describe('cacByChannel refuses', () => {
  const KEYS =
    'must be an object with the keys channel, cost, wages, software, professionalServices, overheads, customersAcquired, paid, got';
  const COST = 'cost: must be an amount of at least 0 such as 12.5 or "12.50", got';
  const WON = 'customersAcquired: must be a whole number of at least 0, got';
  const EARLIER = 'as in an earlier row of the channel, got';
  const MOST = 'must be small enough for a sum of at most 9007199254740991, got';
  it.each<[what: string, channels: unknown, message: string]>([
    ['nothing', undefined, 'channels: must be an iterable such as an array, got undefined'],
    ['a text, though it is iterable', 'blog', 'channels: must be an iterable such as an array, got "blog"'],
    ['channels by name', { blog: BLOG }, 'channels: must be an iterable such as an array, got an object'],
    ['a row of null', [BLOG, null], `channels.1: ${KEYS} null`],
    ['a row in a list', [['blog', 500, 50, false]], `channels.0: ${KEYS} an array`],
    ['a hole', Object.assign([BLOG], { length: 2 }), `channels.1: ${KEYS} undefined`],
    ['a channel by number', [{ ...BLOG, channel: 1 }], 'channels.0.channel: must be a string, got 1'],
    ['a negative cost', [BLOG, { ...BLOG, cost: -1 }], `channels.1.${COST} -1`],
    ['a fraction of a customer', [{ ...BLOG, customersAcquired: 0.5 }], `channels.0.${WON} 0.5`],
    ['a paid of 0', [{ ...BLOG, paid: 0 }], 'channels.0.paid: must be true or false, got 0'],
    ['a paid in text', [{ ...BLOG, paid: 'no' }], 'channels.0.paid: must be true or false, got "no"'],
    [
      'an empty row',
      [{}],
      `channels.0.channel: must be a string, got undefined; channels.0.${COST} undefined; channels.0.${WON} undefined; channels.0.paid: must be true or false, got undefined`,
    ],
    ['a channel paid later', [BLOG, { ...BLOG, paid: true }], `channels.1.paid: must be false, ${EARLIER} true`],
    ['a channel once paid', [{ ...BLOG, paid: true }, BLOG], `channels.1.paid: must be true, ${EARLIER} false`],
    [
      'too many customers of one channel',
      [{ ...BLOG, customersAcquired: 2 ** 53 - 2 }, BLOG],
      `channels.1.customersAcquired: ${MOST} 50`,
    ],
  ])('%s', (_, channels, message) => {
    expect(refusal(() => cacByChannel(channels as ChannelSpend[]))).toBe(message);
  });

  it('more customers than the last safe integer, over all channels', () => {
    const rows = [
      { ...BLOG, customersAcquired: 2 ** 53 - 51 },
      { ...BLOG, customersAcquired: 49 },
      { ...BLOG, channel: 'fair', customersAcquired: 1 },
    ];
    expect(cacByChannel(rows).channels.map(({ customersAcquired }) => customersAcquired)).toEqual([2 ** 53 - 2, 1]);
    const oneMore = [...rows, { ...BLOG, channel: 'ads', customersAcquired: 1 }];
    expect(refusal(() => cacByChannel(oneMore))).toContain(MOST);
  });
});
