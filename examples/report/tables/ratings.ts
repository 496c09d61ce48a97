import { CES_SCALE, CSAT_SCALE, countRatings, mergeRatings, type RatingCounts, type RatingScale } from 'clientele';
import { openTable, type Table, type TableFile } from '../csv/read-table.ts';
import { toWholeNumber } from './cells.ts';
import { RATING_COLUMNS, SINGLE_SURVEY_COLUMNS } from './table-columns.ts';

const RATINGS_OF_A_BATCH = 10_000;

/** The surveys that the program knows. */
export const SURVEYS = ['nps', 'csat', 'ces'] as const;

/** The name of a survey. */
export type Survey = (typeof SURVEYS)[number];

/** The scale of each survey. */
export type SurveyScales = Readonly<Record<Survey, RatingScale>>;

/** The scales that are usual. */
export const USUAL_SCALES: SurveyScales = { nps: { lowest: 0, highest: 10 }, csat: CSAT_SCALE, ces: CES_SCALE };

/** The counts of one survey: by the step that was rated, `''` where the file names none. */
export type CountsByStep = ReadonlyMap<string, RatingCounts>;

/** A file of ratings, the one survey it is of where it has no such column, and the scales. */
export interface RatingsFile extends TableFile {
  readonly survey: Survey | undefined;
  readonly scales: SurveyScales;
}

type RatingTable = Table<'rating', 'survey' | 'step'>;

/** The ratings of one step that are still to be counted, beside those that are. */
interface OpenCounts {
  counts: RatingCounts;
  waiting: number[];
}

/** Reads a file of ratings into counts for each survey and step. */
export function readRatings(file: RatingsFile): ReadonlyMap<Survey, CountsByStep> {
  const table: RatingTable = openTable(file, file.survey === undefined ? RATING_COLUMNS : SINGLE_SURVEY_COLUMNS);
  const surveys = new Map<Survey, Map<string, OpenCounts>>();
  for (const row of table.rows) {
    if (file.survey !== undefined && row.survey !== undefined)
      throw table.problem('survey', 'names the survey of each row already: leave out --survey');
    const survey = file.survey ?? SURVEYS.find((name) => name === row.survey);
    if (survey === undefined) throw table.mustBe('survey', `one of ${SURVEYS.join(', ')}`);
    const { lowest, highest } = file.scales[survey];
    const rating = toWholeNumber(row.rating, lowest, highest);
    if (rating === undefined) throw table.mustBe('rating', `a whole number from ${lowest} to ${highest} (${survey})`);
    const steps = valueAt(surveys, survey, () => new Map());
    const open = valueAt(steps, row.step ?? '', () => ({ counts: countRatings([], file.scales[survey]), waiting: [] }));
    open.waiting.push(rating);
    if (open.waiting.length === RATINGS_OF_A_BATCH) count(open);
  }
  return new Map(Array.from(surveys, ([survey, steps]) => [survey, countsOf(steps)]));
}

function countsOf(steps: ReadonlyMap<string, OpenCounts>): CountsByStep {
  return new Map(Array.from(steps, ([step, open]) => [step, count(open)]));
}

/** Counts what is waiting. */
function count(open: OpenCounts): RatingCounts {
  const { lowest, highest } = open.counts;
  open.counts = mergeRatings(open.counts, countRatings(open.waiting, { lowest, highest }));
  open.waiting = [];
  return open.counts;
}

function valueAt<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}
