import type { RatingScale } from '../ratings/index.ts';
import { wordsOf } from './headings.ts';
import type { BillingTerm, TermMeaning } from './open-subscriptions.ts';
import type { SampleValue } from './suggest-values.ts';

/** The scale of a column of ratings, and how its codes become points of it. */
export interface ScaleReading {
  readonly scale: RatingScale;
  readonly shift?: number;
  /** Codes outside the scale, which stand for no answer. */
  readonly missing: readonly number[];
  readonly evidence: string;
  readonly doubt?: string;
}

type Survey = 'nps' | 'csat' | 'ces';

/** Words that programs write where there is no value. */
const MISSING =
  /^(?:null|\\n|nil|none|nan|na|n\/a|n\.a\.|#n\/a|#na|#value!|#null!|<na>|undefined|nat|-+|\?+|k\.\s?a\.|s\.o\.|n\.v\.|sin dato|sans objet)$/i;
const TOTAL = /^(?:summe|gesamt(?:summe)?|insgesamt|total(?:e|es|aux|s)?|grand total|sub-?total|sum|suma|somme)\b/i;
const PLACEHOLDER = /^(?:guest|unknown|anonymous|anonym|gast|unbekannt|inconnu|invit(?:e|é|ado)|desconocido|0|-1)$/i;

const TERMS: readonly (readonly [RegExp, TermMeaning])[] = [
  [
    /^(?:(?:semi ?|bi)annual(?:ly)?|half ?year(?:ly)?|halbjahr(?:lich)?|semestriel(?:le)?|semestral)$/,
    { term: 'month', terms: 6 },
  ],
  [/^(?:bi ?weekly|fortnight(?:ly)?|every 2 weeks|quinzaine|quincenal)$/, { term: 'week', terms: 2 }],
  [/^(?:bi ?monthly|every 2 months|zweimonatlich|bimestriel(?:le)?|bimestral)$/, { term: 'month', terms: 2 }],
  [/^biennial$/, { term: 'year', terms: 2 }],
  [/^(?:w|wk|p?1 ?w|(?:1 ?)?week(?:ly)?|wochentlich|woche|hebdomadaire|semaine|semanal?)$/, 'week'],
  [/^(?:m|mo|mth|p?1 ?mo?|(?:1 ?)?month(?:ly)?|monat(?:lich)?|mensuel(?:le)?|mois|mensual|mes)$/, 'month'],
  [
    /^(?:q|qtr|quarter(?:ly)?|p?3 ?mo?|3 ?months?|quartal(?:sweise)?|vierteljahrlich|trimestriel(?:le)?|trimestre|trimestral)$/,
    'quarter',
  ],
  [
    /^(?:y|yr|a|p?1 ?y|(?:1 ?)?year(?:ly)?|annual(?:ly)?|12 ?mo?(?:nths?)?|jahr(?:lich)?|annuel(?:le)?|an|annee|anual|ano)$/,
    'year',
  ],
];
const MONTHLY = /\bmrr\b|\bmonthly\b|\bmonats|\bmonatlich|\bmensuel|\bmensual/;
const YEARLY = /\barr\b|\bannual|\byearly\b|\bjahrlich|\bjahres|\bannuel|\banual/;

const PARTIAL = /^(?:partial|teil|partiel)/;
const COUNTS =
  /^(?:paid|completed?|succeeded|active|shipped|delivered|closed|fulfilled|bezahlt|abgeschlossen|aktiv|payee?|actif|terminee?|pagad[oa]|activ[oa]|completad[oa]|past due|1|true|yes|ja|oui|si)$/;
const REFUNDED = /^(?:refund|chargeback|erstattet|rembours|reembols)/;
const ENDED = /^(?:cancel|ended|expired|churned|terminated|gekundigt|beendet|resilie|termine|finalizad)/;
const ASIDE =
  /^(?:fail|void|declin|pending|draft|trial|pause|unpaid|incomplete|test|storn|fehlg|offen|ausst|annul|echou|essai|anulad|fallid|pendient|prueba|(?:0|false|no|nein|non)$)/;

const SURVEYS: readonly (readonly [Survey, RegExp, highest: readonly number[]])[] = [
  ['nps', /nps|recommend|recommand|recomend|empfehl|promoter/, [10]],
  ['csat', /csat|satisf|zufrieden|stars?\b|sterne/, [5, 7, 10]],
  ['ces', /\bces|effort|aufwand|esfuerzo|\bease\b/, [7, 5]],
];
const NAMED_SCALE = /(?:^|[^\d])([01])\s*[-_ –]?\s*(?:to|bis|a|à|al|-|–|_)\s*[-_ ]?\s*(\d{1,2})(?:[^\d]|$)/i;
const REVERSED = /revers|invers|umgekehrt|umgepolt|recoded|invertid/;
/** Codes that survey programs write where there is no answer. */
const NO_ANSWER = [-1, -2, -8, -9, -77, -88, -99, -999, -9999, 77, 88, 97, 98, 99, 999, 9999];
const MOST_POINTS = 101;

/** How often each value of a column occurs, the most frequent first. */
export function tally(values: readonly SampleValue[]): readonly (readonly [text: string, rows: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) {
    if (value === undefined) continue;
    const text = String(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

/** Whether a text is a word for “no value”. */
export function isMissingWord(value: SampleValue): boolean {
  return typeof value === 'string' && MISSING.test(value);
}

/** Whether a text is rather the label of a line of totals. */
export function isTotal(value: SampleValue): boolean {
  return typeof value === 'string' && TOTAL.test(value);
}

/** Whether the id of a customer rather says that nobody knows who it was. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text);
}

/** What a word for a term means. */
export function termOf(text: string): TermMeaning | undefined {
  const words = spaced(text);
  return TERMS.find(([known]) => known.test(words))?.[1];
}

/** The term that the heading of an amount names: MRR is for a month. */
export function termOfAmount(heading: string): BillingTerm | undefined {
  const words = spaced(heading);
  if (MONTHLY.test(words)) return 'month';
  return YEARLY.test(words) ? 'year' : undefined;
}

/** What a status usually means, as a hint beside the question. */
export function usualMeaning(status: string, isOfSubscriptions: boolean): string {
  const word = spaced(status);
  if (PARTIAL.test(word)) return 'usually counts, less what was refunded';
  if (COUNTS.test(word)) return 'usually counts';
  if (REFUNDED.test(word)) return 'usually set aside, as it was paid back';
  if (isOfSubscriptions && ENDED.test(word)) return 'usually counts, as it was paid until its end';
  return ASIDE.test(word) || ENDED.test(word) ? 'usually set aside' : 'does it count, or is it set aside?';
}

/** Which survey a heading speaks of. */
export function surveyOf(heading: string): Survey | undefined {
  return SURVEYS.find(([, words]) => words.test(spaced(heading)))?.[0];
}

/** Whether a heading says that the lowest code is the best. */
export function isReversed(heading: string): boolean {
  return REVERSED.test(spaced(heading));
}

/** The scale of ratings: the one that the heading names, else the usual one of its survey in which they fit. */
export function readScale(heading: string, ratings: readonly number[]): ScaleReading {
  const survey = surveyOf(heading);
  const named = namedScale(heading);
  const codes = [...new Set(ratings)].sort((a, b) => a - b);
  const isOdd = (code: number) =>
    NO_ANSWER.includes(code) && (code < 0 || code > 10) && !(named && inside(code, named));
  const points = codes.filter((code) => !isOdd(code));
  const missing = codes.filter(isOdd);
  const isIn = (scale: RatingScale) => points.every((point) => inside(point, scale));
  const [lowest = 0, highest = 0] = [points[0], points.at(-1)];
  const seen = points.length === 0 ? 'no value' : `values from ${lowest} to ${highest}`;
  const name = JSON.stringify(heading);
  const isNamed = named !== undefined && isIn(named);
  const ofNps = { lowest: 0, highest: 10 };
  if (survey === 'nps' && (isNamed ? named.lowest === 1 && named.highest === 11 : lowest >= 1 && highest === 11)) {
    const doubt = `${seen} in ${name}: taken as codes 1 to 11 of the answers 0 to 10`;
    return { scale: ofNps, shift: -1, missing, evidence: `${seen}: codes 1 to 11`, ...(!isNamed && { doubt }) };
  }
  if (isNamed) return { scale: named, missing, evidence: `the heading names a scale of ${textOf(named)}; ${seen}` };
  const [, , highests] = SURVEYS.find(([one]) => one === survey) ?? [survey, REVERSED, [5, 7, 10]];
  const usual = highests.map((highest) => ({ lowest: survey === 'nps' ? 0 : 1, highest })).find(isIn);
  if (usual === undefined) {
    const least = Math.min(Math.floor(lowest), 0);
    const found = { lowest: least, highest: Math.max(Math.ceil(highest), least + 1) };
    const isRead = found.highest - found.lowest < MOST_POINTS;
    const taken = isRead ? `: taken as ${textOf(found)}` : '';
    const doubt = `${seen} in ${name} do not tell the scale${taken}`;
    return { scale: isRead ? found : ofNps, missing, evidence: seen, doubt };
  }
  const result = { scale: usual, missing, evidence: `${seen}; ${textOf(usual)} is usual` };
  if (survey === undefined)
    return { ...result, doubt: `${seen} in ${name} do not tell the scale: taken as ${textOf(usual)}` };
  const isUnsure = survey === 'nps' && lowest >= 1 && points.length > 5;
  return isUnsure ? { ...result, doubt: `nobody answered 0 in ${name}: is the scale 0 to 10 or 1 to 10?` } : result;
}

function namedScale(heading: string): RatingScale | undefined {
  const [, from, to] = NAMED_SCALE.exec(heading) ?? [];
  const [lowest, highest] = [Number(from), Number(to)];
  return highest > lowest + 1 ? { lowest, highest } : undefined;
}

function inside(code: number, { lowest, highest }: RatingScale): boolean {
  return Number.isInteger(code) && code >= lowest && code <= highest;
}

function textOf({ lowest, highest }: RatingScale): string {
  return `${lowest} to ${highest}`;
}

function spaced(text: string): string {
  return wordsOf(text).join(' ');
}
