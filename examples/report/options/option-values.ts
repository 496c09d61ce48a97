import { InputProblem, shown } from '../input-problem.ts';

const DECIMAL = /^(?:\d+(?:\.\d+)?|\.\d+)$/;

/** The texts of the options given, by their names without the dashes. */
export type OptionTexts = Readonly<Record<string, string | boolean | undefined>>;

/** What a number on the command line must be. */
interface NumberDomain {
  readonly expected: string;
  readonly holds: (value: number) => boolean;
}

/** From 0 to 1. */
export const RATE: NumberDomain = { expected: 'a rate from 0 to 1 such as 0.6', holds: (value) => value <= 1 };

/** At least 0. */
export const FROM_ZERO: NumberDomain = { expected: 'a number of at least 0 such as 0.1', holds: Number.isFinite };

/** Years that have passed. */
export const YEARS: NumberDomain = {
  expected: 'a number of years from 0.01 to 1000 such as 2',
  holds: (value) => value >= 0.01 && value <= 1000,
};

/** Periods in a year, in the range that the library takes. */
export const PERIODS: NumberDomain = {
  expected: 'a number of periods from 0.01 to 1000000 such as 12',
  holds: (value) => value >= 0.01 && value <= 1_000_000,
};

/** A whole number of a range. */
export function wholeFrom(lowest: number, highest: number): NumberDomain {
  return {
    expected: `a whole number from ${lowest} to ${highest}`,
    holds: (value) => Number.isInteger(value) && value >= lowest && value <= highest,
  };
}

/** The text of an option, if it is given. */
export function textOption(texts: OptionTexts, name: string): string | undefined {
  const text = texts[name];
  return typeof text === 'string' ? text : undefined;
}

/** An option that is one of a few words. */
export function wordOption<Word extends string>(texts: OptionTexts, name: string, words: readonly Word[]) {
  const text = textOption(texts, name);
  const word = words.find((word) => word === text);
  if (text !== undefined && word === undefined) throw refusal(name, `one of ${words.join(', ')}`, text);
  return word;
}

/** An option that is a number. */
export function numberOption(texts: OptionTexts, name: string, domain: NumberDomain): number | undefined {
  const text = textOption(texts, name);
  if (text === undefined) return undefined;
  if (!DECIMAL.test(text) || !domain.holds(Number(text))) throw refusal(name, domain.expected, text);
  return Number(text);
}

/** An option that is an amount of money; it stays a text, as the library reads those without rounding. */
export function amountOption(texts: OptionTexts, name: string): string | undefined {
  const text = textOption(texts, name);
  if (text !== undefined && (!DECIMAL.test(text) || text.length > 40))
    throw refusal(name, 'an amount of at least 0 such as 200 or 199.90', text);
  return text;
}

/** What an option must be, and what it is. */
export function refusal(name: string, expected: string, text: string): InputProblem {
  return new InputProblem(`--${name}: must be ${expected}, got ${shown(text)}`);
}
