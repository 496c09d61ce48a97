import type { BillingTerm, TermMeaning } from './subscription-columns.ts';

/** A term and how many of it a payment is for. */
export interface Term {
  readonly term: 'day' | BillingTerm;
  readonly terms: number;
}

const WORDS: Readonly<Record<BillingTerm, readonly string[]>> = {
  week: ['week', 'weekly', 'w', '1w'],
  month: ['month', 'monthly', 'm', '1m', 'mo'],
  quarter: ['quarter', 'quarterly', 'q'],
  year: ['year', 'yearly', 'annual', 'annually', 'y', '1y', 'yr'],
};

const OF_SEVERAL: Readonly<Record<string, Term>> = {
  'half-yearly': { term: 'quarter', terms: 2 },
  'semi-annual': { term: 'quarter', terms: 2 },
  semiannual: { term: 'quarter', terms: 2 },
  semiannually: { term: 'quarter', terms: 2 },
  biennial: { term: 'year', terms: 2 },
};

/** What words for terms mean, those of a declaration first; they are in lower case. */
export function termWords(declared: Readonly<Record<string, TermMeaning>> = {}): ReadonlyMap<string, Term> {
  const words = new Map(Object.entries(OF_SEVERAL));
  for (const [term, names] of Object.entries(WORDS)) {
    for (const name of names) words.set(name, { term: term as BillingTerm, terms: 1 });
  }
  for (const [word, meaning] of Object.entries(declared)) {
    const term = typeof meaning === 'string' ? { term: meaning, terms: 1 } : meaning;
    words.set(word.trim().normalize('NFC').toLowerCase(), term);
  }
  return words;
}
