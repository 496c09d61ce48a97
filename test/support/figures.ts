/** A figure that a document, a paper, another program or a calculation by hand gives; never the library itself. */
export interface Figure {
  /** The arguments of the function. */
  readonly input: readonly unknown[];
  /** What it returns, as JSON has it: an amount is a text. Of an object the named properties are compared, of a list all elements. */
  readonly result: unknown;
  readonly source: string;
  /** To how many significant digits numbers and amounts are compared (default: all of them). */
  readonly digits?: number;
}

/** Arguments that a function refuses, with the message of the refusal. */
export type Refused = readonly [input: readonly unknown[], message: string];

/** What is known of a function. The first figure is its worked example: calculators begin with it, other runtimes compute it. */
export interface FiguresOfFunction {
  readonly figures: readonly [Figure, ...Figure[]];
  readonly refused?: readonly [Refused, ...Refused[]];
}

/** What is known of every function of a domain. */
export type FiguresOf<Domain> = {
  readonly [Name in keyof Domain as Domain[Name] extends (...args: never[]) => unknown
    ? Name
    : never]: FiguresOfFunction;
};

/** How a result differs from the figure; `undefined` where it agrees. It runs in every runtime, without a test framework. */
export function difference(actual: unknown, { result, digits }: Pick<Figure, 'result' | 'digits'>): string | undefined {
  return differenceAt('', JSON.parse(JSON.stringify(actual ?? null)), result, digits);
}

function differenceAt(
  place: string,
  actual: unknown,
  expected: unknown,
  digits: number | undefined,
): string | undefined {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return told(place, actual, expected);
    return first(expected.map((part, index) => differenceAt(`${place}[${index}]`, actual[index], part, digits)));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return told(place, actual, expected);
    const parts = Object.entries(expected);
    return first(parts.map(([key, part]) => differenceAt(`${place}.${key}`, actual[key as never], part, digits)));
  }
  return actual === expected || (digits !== undefined && isNear(actual, expected, digits))
    ? undefined
    : told(place, actual, expected);
}

/** Whether a number, or the text of an amount, rounds to the expected one at so many significant digits. */
function isNear(actual: unknown, expected: unknown, digits: number): boolean {
  if (typeof actual !== typeof expected || !/^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(String(actual))) return false;
  const lastDigit = 10 ** (Math.floor(Math.log10(Math.abs(Number(expected)))) + 1 - digits);
  return Math.abs(Number(actual) - Number(expected)) <= 0.5 * lastDigit;
}

function first(differences: readonly (string | undefined)[]): string | undefined {
  return differences.find((difference) => difference !== undefined);
}

function told(place: string, actual: unknown, expected: unknown): string {
  return `${place || 'the result'} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`;
}
