/** What a model expects of a customer who has not left, by the time from now on. */
export interface ActiveCustomer {
  /** Expected purchases up to a time, and expected pairs of them, x (x − 1) of x purchases, from which their variance follows. */
  readonly moments: (duration: number) => { readonly purchases: number; readonly pairs: number };
  /** The probability of at least one purchase up to a time. */
  readonly purchaseProbability: (duration: number) => number;
  /** Expected purchases, each discounted by its time, up to a horizon or for ever. */
  readonly discountedPurchases: (growth: number, horizon: number | undefined) => number;
}

/** What a model expects of a customer. */
export interface Outlook {
  /** The probability that the customer has not left. */
  readonly alive: number;
  readonly active: ActiveCustomer;
}
