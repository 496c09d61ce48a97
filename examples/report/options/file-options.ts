import { OWN_NAMES, readColumnNames } from '../csv/column-names.ts';
import type { TableFile } from '../csv/read-table.ts';
import { InputProblem } from '../input-problem.ts';
import { type RatingsFile, SURVEYS, type SurveyScales, USUAL_SCALES } from '../tables/ratings.ts';
import {
  CONTRACT_COLUMNS,
  ORDER_COLUMNS,
  RATING_COLUMNS,
  SINGLE_SURVEY_COLUMNS,
  SPEND_COLUMNS,
  SUBSCRIPTION_COLUMNS,
  type TableColumns,
} from '../tables/table-columns.ts';
import { readDelimiter } from './delimiter-option.ts';
import { type OptionTexts, refusal, textOption, wordOption } from './option-values.ts';

/** The files to report on, as far as they are given. */
export interface Files {
  readonly orders: TableFile | undefined;
  readonly ratings: RatingsFile | undefined;
  readonly spend: TableFile | undefined;
  readonly subscriptions: TableFile | undefined;
  readonly contracts: TableFile | undefined;
}

/** The options that make sense only with a file. */
const NEEDED_FILES: Readonly<Record<string, string>> = {
  'orders-columns': 'orders',
  'ratings-columns': 'ratings',
  survey: 'ratings',
  'nps-scale': 'ratings',
  'csat-scale': 'ratings',
  'ces-scale': 'ratings',
  'spend-columns': 'spend',
  'subscriptions-columns': 'subscriptions',
  'contracts-columns': 'contracts',
};

/** Reads the options on files. */
export function readFiles(texts: OptionTexts): Files {
  for (const [option, file] of Object.entries(NEEDED_FILES)) {
    if (texts[option] !== undefined && texts[file] === undefined)
      throw new InputProblem(`--${option}: needs --${file}`);
  }
  const survey = wordOption(texts, 'survey', SURVEYS);
  const ratings = tableFile(texts, 'ratings', survey === undefined ? RATING_COLUMNS : SINGLE_SURVEY_COLUMNS);
  const scales: SurveyScales = {
    nps: scaleOption(texts, 'nps', '0-10 or 1-10', (lowest, highest) => lowest <= 1 && highest === 10),
    csat: scaleOption(texts, 'csat', 'a scale such as 1-10', isScale),
    ces: scaleOption(texts, 'ces', 'a scale such as 1-5', isScale),
  };
  return {
    orders: tableFile(texts, 'orders', ORDER_COLUMNS),
    ratings: ratings && { ...ratings, survey, scales },
    spend: tableFile(texts, 'spend', SPEND_COLUMNS),
    subscriptions: tableFile(texts, 'subscriptions', SUBSCRIPTION_COLUMNS),
    contracts: tableFile(texts, 'contracts', CONTRACT_COLUMNS),
  };
}

function tableFile(texts: OptionTexts, name: string, columns: TableColumns<string, string>): TableFile | undefined {
  const path = textOption(texts, name);
  if (path === undefined) return undefined;
  if (path === '') throw refusal(name, 'the name of a file', path);
  const option = `${name}-columns`;
  const names = textOption(texts, option);
  const delimiter = textOption(texts, 'delimiter');
  return {
    path,
    names: names === undefined ? OWN_NAMES : readColumnNames(option, names, columns),
    delimiter: delimiter === undefined ? undefined : readDelimiter(delimiter),
  };
}

function scaleOption(
  texts: OptionTexts,
  survey: keyof SurveyScales,
  expected: string,
  holds: (lowest: number, highest: number) => boolean,
) {
  const option = `${survey}-scale`;
  const text = textOption(texts, option);
  if (text === undefined) return USUAL_SCALES[survey];
  const [, lowest, highest] = /^(\d{1,4})-(\d{1,4})$/.exec(text) ?? [];
  if (lowest === undefined || !holds(Number(lowest), Number(highest))) throw refusal(option, expected, text);
  return { lowest: Number(lowest), highest: Number(highest) };
}

function isScale(lowest: number, highest: number): boolean {
  return lowest < highest && highest - lowest <= 1000;
}
