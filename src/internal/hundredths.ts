const FEW_DIGITS = 1e15;
const PLAIN_TEXT = /^-?\d{1,12}(?:\.\d{1,2})?$/;

/**
 * The whole hundredths in an amount of at most two decimal places and 15 digits, as most amounts are; `undefined` for others.
 *
 * It is exact: of the decimals with at most 15 digits no two are nearest to the same double, so the one found by rounding
 * is the shortest form of the number.
 */
export function hundredthsOf(amount: unknown): number | undefined {
  if (typeof amount === 'string') return PLAIN_TEXT.test(amount) ? hundredthsOf(Number(amount)) : undefined;
  if (typeof amount !== 'number') return undefined;
  const hundredths = Math.round(amount * 100);
  return hundredths / 100 === amount && hundredths <= FEW_DIGITS && hundredths >= -FEW_DIGITS
    ? hundredths + 0
    : undefined;
}
