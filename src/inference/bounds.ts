/** The bounds of an interval: inside the range of the metric, and widened to the estimate where they miss it. */
export function boundsAround(estimate: number, lower: number, upper: number, lowest: number, highest: number) {
  return {
    lower: Math.max(lowest, Math.min(lower, estimate)) + 0,
    upper: Math.min(highest, Math.max(upper, estimate)) + 0,
  };
}
