import { termWords } from './billing-terms.ts';
import { wordsOf } from './headings.ts';
import type { BillingTerm, TermMeaning } from './subscription-columns.ts';
import type { SampleValue } from './suggest-sample.ts';

/** Words that programs write where there is no value. */
const MISSING =
  /^(?:null|\\n|nil|none|nan|na|n\/a|n\.a\.|#n\/a|#na|#value!|#null!|<na>|undefined|nat|-+|\?+|k\.\s?a\.|s\.o\.|n\.v\.|sin dato|sans objet)$/i;
const TOTAL = /^(?:summe|gesamt(?:summe)?|insgesamt|total(?:e|es|aux|s)?|grand total|sub-?total|sum|suma|somme)\b/i;
const PLACEHOLDER = /^(?:guest|unknown|anonymous|anonym|gast|unbekannt|inconnu|invit(?:e|é|ado)|desconocido|0|-1)$/i;

const TERMS: readonly (readonly [RegExp, TermMeaning])[] = [
  [
    /^(?:semi ?annual(?:ly)?|half ?year(?:ly)?|biannual(?:ly)?|halbjahr|halbjahrlich|semestriel(?:le)?|semestral)$/,
    { term: 'month', terms: 6 },
  ],
  [/^(?:bi ?weekly|fortnight(?:ly)?|every 2 weeks|quinzaine|quincenal)$/, { term: 'week', terms: 2 }],
  [/^(?:bi ?monthly|every 2 months|zweimonatlich|bimestriel(?:le)?|bimestral)$/, { term: 'month', terms: 2 }],
  [/^(?:w|wk|p1w|1 ?w(?:eek)?|wochentlich|woche|hebdomadaire|semaine|semanal|semana)$/, 'week'],
  [/^(?:m|mo|mth|p1m|1 ?mo?(?:nth)?|monatlich|monat|mensuel(?:le)?|mois|mensual|mes)$/, 'month'],
  [
    /^(?:q|qtr|p3m|3 ?mo?(?:nths?)?|quartal|quartalsweise|vierteljahrlich|trimestriel(?:le)?|trimestre|trimestral)$/,
    'quarter',
  ],
  [/^(?:y|yr|a|p1y|12 ?mo?(?:nths?)?|1 ?y(?:ear)?|jahrlich|jahr|annuel(?:le)?|an|annee|anual|ano)$/, 'year'],
];

/** What the values of a column are, with how often, the most frequent first. */
export function tally(values: readonly SampleValue[]): readonly (readonly [text: string, rows: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === undefined) continue;
    const text = value instanceof Date ? value.toISOString() : String(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

/** Whether a text is a word for “no value”. */
export function isMissingWord(value: SampleValue): boolean {
  return typeof value === 'string' && MISSING.test(value);
}

/** Whether the id of a customer is rather the label of a line of totals. */
export function isTotal(value: SampleValue): boolean {
  return typeof value === 'string' && TOTAL.test(value);
}

/** Whether the id of a customer rather says that nobody knows who it was. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** Whether a table knows a word for a term without being told. */
export function isKnownTerm(text: string): boolean {
  return termWords().has(text.trim().toLowerCase());
}

/** What a word for a term means. */
export function termOf(text: string): TermMeaning | undefined {
  const words = wordsOf(text).join(' ');
  return TERMS.find(([known]) => known.test(words))?.[1];
}

/** The term that the heading of an amount names: MRR is of a month. */
export function termOfAmount(heading: string): BillingTerm | undefined {
  const words = wordsOf(heading).join(' ');
  if (/\bmrr\b|\bmonthly\b|\bmonats|\bmonatlich|\bmensuel|\bmensual/.test(words)) return 'month';
  return /\barr\b|\bannual|\byearly\b|\bjahrlich|\bjahres|\bannuel|\banual/.test(words) ? 'year' : undefined;
}

/** What a status usually means, as a hint beside the question. */
export function usualMeaning(status: string, isOfSubscriptions: boolean): string {
  const word = wordsOf(status).join(' ');
  if (/^(?:partial|teil|partiel)/.test(word)) return 'usually counts, less what was refunded';
  if (COUNTS.test(word)) return 'usually counts';
  if (/^(?:refund|chargeback|erstattet|rembours|reembols)/.test(word)) return 'usually set aside, as it was paid back';
  if (isOfSubscriptions && ENDED.test(word)) return 'usually counts, as it was paid until its end';
  return ASIDE.test(word) || ENDED.test(word) ? 'usually set aside' : 'does it count, or is it set aside?';
}

const COUNTS =
  /^(?:paid|completed?|succeeded|active|shipped|delivered|closed|fulfilled|bezahlt|abgeschlossen|aktiv|payee?|actif|active|terminee?|pagad[oa]|activ[oa]|completad[oa]|past due|1|true|yes|ja|oui|si)$/;
const ENDED = /^(?:cancel|ended|expired|churned|terminated|gekundigt|beendet|resilie|termine|cancelad|finalizad)/;
const ASIDE =
  /^(?:fail|void|declin|pending|draft|trial|pause|unpaid|incomplete|test|storn|fehlg|offen|ausst|annul|echou|essai|anulad|fallid|pendient|prueba|0$|false$|no$|nein$|non$)/;
