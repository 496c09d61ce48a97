import * as clientele from 'clientele';
import { MetricsInputError, type MetricsIssue } from 'clientele';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { parseInput } from '../../src/internal/reading/parse-input.ts';
import { CALLERS_OWN_ERROR, hostileValues } from '../support/hostile-values.ts';
import { changedAt, placesIn } from '../support/places.ts';
import { VALID_CALLS } from '../support/valid-calls.ts';
import { type Argument, type Described, FUNCTIONS, SCHEMAS_OF } from './schemas-of.ts';

const described = Object.entries(SCHEMAS_OF) as [Described, readonly Argument[]][];

/** What is wrong with a value, as the library says it. */
function issuesOf(read: () => unknown): readonly MetricsIssue[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error === CALLERS_OWN_ERROR) return [];
    if (error instanceof MetricsInputError) return error.issues;
    throw error;
  }
}

/** Reads an argument with its schema, or each of its elements. */
function parsed(argument: Argument | undefined, value: unknown): unknown {
  if (argument === undefined || argument === 'of the caller') return value;
  if (!Array.isArray(argument)) return parseInput(argument as z.ZodMiniType, value);
  const [element] = argument as readonly [z.ZodMiniType];
  return (value as unknown[]).map((one) => parseInput(element, one));
}

/** The one whose words differ, as they name the scale. */
const OWN_WORDS: readonly Described[] = ['countRatings'];

/**
 * Those that refuse more than their schemas: what does not agree between two arguments or rows, elements that only a loop
 * reads, and results that no number can hold.
 */
const REFUSE_MORE: readonly Described[] = [
  'abcAnalysis',
  'abcByCriteria',
  'abcChart',
  'abcTransitions',
  'abcXyz',
  'bootstrapInterval',
  'cacByChannel',
  'cacChart',
  'cacPaybackPeriods',
  'cashFlowChart',
  'churnChart',
  'cohortChart',
  'cohortRetention',
  'cohortTable',
  'countRatings',
  'csatBySteps',
  'customerEquity',
  'customerRoi',
  'discountedFuturePurchases',
  'expectedFuturePurchases',
  'expectedLifespan',
  'expectedProfit',
  'expectedPurchases',
  'expectedSpend',
  'fitBetaDiscreteWeibull',
  'fitBgBb',
  'fitBgNbd',
  'fitGammaGamma',
  'fitMbgNbd',
  'fitParetoNbd',
  'fitShiftedBetaGeometric',
  'forecast',
  'revenueGrowthRate',
  'healthBand',
  'healthCalibration',
  'healthScore',
  'kaplanMeier',
  'logRankTest',
  'ltvBySegment',
  'ltvToCac',
  'ltvToCacChart',
  'mergeAdvocacy',
  'mergeCohorts',
  'mergeCustomers',
  'mergeHealth',
  'mergeNps',
  'mergeProgrammes',
  'mergePurchaseHistories',
  'mergeRatings',
  'mergeRevenueMovements',
  'mergeSurvival',
  'monthlyRecurringRevenue',
  'netRevenueChurnRate',
  'npsChart',
  'npsCountsFromRatings',
  'npsSampleSize',
  'npsTrend',
  'orderMetrics',
  'predictLifetimeValue',
  'presentValue',
  'probabilityAlive',
  'probabilityOfNoPurchase',
  'proportionSampleSize',
  'referralCost',
  'revenueBridge',
  'revenueChurnRate',
  'revenueMovements',
  'spendIndependence',
  'stratifiedNps',
  'summarizePurchaseHistories',
  'survivalAt',
  'survivalChart',
  'aliveChart',
  'frequencyChart',
  'heterogeneityChart',
  'trackingChart',
  'survivalLtv',
  'tierSpread',
];

/** An issue of a schema as the function has it, which names the argument before the path. */
function endsWith(issue: MetricsIssue, { path, message }: MetricsIssue): boolean {
  return issue.message === message && String(issue.path.slice(issue.path.length - path.length)) === String(path);
}

it('every function of a metric or a chart has its schemas', () => {
  const functions = Object.entries(clientele).filter(
    ([name, value]) => typeof value === 'function' && /^[a-z]/.test(name),
  );
  const names = functions.map(([name]) => name).filter((name) => !name.endsWith('Query') && name !== 'display');
  expect(Object.keys(SCHEMAS_OF).sort()).toEqual(names.sort());
});

describe.each(described)('the schemas of %s', (name, schemas) => {
  const run = FUNCTIONS[name];
  const valid: readonly unknown[] = VALID_CALLS[name];

  it('read its valid call into input that gives the same result', () => {
    const read = valid.map((value, index) => parsed(schemas[index], value));
    expect(run(...read)).toEqual(run(...valid));
    expect(read.map((value, index) => parsed(schemas[index], value))).toEqual(read);
  });

  it('refuse what it refuses, in the same words', () => {
    let refused = 0;
    const places = placesIn(valid).filter((place) => place.length > 0);
    for (const [at = 0, ...place] of places) {
      const schema = schemas[Number(at)];
      if (place.length === 0 && Array.isArray(schema)) continue;
      for (const make of Object.values(hostileValues)) {
        const value = () => changedAt(valid[Number(at)], place, make);
        const issues = issuesOf(() => parsed(schema, value()));
        const call = valid.map((argument, index) => (index === at ? value() : argument));
        const ofFunction = issuesOf(() => run(...call));
        if (issues.length === 0) {
          if (ofFunction.length > 0) expect(REFUSE_MORE).toContain(name);
          continue;
        }
        expect(ofFunction.length).toBe(issues.length);
        const isSame = issues.every((issue, index) => endsWith(ofFunction[index] as MetricsIssue, issue));
        expect(isSame || OWN_WORDS.includes(name)).toBe(true);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(20);
  });
});
