import type { RatingScale } from '../ratings/index.ts';
import { wordsOf } from './headings.ts';
import { termWords } from './open-subscriptions.ts';
import type { BillingTerm, TermMeaning } from './subscription-table.ts';
import type { SampleValue } from './suggest-columns.ts';

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

/** The scale of a column of ratings, and how its codes become points of it. */
export interface ScaleReading {
  readonly scale: RatingScale;
  readonly shift?: number;
  readonly reverse?: boolean;
  /** Codes outside of the scale, which stand for no answer. */
  readonly missing: readonly number[];
  readonly evidence: string;
  readonly doubt?: string;
}

type Survey = 'nps' | 'csat' | 'ces';

const SURVEYS: readonly (readonly [Survey, RegExp])[] = [
  ['nps', /nps|recommend|recommand|recomend|empfehl|promoter/],
  ['csat', /csat|satisf|zufrieden|stars?\b|sterne/],
  ['ces', /\bces|effort|aufwand|esfuerzo|\bease\b/],
];
const USUAL: Readonly<Record<Survey | 'other', readonly RatingScale[]>> = {
  nps: [{ lowest: 0, highest: 10 }],
  csat: [5, 7, 10].map((highest) => ({ lowest: 1, highest })),
  ces: [7, 5].map((highest) => ({ lowest: 1, highest })),
  other: [5, 7, 10].map((highest) => ({ lowest: 1, highest })),
};
const NAMED_SCALE = /(?:^|[^\d])(\d{1,2})\s*[-_ –]?\s*(?:to|bis|a|à|al|-|–|_)\s*[-_ ]?\s*(\d{1,2})(?:[^\d]|$)/i;
const REVERSED = /revers|invers|umgekehrt|umgepolt|recoded|invertid/;
/** Codes that survey programs write where there is no answer. */
const NO_ANSWER = [-1, -2, -8, -9, -77, -88, -99, -999, -9999, 77, 88, 97, 98, 99, 999, 9999];
const MOST_POINTS = 101;

/** Which survey a heading speaks of. */
export function surveyOf(heading: string): Survey | undefined {
  const text = wordsOf(heading).join(' ');
  return SURVEYS.find(([, words]) => words.test(text))?.[0];
}

/** The scale of ratings: that which the heading names, else the usual one of its survey in which they fit. */
export function readScale(heading: string, ratings: readonly number[]): ScaleReading {
  const survey = surveyOf(heading);
  const codes = [...new Set(ratings)].sort((a, b) => a - b);
  const named = namedScale(heading);
  const isOdd = (code: number) => NO_ANSWER.includes(code) && (code < 0 || code > 10) && !inside(code, named);
  const points = codes.filter((code) => !isOdd(code));
  const missing = codes.filter(isOdd);
  const reverse = REVERSED.test(wordsOf(heading).join(' ')) ? { reverse: true } : {};
  const [lowest = 0, highest = 0] = [points[0], points.at(-1)];
  const seen = points.length === 0 ? 'no value' : `values from ${lowest} to ${highest}`;
  const result = { ...reverse, missing };
  if (named !== undefined && points.every((point) => inside(point, named))) {
    const isShifted = survey === 'nps' && named.lowest === 1 && named.highest === 11;
    const evidence = `the heading names a scale of ${named.lowest} to ${named.highest}; ${seen}`;
    return isShifted
      ? {
          ...result,
          scale: { lowest: 0, highest: 10 },
          shift: -1,
          evidence: `${evidence}: codes of the answers 0 to 10`,
        }
      : { ...result, scale: named, evidence };
  }
  if (survey === 'nps' && highest === 11 && lowest >= 1) {
    const doubt = `${seen} in ${JSON.stringify(heading)}: taken as codes 1 to 11 of the answers 0 to 10`;
    return { ...result, scale: { lowest: 0, highest: 10 }, shift: -1, evidence: seen, doubt };
  }
  const usual = USUAL[survey ?? 'other'].find((scale) => points.every((point) => inside(point, scale)));
  const scale = usual ?? { lowest: Math.min(lowest, 0), highest: Math.max(highest, Math.min(lowest, 0) + 1) };
  const isRead = usual !== undefined || scale.highest - scale.lowest < MOST_POINTS;
  const text = `${scale.lowest} to ${scale.highest}`;
  if (survey === 'nps' && usual !== undefined && lowest >= 1 && points.length > 5)
    return {
      ...result,
      scale,
      evidence: seen,
      doubt: `nobody answered 0 in ${JSON.stringify(heading)}: is the scale 0 to 10 or 1 to 10?`,
    };
  if (survey !== undefined && usual !== undefined)
    return { ...result, scale, evidence: `${seen}; ${text} is a usual scale of ${survey.toUpperCase()}` };
  const doubt = `${seen} in ${JSON.stringify(heading)} do not tell the scale${isRead ? `: taken as ${text}` : ''}`;
  return { ...result, scale: isRead ? scale : { lowest: 0, highest: 10 }, evidence: seen, doubt };
}

function namedScale(heading: string): RatingScale | undefined {
  const [, from, to] = NAMED_SCALE.exec(heading) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const [lowest, highest] = [Number(from), Number(to)];
  return lowest <= 1 && highest > lowest + 1 ? { lowest, highest } : undefined;
}

function inside(code: number, scale: RatingScale | undefined): boolean {
  return scale !== undefined && Number.isInteger(code) && code >= scale.lowest && code <= scale.highest;
}
