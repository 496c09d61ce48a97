type Node = Readonly<Record<string, unknown>>;

/** Values for the body that the page proposes, by what a schema says; made up from the bounds they would be no good. */
const SAMPLES: readonly [fits: (node: Node) => boolean, sample: unknown][] = [
  [({ type, maximum }) => type === 'integer' && maximum === Number.MAX_SAFE_INTEGER, 10],
  [({ pattern }) => typeof pattern === 'string' && pattern.startsWith('^\\d{4}-\\d{2}-'), '2024-02-29'],
  [({ pattern }) => pattern === '^\\d{4}-\\d{2}$', '2024-02'],
  [({ description }) => typeof description === 'string' && /(^|Must be )an amount\b/.test(description), '12.50'],
];

/** A copy of a document in which such values are shown as examples. */
export function withSamples(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withSamples);
  if (typeof part !== 'object' || part === null) return part;
  const copy = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, withSamples(value)]));
  const sample = SAMPLES.find(([fits]) => fits(part as Node));
  return sample === undefined ? copy : { ...copy, examples: [sample[1]] };
}
