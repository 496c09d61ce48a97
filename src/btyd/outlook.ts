/** What a model expects of a customer who has not left, by the time from now on. */
export interface ActiveCustomer {
  /** Expected purchases up to a time. */
  readonly purchases: (duration: number) => number;
  /** Expected pairs of purchases up to a time, x (x − 1) of x purchases, from which their variance follows. */
  readonly pairs: (duration: number) => number;
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
