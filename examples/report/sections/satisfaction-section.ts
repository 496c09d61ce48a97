import { count, cut, decimal, NOT_AVAILABLE, percent } from '../format.ts';
import { type Convention, type Figure, figure, type Section } from '../layout.ts';
import type { NpsFigures, RatingFigures, Satisfaction } from './satisfaction.ts';

const NPS: Convention = {
  text: 'NPS: the percentage of promoters (9–10) less that of detractors (6 and below)',
  source: '“Digital Marketing for Small Businesses: Customer Advocacy Marketing Techniques”',
};
const CSAT: Convention = {
  text: 'CSAT: the mean of all ratings; satisfied are the top two points of the scale',
  source: 'LIKE.TG glossary, “Customer experience” and “Customer satisfaction survey”',
};
const CES: Convention = {
  text: 'CES: the mean of all ratings; whether high is ease or effort is up to the question',
  source: 'LIKE.TG glossary, “Customer experience”',
};

/** The section on satisfaction. */
export function satisfactionSection({ nps, csat, ces }: Satisfaction): Section {
  const surveys = [
    ...(nps ? [npsFigures(nps)] : []),
    ...(csat ? [ratingFigures('Customer satisfaction (CSAT)', 'satisfied', csat)] : []),
    ...(ces ? [ratingFigures('Customer effort score (CES)', 'above the middle', ces)] : []),
  ];
  return {
    title: 'Satisfaction',
    blocks: surveys.length > 0 ? surveys : [[figure('surveys', NOT_AVAILABLE, { reason: 'no ratings' })]],
    conventions: [...(nps ? [NPS] : []), ...(csat ? [CSAT] : []), ...(ces ? [CES] : [])],
  };
}

function npsFigures({ score, counts, shares, waves, ...survey }: NpsFigures): readonly Figure[] {
  const group = (name: 'promoters' | 'passives' | 'detractors') =>
    figure(`  ${name}`, percent(shares?.[name]), {
      unit: '%',
      note: `${count(counts[name])} of ${count(survey.respondents)}`,
    });
  return [
    figure('Net Promoter Score (NPS)', decimal(score, 1), { unit: 'points', note: 'from -100 to 100' }),
    group('promoters'),
    group('passives'),
    group('detractors'),
    ...waves.map(({ wave, respondents, score }) =>
      figure(`  ${cut(wave, 26)}`, decimal(score, 1), {
        unit: 'points',
        note: `${count(respondents)} answers`,
        reason: respondents === 1 ? 'only one answer' : `only ${count(respondents)} answers`,
      }),
    ),
  ];
}

function ratingFigures(label: string, top: string, { mean, ...survey }: RatingFigures): readonly Figure[] {
  const unit = `of ${survey.highest}`;
  const note = `mean of ${count(survey.respondents)} ratings, ${survey.lowest} to ${survey.highest}`;
  return [
    figure(label, decimal(mean), { unit, note }),
    figure(`  ${top}`, decimal(survey.percent, 1), { unit: '%' }),
    ...Object.entries(survey.steps).map(([step, mean]) => figure(`  ${cut(step, 26)}`, decimal(mean), { unit })),
  ];
}
