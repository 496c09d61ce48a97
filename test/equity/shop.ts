import type { CashFlowInput, NotNull } from 'clientele';

/** Ten purchases of 10 a year for five years, of which 60 % is profit, discounted at 10 %. */
export const SHOP: NotNull<CashFlowInput> = {
  purchasesPerYear: 10,
  purchaseValue: 10,
  grossMargin: 0.6,
  years: 5,
  discountRate: 0.1,
};
