import type { Subscription, SurvivalObservation } from 'clientele';

const DAYS_OF_A_MONTH = 365.25 / 12;
const DAY = 86_400_000;

/** How many months each customer stayed from the first start to the last end, pauses included, or has stayed until a day. */
export function durationsOf(subscriptions: Iterable<Subscription>, asOf: string): readonly SurvivalObservation[] {
  const customers = new Map<string | number, { readonly start: string; readonly end: string | null }>();
  for (const { customerId, ...subscription } of subscriptions) {
    const [start, end] = [String(subscription.start), subscription.end ? String(subscription.end) : null];
    if (start > asOf) continue;
    const known = customers.get(customerId) ?? { start, end };
    const isOpen = known.end === null || end === null;
    customers.set(customerId, {
      start: start < known.start ? start : known.start,
      end: isOpen ? null : end > known.end ? end : known.end,
    });
  }
  return Array.from(customers.values(), ({ start, end }) => {
    const churned = end !== null && end <= asOf;
    const last = churned ? end : asOf;
    return { duration: (Date.parse(last) - Date.parse(start)) / DAY / DAYS_OF_A_MONTH, churned };
  });
}
