import type { Decimal } from '../money.ts';
import { drawnAmount } from './drawn-amount.ts';
import { distinctNames, moneyText, nameText } from './texts.ts';

interface Channel {
  readonly channel: string;
  readonly cost: Decimal;
  readonly customersAcquired: number;
  readonly cac: Decimal | null;
}

export interface DrawnChannel extends Channel {
  readonly height: number;
  readonly standing: (typeof STANDINGS)[number];
}

export const STANDINGS = ['dearer than blended', 'not dearer'] as const;

export function drawnChannels(channels: readonly Channel[], blended: Decimal | null): readonly DrawnChannel[] {
  const names = distinctNames(channels.map(({ channel }) => channel));
  return channels.map((row, index) => ({
    ...row,
    channel: names[index] as string,
    height: drawnAmount(row.cost, ['cac', 'channels', index, 'cost']),
    standing:
      blended !== null && row.cost.greaterThan(blended.times(row.customersAcquired)) ? STANDINGS[0] : STANDINGS[1],
  }));
}

export function cacFinding(
  channels: readonly DrawnChannel[],
  blended: Decimal | null,
  currency: string | undefined,
): string {
  if (blended === null) return 'CAC: no customers won';
  const finding = `A customer costs ${moneyText(blended, currency)}`;
  const priced = channels.filter((channel): channel is DrawnChannel & { cac: Decimal } => channel.cac !== null);
  const [cheapest, ...others] = priced.sort((a, b) => a.cac.comparedTo(b.cac));
  const dearest = others.at(-1);
  if (cheapest === undefined || dearest === undefined) return finding;
  const end = ({ channel, cac }: typeof dearest) => `${moneyText(cac)} (${nameText(channel)})`;
  return `${finding}: ${end(cheapest)} to ${end(dearest)}`;
}
