import * as clientele from 'clientele';
import { describe, expect, it } from 'vitest';
import * as abc from '../src/abc/index.ts';
import * as advocacy from '../src/advocacy/index.ts';
import * as btyd from '../src/btyd/index.ts';
import * as cac from '../src/cac/index.ts';
import * as ces from '../src/ces/index.ts';
import * as charts from '../src/charts/index.ts';
import * as churn from '../src/churn/index.ts';
import * as cohorts from '../src/cohorts/index.ts';
import * as csat from '../src/csat/index.ts';
import * as equity from '../src/equity/index.ts';
import * as health from '../src/health/index.ts';
import * as inference from '../src/inference/index.ts';
import * as ltv from '../src/ltv/index.ts';
import * as nps from '../src/nps/index.ts';
import * as orders from '../src/orders/index.ts';
import * as ratings from '../src/ratings/index.ts';
import * as revenue from '../src/revenue/index.ts';
import * as rfm from '../src/rfm/index.ts';
import * as sql from '../src/sql/index.ts';
import * as survival from '../src/survival/index.ts';

describe('the public names', () => {
  it.each([
    [{ ratings }, ['countRatings', 'mergeRatings', 'ratingMean', 'topBoxPercent']],
    [{ nps }, ['countNps', 'mergeNps', 'npsCategory', 'npsCountsFromRatings', 'npsScore', 'npsShares']],
    [{ csat }, ['CSAT_LABELS', 'CSAT_SCALE', 'csatBySteps', 'csatMean', 'csatPercent', 'satisfactionGap']],
    [{ ces }, ['CES_SCALE', 'cesMean', 'cesPercent']],
    [
      { charts },
      [
        'abcChart',
        'aliveChart',
        'cacChart',
        'cashFlowChart',
        'chartTheme',
        'churnChart',
        'cohortChart',
        'display',
        'frequencyChart',
        'heterogeneityChart',
        'ltvToCacChart',
        'npsChart',
        'ratingsChart',
        'survivalChart',
        'trackingChart',
      ],
    ],
    [
      { churn },
      [
        'annualChurnRate',
        'averageBaseChurnRate',
        'growingBaseChurnRate',
        'customerChurnRate',
        'customerRetentionRate',
        'expectedLifespan',
        'netRevenueChurnRate',
        'revenueChurnRate',
      ],
    ],
    [
      { cac },
      [
        'CAC_BENCHMARKS',
        'basicCac',
        'cacByChannel',
        'cacPaybackPeriods',
        'complexCac',
        'expectedProfit',
        'ltvToCac',
        'ltvToCacBand',
      ],
    ],
    [
      { ltv },
      [
        'churnLtv',
        'discountedLtv',
        'ltvBySegment',
        'maximumAcquisitionCost',
        'netLtv',
        'orderMargin',
        'periodRate',
        'presentValue',
        'simpleLtv',
      ],
    ],
    [{ equity }, ['customerEquity', 'cashFlowLtv', 'projectCashFlows']],
    [{ abc }, ['abcAnalysis', 'abcByCriteria', 'abcTransitions', 'abcXyz']],
    [
      { advocacy },
      [
        'advocacyGap',
        'countAdvocacy',
        'holdoutLift',
        'mergeAdvocacy',
        'mergeProgrammes',
        'programmeFunnel',
        'referralCost',
        'referralValue',
        'tierSpread',
        'viralCoefficient',
      ],
    ],
    [
      { health },
      [
        'HEALTH_DIMENSIONS',
        'countHealth',
        'customerRoi',
        'healthBand',
        'healthCalibration',
        'healthScore',
        'mergeHealth',
      ],
    ],
    [{ orders }, ['mergeCustomers', 'orderMetrics', 'summarizeCustomers']],
    [{ cohorts }, ['cohortRetention', 'cohortTable', 'mergeCohorts']],
    [{ rfm }, ['RFM_SEGMENTS', 'calibrationSummary', 'rfmScores', 'rfmSegments']],
    [
      { revenue },
      [
        'averageRevenuePerAccount',
        'grossRevenueRetention',
        'revenueGrowthRate',
        'mergeRevenueMovements',
        'monthlyRecurringRevenue',
        'netRevenueRetention',
        'quickRatio',
        'revenueBridge',
        'revenueMovements',
      ],
    ],
    [
      { sql },
      [
        'abcQuery',
        'cacByChannelQuery',
        'churnCountsQuery',
        'customerSummariesQuery',
        'npsCountsQuery',
        'orderTotalsQuery',
        'ratingCountsQuery',
      ],
    ],
    [
      { btyd },
      [
        'discountedFuturePurchases',
        'expectedFuturePurchases',
        'expectedPurchases',
        'expectedResidualLifetime',
        'expectedSpend',
        'fitBetaDiscreteWeibull',
        'fitBgBb',
        'fitBgNbd',
        'fitGammaGamma',
        'fitMbgNbd',
        'fitParetoNbd',
        'fitShiftedBetaGeometric',
        'forecast',
        'mergePurchaseHistories',
        'predictLifetimeValue',
        'probabilityAlive',
        'probabilityOfNoPurchase',
        'purchaseCountProbability',
        'spendIndependence',
        'summarizePurchaseHistories',
      ],
    ],
    [{ survival }, ['countSurvival', 'kaplanMeier', 'logRankTest', 'mergeSurvival', 'survivalAt', 'survivalLtv']],
    [
      { inference },
      [
        'bootstrapInterval',
        'cesInterval',
        'churnInterval',
        'compareNps',
        'compareProportions',
        'compareRatingMeans',
        'csatInterval',
        'npsInterval',
        'npsSampleSize',
        'npsTrend',
        'proportionInterval',
        'proportionSampleSize',
        'ratingMeanInterval',
        'stratifiedNps',
      ],
    ],
  ])('of %o', (domain, names) => {
    const [exported] = Object.values(domain);
    expect(Object.keys(exported ?? {}).sort()).toEqual(names);
  });

  it('of the root are those of all domains, the error and the decimal type', () => {
    const domains = {
      ...ratings,
      ...nps,
      ...csat,
      ...ces,
      ...churn,
      ...cac,
      ...ltv,
      ...equity,
      ...abc,
      ...advocacy,
      ...orders,
      ...revenue,
      ...cohorts,
      ...rfm,
      ...sql,
      ...survival,
      ...btyd,
      ...inference,
      ...charts,
      ...health,
    };
    const { Decimal, MetricsInputError, ...rest } = clientele;
    expect(rest).toEqual(domains);
    expect([Decimal, MetricsInputError].map(({ name }) => name)).toEqual(['Decimal', 'MetricsInputError']);
  });
});
