import { fileURLToPath } from 'node:url';
import type { OptionTexts } from './option-values.ts';

/** The options that report on the bundled data of the store Mimine; those of the user come first. */
export const BUNDLED_OPTIONS: OptionTexts = {
  orders: pathOf('orders.csv'),
  ratings: pathOf('ratings.csv'),
  spend: pathOf('spend.csv'),
  subscriptions: pathOf('subscriptions.csv'),
  contracts: pathOf('contracts.csv'),
  'as-of': '2024-12-31',
  currency: 'EUR',
  margin: '0.6',
  'order-years': '2',
  lifespan: '5',
  'periods-per-year': '1',
  wages: '200',
  software: '100',
  'professional-services': '300',
  overheads: '100',
};

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../data/${name}`, import.meta.url));
}
