// Derived from the source files by `npm run derive`.

import * as abcAnalysis from '../abc/abc-analysis.ts';
import * as abcByCriteria from '../abc/abc-by-criteria.ts';
import * as abcTransitions from '../abc/abc-transitions.ts';
import * as abcXyz from '../abc/abc-xyz.ts';
import * as advocacyGap from '../advocacy/advocacy-gap.ts';
import * as holdoutLift from '../advocacy/holdout-lift.ts';
import * as programmeFunnel from '../advocacy/programme-funnel.ts';
import * as referralCost from '../advocacy/referral-cost.ts';
import * as referralValue from '../advocacy/referral-value.ts';
import * as tierSpread from '../advocacy/tier-spread.ts';
import * as viralCoefficient from '../advocacy/viral-coefficient.ts';
import * as bgBb from '../btyd/bg-bb.ts';
import * as bgNbd from '../btyd/bg-nbd.ts';
import * as expectedPurchases from '../btyd/expected-purchases.ts';
import * as fitRenewals from '../btyd/fit-renewals.ts';
import * as forecastPurchases from '../btyd/forecast-purchases.ts';
import * as gammaGamma from '../btyd/gamma-gamma.ts';
import * as paretoNbd from '../btyd/pareto-nbd.ts';
import * as predictLifetimeValue from '../btyd/predict-lifetime-value.ts';
import * as purchaseHistory from '../btyd/purchase-history.ts';
import * as purchaseModel from '../btyd/purchase-model.ts';
import * as purchaseProbabilities from '../btyd/purchase-probabilities.ts';
import * as renewalModel from '../btyd/renewal-model.ts';
import * as cac from '../cac/cac.ts';
import * as cacByChannel from '../cac/cac-by-channel.ts';
import * as cacPaybackPeriods from '../cac/cac-payback-periods.ts';
import * as expectedProfit from '../cac/expected-profit.ts';
import * as ltvToCac from '../cac/ltv-to-cac.ts';
import * as abcChart from '../charts/abc-chart.ts';
import * as aliveChart from '../charts/alive-chart.ts';
import * as cacChart from '../charts/cac-chart.ts';
import * as cashFlowChart from '../charts/cash-flow-chart.ts';
import * as chartOf from '../charts/chart-of.ts';
import * as chartTheme from '../charts/chart-theme.ts';
import * as churnChart from '../charts/churn-chart.ts';
import * as frequencyChart from '../charts/frequency-chart.ts';
import * as heterogeneityChart from '../charts/heterogeneity-chart.ts';
import * as ltvToCacChart from '../charts/ltv-to-cac-chart.ts';
import * as npsChart from '../charts/nps-chart.ts';
import * as ratingsChart from '../charts/ratings-chart.ts';
import * as survivalChart from '../charts/survival-chart.ts';
import * as trackingChart from '../charts/tracking-chart.ts';
import * as churnOverTime from '../churn/churn-over-time.ts';
import * as customerChurnRate from '../churn/customer-churn-rate.ts';
import * as revenueChurnRate from '../churn/revenue-churn-rate.ts';
import * as cohortTable from '../cohorts/cohort-table.ts';
import * as mergeCohorts from '../cohorts/merge-cohorts.ts';
import * as csatBySteps from '../csat/csat-by-steps.ts';
import * as satisfactionGap from '../csat/satisfaction-gap.ts';
import * as cashFlowLtv from '../equity/cash-flow-ltv.ts';
import * as customerEquity from '../equity/customer-equity.ts';
import * as projectCashFlows from '../equity/project-cash-flows.ts';
import * as customerRoi from '../health/customer-roi.ts';
import * as healthBand from '../health/health-band.ts';
import * as healthCalibration from '../health/health-calibration.ts';
import * as healthScore from '../health/health-score.ts';
import type {
  AbcByCriteriaOptions,
  AbcChartOptions,
  AbcOptions,
  AbcRow,
  AbcTransitionsOptions,
  AbcXyzOptions,
  AdvocacyCounts,
  AliveChartCell,
  AliveChartOptions,
  AmbassadorTier,
  AnnualChurnInput,
  AverageBaseChurnInput,
  AverageRevenueInput,
  BasicCacInput,
  BootstrapOptions,
  CacByChannel,
  CacChartOptions,
  CacPaybackInput,
  CalibrationSummaryOptions,
  CashFlowChartOptions,
  CashFlowInput,
  CashFlowLtvOptions,
  CesIntervalOptions,
  ChannelCac,
  ChannelSpend,
  ChartOptions,
  ChartThemeName,
  ChurnChartPeriod,
  ChurnIntervalOptions,
  ChurnLtvInput,
  ClassifiedItem,
  Cohort,
  CohortActivity,
  CohortMeasure,
  CohortTable,
  CohortTableOptions,
  CompareNpsOptions,
  CompareProportionsOptions,
  CompareRatingMeansOptions,
  ComplexCacInput,
  CsatIntervalOptions,
  CustomerAdvocacy,
  CustomerChurnInput,
  CustomerRetentionInput,
  CustomerRevenue,
  CustomerRoiInput,
  CustomerSegment,
  CustomerSummary,
  Decimal,
  DiscountedFuturePurchasesOptions,
  DiscountedLtvInput,
  DurationCounts,
  ExpectedFuturePurchasesOptions,
  ExpectedProfitInput,
  ExpectedPurchasesOptions,
  ExpectedResidualLifetimeOptions,
  FitOptions,
  FittedBgBb,
  FittedContinuous,
  ForecastPurchasesOptions,
  FrequencyChartRow,
  GammaGammaModel,
  GrowingBaseChurnInput,
  GrowthInput,
  HealthBand,
  HealthBandOptions,
  HealthCalibrationOptions,
  HealthCounts,
  HealthDimension,
  HealthOutcome,
  HistoryOf,
  HoldoutLiftOptions,
  KaplanMeierOptions,
  LifetimeValueInput,
  LtvBySegmentOptions,
  LtvToCacChartSegment,
  LtvToCacInput,
  MaximumAcquisitionCostInput,
  MoneyInput,
  MonthlyRecurringRevenueOptions,
  NetLtvInput,
  NetRevenueChurnInput,
  NpsChartSegment,
  NpsCounts,
  NpsIntervalOptions,
  NpsSampleSizeInput,
  NpsStratum,
  NpsTrendOptions,
  NpsWave,
  ObservedStep,
  ObservedSurvival,
  OpportunityHistory,
  Order,
  OrderDeclaration,
  OrderMarginInput,
  OrderMetricsOptions,
  PeriodRateInput,
  PresentValueOptions,
  ProbabilityOfNoPurchaseOptions,
  ProgrammeCounts,
  ProgrammeFunnelOptions,
  ProportionCounts,
  ProportionIntervalOptions,
  ProportionSampleSizeInput,
  PurchaseCountProbabilityOptions,
  PurchaseHistory,
  PurchaseModel,
  RateInput,
  RatingCounts,
  RatingDeclaration,
  RatingMeanIntervalOptions,
  RatingScale,
  RatingsChartOptions,
  ReferralCostInput,
  ReferralValueInput,
  RenewalCohort,
  RenewalModel,
  RevenueBridgeOptions,
  RevenueChurnInput,
  RevenueMovements,
  RevenueMovementsOptions,
  RfmScore,
  RfmScoresOptions,
  RfmSegmentRule,
  SatisfactionGapInput,
  SimpleLtvInput,
  SpendDeclaration,
  SpendHistory,
  StratifiedNpsOptions,
  Subscription,
  SubscriptionDeclaration,
  SurvivalAtOptions,
  SurvivalChartOptions,
  SurvivalChartSegment,
  SurvivalCounts,
  SurvivalLtvOptions,
  SurvivalObservation,
  SurvivalSource,
  TopBoxOptions,
  TrackingChartOptions,
  TrackingChartPoint,
  ViralCoefficientInput,
} from '../index.ts';
import * as bootstrapInterval from '../inference/bootstrap-interval.ts';
import * as compareNps from '../inference/compare-nps.ts';
import * as compareProportions from '../inference/compare-proportions.ts';
import * as npsInterval from '../inference/nps-interval.ts';
import * as npsTrend from '../inference/nps-trend.ts';
import * as proportionInterval from '../inference/proportion-interval.ts';
import * as ratingMeans from '../inference/rating-means.ts';
import * as sampleSize from '../inference/sample-size.ts';
import * as stratifiedNps from '../inference/stratified-nps.ts';
import * as internalOrdersIndex from '../internal/orders/index.ts';
import * as churnLtv from '../ltv/churn-ltv.ts';
import * as discountedLtv from '../ltv/discounted-ltv.ts';
import * as ltvBySegment from '../ltv/ltv-by-segment.ts';
import * as orderEconomics from '../ltv/order-economics.ts';
import * as presentValue from '../ltv/present-value.ts';
import * as simpleLtv from '../ltv/simple-ltv.ts';
import * as countNps from '../nps/count-nps.ts';
import * as orderMetrics from '../orders/order-metrics.ts';
import * as countRatings from '../ratings/count-ratings.ts';
import * as ratingCounts from '../ratings/rating-counts.ts';
import * as ratingMean from '../ratings/rating-mean.ts';
import * as averageRevenuePerAccount from '../revenue/average-revenue-per-account.ts';
import * as monthlyRecurringRevenue from '../revenue/monthly-recurring-revenue.ts';
import * as revenueBridge from '../revenue/revenue-bridge.ts';
import * as revenueGrowthRate from '../revenue/revenue-growth-rate.ts';
import * as revenueMovements from '../revenue/revenue-movements.ts';
import * as subscriptions from '../revenue/subscriptions.ts';
import * as calibrationSummary from '../rfm/calibration-summary.ts';
import * as rfmScores from '../rfm/rfm-scores.ts';
import * as rfmSegments from '../rfm/rfm-segments.ts';
import * as countSurvival from '../survival/count-survival.ts';
import * as kaplanMeier from '../survival/kaplan-meier.ts';
import * as observedSteps from '../survival/observed-steps.ts';
import * as survivalAt from '../survival/survival-at.ts';
import * as survivalLtv from '../survival/survival-ltv.ts';
import * as orderTable from '../tables/order-table.ts';
import * as ratingTable from '../tables/rating-table.ts';
import * as spendTable from '../tables/spend-table.ts';
import * as subscriptionTable from '../tables/subscription-table.ts';
import { type InputSchema, inputSchema } from './json-schema.ts';

export type { InputSchema };

/** The options of `abcByCriteria`. */
export const abcByCriteriaOptionsSchema: InputSchema<AbcByCriteriaOptions<unknown, string>> = inputSchema(
  abcByCriteria.abcByCriteriaOptionsSchema,
);

/** The `analysis` of `abcChart`. */
export const abcChartAnalysisSchema: InputSchema<{ readonly rows: readonly AbcRow<unknown>[] }> = inputSchema(
  abcChart.abcChartAnalysisSchema,
);

/** Options of `abcChart`. */
export const abcChartOptionsSchema: InputSchema<AbcChartOptions<unknown>> = inputSchema(abcChart.abcChartOptionsSchema);

/** The options of `abcAnalysis`. */
export const abcOptionsSchema: InputSchema<AbcOptions<unknown>> = inputSchema(abcAnalysis.abcOptionsSchema);

/** Options of `abcTransitions`. */
export const abcTransitionsOptionsSchema: InputSchema<AbcTransitionsOptions<unknown>> = inputSchema(
  abcTransitions.abcTransitionsOptionsSchema,
);

/** The options of `abcXyz`. */
export const abcXyzOptionsSchema: InputSchema<AbcXyzOptions<unknown>> = inputSchema(abcXyz.abcXyzOptionsSchema);

/** Customers by what they said and what they did. */
export const advocacyCountsSchema: InputSchema<AdvocacyCounts> = inputSchema(advocacyGap.advocacyCountsSchema);

/** One cell of `aliveChart`; rows may have other columns. */
export const aliveChartCellSchema: InputSchema<AliveChartCell> = inputSchema(aliveChart.aliveChartCellSchema);

/** Options of `aliveChart`. */
export const aliveChartOptionsSchema: InputSchema<AliveChartOptions> = inputSchema(aliveChart.aliveChartOptionsSchema);

/** A tier of an ambassador programme; rows may have other columns. */
export const ambassadorTierSchema: InputSchema<AmbassadorTier> = inputSchema(tierSpread.ambassadorTierSchema);

/** The input of `annualChurnRate`. */
export const annualChurnInputSchema: InputSchema<AnnualChurnInput> = inputSchema(churnOverTime.annualChurnInputSchema);

/** The input of `averageBaseChurnRate`. */
export const averageBaseChurnInputSchema: InputSchema<AverageBaseChurnInput> = inputSchema(
  customerChurnRate.averageBaseChurnInputSchema,
);

/** The input of `averageRevenuePerAccount`, such as the `closing` of `revenueMovements`. */
export const averageRevenueInputSchema: InputSchema<AverageRevenueInput> = inputSchema(
  averageRevenuePerAccount.averageRevenueInputSchema,
);

/** The input of `basicCac`. */
export const basicCacInputSchema: InputSchema<BasicCacInput> = inputSchema(cac.basicCacInputSchema);

/** Options of `bootstrapInterval` for one sample. */
export const bootstrapOptionsSchema: InputSchema<BootstrapOptions<unknown>> = inputSchema(
  bootstrapInterval.bootstrapOptionsSchema,
);

/** The `cac` of `cacChart`. */
export const cacChartCacSchema: InputSchema<CacByChannel> = inputSchema(cacChart.cacChartCacSchema);

/** Options of `cacChart`. */
export const cacChartOptionsSchema: InputSchema<CacChartOptions> = inputSchema(cacChart.cacChartOptionsSchema);

/** The input of `cacPaybackPeriods`. */
export const cacPaybackInputSchema: InputSchema<CacPaybackInput> = inputSchema(cacPaybackPeriods.cacPaybackInputSchema);

/** The options of `calibrationSummary`. */
export const calibrationSummaryOptionsSchema: InputSchema<CalibrationSummaryOptions> = inputSchema(
  calibrationSummary.calibrationSummaryOptionsSchema,
);

/** One of the `orders` of `calibrationSummary`. */
export const calibrationSummaryOrdersSchema: InputSchema<Order> = inputSchema(
  calibrationSummary.calibrationSummaryOrdersSchema,
);

/** One of the `cashFlows` of `cashFlowChart`. */
export const cashFlowChartCashFlowsSchema: InputSchema<{
  readonly year: number;
  readonly cashFlow: Decimal;
  readonly presentValue: Decimal;
}> = inputSchema(cashFlowChart.cashFlowChartCashFlowsSchema);

/** Options of `cashFlowChart`. */
export const cashFlowChartOptionsSchema: InputSchema<CashFlowChartOptions> = inputSchema(
  cashFlowChart.cashFlowChartOptionsSchema,
);

/** The input of `projectCashFlows`; every amount is per customer acquired. */
export const cashFlowInputSchema: InputSchema<CashFlowInput> = inputSchema(projectCashFlows.cashFlowInputSchema);

/** One of the `cashFlows` of `cashFlowLtv`. */
export const cashFlowLtvCashFlowsSchema: InputSchema<{ readonly presentValue: Decimal }> = inputSchema(
  cashFlowLtv.cashFlowLtvCashFlowsSchema,
);

/** Options of `cashFlowLtv`. */
export const cashFlowLtvOptionsSchema: InputSchema<CashFlowLtvOptions> = inputSchema(
  cashFlowLtv.cashFlowLtvOptionsSchema,
);

/** Options of `cesInterval`. */
export const cesIntervalOptionsSchema: InputSchema<CesIntervalOptions> = inputSchema(
  proportionInterval.cesIntervalOptionsSchema,
);

/** A channel compared with the others. */
export const channelCacSchema: InputSchema<ChannelCac> = inputSchema(cacChart.channelCacSchema);

/** What was spent on one channel and how many customers it acquired; rows may have other columns. */
export const channelSpendSchema: InputSchema<ChannelSpend> = inputSchema(cacByChannel.channelSpendSchema);

/** Options that all charts have. */
export const chartOptionsSchema: InputSchema<ChartOptions> = inputSchema(chartOf.chartOptionsSchema);

/** The two themes. */
export const chartThemeNameSchema: InputSchema<ChartThemeName> = inputSchema(chartTheme.chartThemeNameSchema);

/** One point of `churnChart`; rows may have other columns. */
export const churnChartPeriodSchema: InputSchema<ChurnChartPeriod> = inputSchema(churnChart.churnChartPeriodSchema);

/** Options of `churnInterval`. */
export const churnIntervalOptionsSchema: InputSchema<ChurnIntervalOptions> = inputSchema(
  proportionInterval.churnIntervalOptionsSchema,
);

/** The input of `churnLtv`. */
export const churnLtvInputSchema: InputSchema<ChurnLtvInput> = inputSchema(churnLtv.churnLtvInputSchema);

/** An item with its class, such as a row of `abcAnalysis` or `abcByCriteria`; other columns are ignored. */
export const classifiedItemSchema: InputSchema<ClassifiedItem<unknown>> = inputSchema(
  abcTransitions.classifiedItemSchema,
);

/** Something that a customer did: an order for revenue, otherwise who and when; rows may have other columns. */
export const cohortActivitySchema: InputSchema<CohortActivity<CohortMeasure>> = inputSchema(
  cohortTable.cohortActivitySchema,
);

/** The customers whose first activity was in the same period. */
export const cohortSchema: InputSchema<Cohort<CohortMeasure>> = inputSchema(mergeCohorts.cohortSchema);

/** Options of `cohortTable`. */
export const cohortTableOptionsSchema: InputSchema<CohortTableOptions<CohortMeasure>> = inputSchema(
  cohortTable.cohortTableOptionsSchema,
);

/** Cohorts and their activity over time. */
export const cohortTableSchema: InputSchema<CohortTable<CohortMeasure>> = inputSchema(mergeCohorts.cohortTableSchema);

/** Options of `compareNps`. */
export const compareNpsOptionsSchema: InputSchema<CompareNpsOptions> = inputSchema(compareNps.compareNpsOptionsSchema);

/** Options of `compareProportions`. */
export const compareProportionsOptionsSchema: InputSchema<CompareProportionsOptions> = inputSchema(
  compareProportions.compareProportionsOptionsSchema,
);

/** Options of `compareRatingMeans`. */
export const compareRatingMeansOptionsSchema: InputSchema<CompareRatingMeansOptions> = inputSchema(
  ratingMeans.compareRatingMeansOptionsSchema,
);

/** The input of `complexCac`; all costs are of the same period. */
export const complexCacInputSchema: InputSchema<ComplexCacInput> = inputSchema(cac.complexCacInputSchema);

/** One of the `ratings` of `countNps`. */
export const countNpsRatingsSchema: InputSchema<number> = inputSchema(countNps.countNpsRatingsSchema);

/** One of the `ratings` of `countRatings`. */
export const countRatingsRatingsSchema: InputSchema<number> = inputSchema(countRatings.countRatingsRatingsSchema);

/** The `scale` of `countRatings`. */
export const countRatingsScaleSchema: InputSchema<RatingScale> = inputSchema(countRatings.countRatingsScaleSchema);

/** The `steps` of `csatBySteps`. */
export const csatByStepsStepsSchema: InputSchema<{ readonly [x: string]: RatingCounts }> = inputSchema(
  csatBySteps.csatByStepsStepsSchema,
);

/** Options of `csatInterval`. */
export const csatIntervalOptionsSchema: InputSchema<CsatIntervalOptions> = inputSchema(
  proportionInterval.csatIntervalOptionsSchema,
);

/** What a customer said and did; rows may have other columns. */
export const customerAdvocacySchema: InputSchema<CustomerAdvocacy> = inputSchema(advocacyGap.customerAdvocacySchema);

/** The input of `customerChurnRate`. */
export const customerChurnInputSchema: InputSchema<CustomerChurnInput> = inputSchema(
  customerChurnRate.customerChurnInputSchema,
);

/** The input of `customerRetentionRate`. */
export const customerRetentionInputSchema: InputSchema<CustomerRetentionInput> = inputSchema(
  customerChurnRate.customerRetentionInputSchema,
);

/** What a customer pays per month; rows may have other columns. */
export const customerRevenueSchema: InputSchema<CustomerRevenue<MoneyInput>> = inputSchema(
  revenueMovements.customerRevenueSchema,
);

/** The input of `customerRoi`. */
export const customerRoiInputSchema: InputSchema<CustomerRoiInput> = inputSchema(customerRoi.customerRoiInputSchema);

/** A segment of customers; rows may have other columns. */
export const customerSegmentSchema: InputSchema<CustomerSegment> = inputSchema(customerEquity.customerSegmentSchema);

/** All orders of a customer, added up. */
export const customerSummarySchema: InputSchema<CustomerSummary> = inputSchema(
  internalOrdersIndex.customerSummarySchema,
);

/** Options of `discountedFuturePurchases`. */
export const discountedFuturePurchasesOptionsSchema: InputSchema<DiscountedFuturePurchasesOptions> = inputSchema(
  expectedPurchases.discountedFuturePurchasesOptionsSchema,
);

/** The input of `discountedLtv`. */
export const discountedLtvInputSchema: InputSchema<DiscountedLtvInput> = inputSchema(
  discountedLtv.discountedLtvInputSchema,
);

/** How many customers churned, were censored and entered observation at one duration. */
export const durationCountsSchema: InputSchema<DurationCounts> = inputSchema(countSurvival.durationCountsSchema);

/** Options of `expectedFuturePurchases`. */
export const expectedFuturePurchasesOptionsSchema: InputSchema<ExpectedFuturePurchasesOptions> = inputSchema(
  expectedPurchases.expectedFuturePurchasesOptionsSchema,
);

/** The `churnRate` of `expectedLifespan`. */
export const expectedLifespanChurnRateSchema: InputSchema<RateInput | null> = inputSchema(
  churnOverTime.expectedLifespanChurnRateSchema,
);

/** The input of `expectedProfit`. */
export const expectedProfitInputSchema: InputSchema<ExpectedProfitInput> = inputSchema(
  expectedProfit.expectedProfitInputSchema,
);

/** Options of `expectedPurchases`. */
export const expectedPurchasesOptionsSchema: InputSchema<ExpectedPurchasesOptions> = inputSchema(
  expectedPurchases.expectedPurchasesOptionsSchema,
);

/** Options of `expectedResidualLifetime`. */
export const expectedResidualLifetimeOptionsSchema: InputSchema<ExpectedResidualLifetimeOptions> = inputSchema(
  renewalModel.expectedResidualLifetimeOptionsSchema,
);

/** The `options` of `fitBetaDiscreteWeibull`. */
export const fitBetaDiscreteWeibullOptionsSchema: InputSchema<FitOptions> = inputSchema(
  fitRenewals.fitBetaDiscreteWeibullOptionsSchema,
);

/** The `options` of `fitBgBb`. */
export const fitBgBbOptionsSchema: InputSchema<FitOptions> = inputSchema(bgBb.fitBgBbOptionsSchema);

/** The `options` of `fitBgNbd`. */
export const fitBgNbdOptionsSchema: InputSchema<FitOptions> = inputSchema(bgNbd.fitBgNbdOptionsSchema);

/** The `options` of `fitMbgNbd`. */
export const fitMbgNbdOptionsSchema: InputSchema<FitOptions> = inputSchema(bgNbd.fitMbgNbdOptionsSchema);

/** The `options` of `fitParetoNbd`. */
export const fitParetoNbdOptionsSchema: InputSchema<FitOptions> = inputSchema(paretoNbd.fitParetoNbdOptionsSchema);

/** The `options` of `fitShiftedBetaGeometric`. */
export const fitShiftedBetaGeometricOptionsSchema: InputSchema<FitOptions> = inputSchema(
  fitRenewals.fitShiftedBetaGeometricOptionsSchema,
);

/** The `model` of `forecastPurchases`. */
export const forecastPurchasesModelSchema: InputSchema<FittedBgBb | FittedContinuous> = inputSchema(
  forecastPurchases.forecastPurchasesModelSchema,
);

/** Options of `forecastPurchases`. */
export const forecastPurchasesOptionsSchema: InputSchema<ForecastPurchasesOptions> = inputSchema(
  forecastPurchases.forecastPurchasesOptionsSchema,
);

/** One row of `frequencyChart`; rows may have other columns. */
export const frequencyChartRowSchema: InputSchema<FrequencyChartRow> = inputSchema(
  frequencyChart.frequencyChartRowSchema,
);

/** What predictions need of a Gamma–Gamma model; the results of `fitGammaGamma` are optional. */
export const gammaGammaModelSchema: InputSchema<GammaGammaModel> = inputSchema(gammaGamma.gammaGammaModelSchema);

/** The input of `growingBaseChurnRate`. */
export const growingBaseChurnInputSchema: InputSchema<GrowingBaseChurnInput> = inputSchema(
  customerChurnRate.growingBaseChurnInputSchema,
);

/** The input of `revenueGrowthRate`. */
export const growthInputSchema: InputSchema<GrowthInput> = inputSchema(revenueGrowthRate.growthInputSchema);

/** Options of `healthBand`. */
export const healthBandOptionsSchema: InputSchema<HealthBandOptions> = inputSchema(healthBand.healthBandOptionsSchema);

/** A band of health scores; it ends where the next band begins. */
export const healthBandSchema: InputSchema<HealthBand> = inputSchema(healthBand.healthBandSchema);

/** The `score` of `healthBand`. */
export const healthBandScoreSchema: InputSchema<number | null> = inputSchema(healthBand.healthBandScoreSchema);

/** Options of `healthCalibration`. */
export const healthCalibrationOptionsSchema: InputSchema<HealthCalibrationOptions> = inputSchema(
  healthCalibration.healthCalibrationOptionsSchema,
);

/** Customers by health score and outcome. */
export const healthCountsSchema: InputSchema<HealthCounts> = inputSchema(healthCalibration.healthCountsSchema);

/** A measured dimension of a customer's health; rows may have other columns. */
export const healthDimensionSchema: InputSchema<HealthDimension> = inputSchema(healthScore.healthDimensionSchema);

/** A customer's score and outcome; rows may have other columns. */
export const healthOutcomeSchema: InputSchema<HealthOutcome> = inputSchema(healthCalibration.healthOutcomeSchema);

/** The `model` of `heterogeneityChart`. */
export const heterogeneityChartModelSchema: InputSchema<PurchaseModel> = inputSchema(
  heterogeneityChart.heterogeneityChartModelSchema,
);

/** The history that a model needs: opportunities for BG/BB, times for the others. */
export const historyOfSchema: InputSchema<HistoryOf<PurchaseModel>> = inputSchema(expectedPurchases.historyOfSchema);

/** Options of `holdoutLift`. */
export const holdoutLiftOptionsSchema: InputSchema<HoldoutLiftOptions> = inputSchema(
  holdoutLift.holdoutLiftOptionsSchema,
);

/** Options of `kaplanMeier`. */
export const kaplanMeierOptionsSchema: InputSchema<KaplanMeierOptions> = inputSchema(
  kaplanMeier.kaplanMeierOptionsSchema,
);

/** The input of `predictLifetimeValue`. */
export const lifetimeValueInputSchema: InputSchema<LifetimeValueInput> = inputSchema(
  predictLifetimeValue.lifetimeValueInputSchema,
);

/** The options of `ltvBySegment`. */
export const ltvBySegmentOptionsSchema: InputSchema<LtvBySegmentOptions<CustomerSummary>> = inputSchema(
  ltvBySegment.ltvBySegmentOptionsSchema,
);

/** The `ratio` of `ltvToCacBand`. */
export const ltvToCacBandRatioSchema: InputSchema<RateInput | null> = inputSchema(ltvToCac.ltvToCacBandRatioSchema);

/** One bar of `ltvToCacChart`; rows may have other columns. */
export const ltvToCacChartSegmentSchema: InputSchema<LtvToCacChartSegment> = inputSchema(
  ltvToCacChart.ltvToCacChartSegmentSchema,
);

/** The input of `ltvToCac`. */
export const ltvToCacInputSchema: InputSchema<LtvToCacInput> = inputSchema(ltvToCac.ltvToCacInputSchema);

/** The input of `maximumAcquisitionCost`. */
export const maximumAcquisitionCostInputSchema: InputSchema<MaximumAcquisitionCostInput> = inputSchema(
  orderEconomics.maximumAcquisitionCostInputSchema,
);

/** Options of `monthlyRecurringRevenue`. */
export const monthlyRecurringRevenueOptionsSchema: InputSchema<MonthlyRecurringRevenueOptions> = inputSchema(
  monthlyRecurringRevenue.monthlyRecurringRevenueOptionsSchema,
);

/** The input of `netLtv`. */
export const netLtvInputSchema: InputSchema<NetLtvInput> = inputSchema(orderEconomics.netLtvInputSchema);

/** The input of `netRevenueChurnRate`. */
export const netRevenueChurnInputSchema: InputSchema<NetRevenueChurnInput> = inputSchema(
  revenueChurnRate.netRevenueChurnInputSchema,
);

/** The `rating` of `npsCategory`. */
export const npsCategoryRatingSchema: InputSchema<number> = inputSchema(countNps.npsCategoryRatingSchema);

/** One bar of `npsChart`; rows may have other columns. */
export const npsChartSegmentSchema: InputSchema<NpsChartSegment> = inputSchema(npsChart.npsChartSegmentSchema);

/** How many respondents are in each of the three groups. */
export const npsCountsSchema: InputSchema<NpsCounts> = inputSchema(ratingCounts.npsCountsSchema);

/** Options of `npsInterval`. */
export const npsIntervalOptionsSchema: InputSchema<NpsIntervalOptions> = inputSchema(
  npsInterval.npsIntervalOptionsSchema,
);

/** The input of `npsSampleSize`. */
export const npsSampleSizeInputSchema: InputSchema<NpsSampleSizeInput> = inputSchema(
  sampleSize.npsSampleSizeInputSchema,
);

/** A stratum of the population, of which a sample was asked; rows may have other columns. */
export const npsStratumSchema: InputSchema<NpsStratum> = inputSchema(stratifiedNps.npsStratumSchema);

/** Options of `npsTrend`. */
export const npsTrendOptionsSchema: InputSchema<NpsTrendOptions> = inputSchema(npsTrend.npsTrendOptionsSchema);

/** One wave of a repeated survey; rows may have other columns. */
export const npsWaveSchema: InputSchema<NpsWave> = inputSchema(npsTrend.npsWaveSchema);

/** One step of such a curve. */
export const observedStepSchema: InputSchema<ObservedStep> = inputSchema(observedSteps.observedStepSchema);

/** The part of a curve that is read: a `SurvivalCurve`, parsed from JSON too, or steps from elsewhere. */
export const observedSurvivalSchema: InputSchema<ObservedSurvival> = inputSchema(observedSteps.observedSurvivalSchema);

/** How one customer, or several alike, bought at opportunities such as yearly appeals; rows may have other columns. */
export const opportunityHistorySchema: InputSchema<OpportunityHistory> = inputSchema(bgBb.opportunityHistorySchema);

/** How orders are to be read. */
export const orderDeclarationSchema: InputSchema<OrderDeclaration> = inputSchema(orderTable.orderDeclarationSchema);

/** The input of `orderMargin`. */
export const orderMarginInputSchema: InputSchema<OrderMarginInput> = inputSchema(orderEconomics.orderMarginInputSchema);

/** Options of `orderMetrics`. */
export const orderMetricsOptionsSchema: InputSchema<OrderMetricsOptions> = inputSchema(
  orderMetrics.orderMetricsOptionsSchema,
);

/** One order of a customer; rows may have other columns. */
export const orderSchema: InputSchema<Order> = inputSchema(internalOrdersIndex.orderSchema);

/** The input of `periodRate`. */
export const periodRateInputSchema: InputSchema<PeriodRateInput> = inputSchema(presentValue.periodRateInputSchema);

/** One of the `cashFlows` of `presentValue`. */
export const presentValueCashFlowsSchema: InputSchema<MoneyInput> = inputSchema(
  presentValue.presentValueCashFlowsSchema,
);

/** Options of `presentValue`. */
export const presentValueOptionsSchema: InputSchema<PresentValueOptions> = inputSchema(
  presentValue.presentValueOptionsSchema,
);

/** Options of `probabilityOfNoPurchase`. */
export const probabilityOfNoPurchaseOptionsSchema: InputSchema<ProbabilityOfNoPurchaseOptions> = inputSchema(
  purchaseProbabilities.probabilityOfNoPurchaseOptionsSchema,
);

/** The results of an ambassador programme over some time: counts, which add up over parts of the customers. */
export const programmeCountsSchema: InputSchema<ProgrammeCounts<MoneyInput>> = inputSchema(
  programmeFunnel.programmeCountsSchema,
);

/** Options of `programmeFunnel`. */
export const programmeFunnelOptionsSchema: InputSchema<ProgrammeFunnelOptions> = inputSchema(
  programmeFunnel.programmeFunnelOptionsSchema,
);

/** How many trials of a group were successes. */
export const proportionCountsSchema: InputSchema<ProportionCounts> = inputSchema(
  proportionInterval.proportionCountsSchema,
);

/** Options of `proportionInterval`. */
export const proportionIntervalOptionsSchema: InputSchema<ProportionIntervalOptions> = inputSchema(
  proportionInterval.proportionIntervalOptionsSchema,
);

/** The input of `proportionSampleSize`. */
export const proportionSampleSizeInputSchema: InputSchema<ProportionSampleSizeInput> = inputSchema(
  sampleSize.proportionSampleSizeInputSchema,
);

/** Options of `purchaseCountProbability`. */
export const purchaseCountProbabilityOptionsSchema: InputSchema<PurchaseCountProbabilityOptions> = inputSchema(
  purchaseProbabilities.purchaseCountProbabilityOptionsSchema,
);

/** How one customer, or several alike, bought up to the end of the observation; rows may have other columns. */
export const purchaseHistorySchema: InputSchema<PurchaseHistory> = inputSchema(purchaseHistory.purchaseHistorySchema);

/** A model of purchases. */
export const purchaseModelSchema: InputSchema<PurchaseModel> = inputSchema(purchaseModel.purchaseModelSchema);

/** How many respondents chose each rating of a scale. */
export const ratingCountsSchema: InputSchema<RatingCounts> = inputSchema(ratingCounts.ratingCountsSchema);

/** How ratings are to be read. */
export const ratingDeclarationSchema: InputSchema<RatingDeclaration> = inputSchema(ratingTable.ratingDeclarationSchema);

/** Options of `ratingMeanInterval`. */
export const ratingMeanIntervalOptionsSchema: InputSchema<RatingMeanIntervalOptions> = inputSchema(
  ratingMeans.ratingMeanIntervalOptionsSchema,
);

/** The whole numbers that a survey lets its respondents choose from. */
export const ratingScaleSchema: InputSchema<RatingScale> = inputSchema(ratingCounts.ratingScaleSchema);

/** Options of `ratingsChart`. */
export const ratingsChartOptionsSchema: InputSchema<RatingsChartOptions> = inputSchema(
  ratingsChart.ratingsChartOptionsSchema,
);

/** The input of `referralCost`. */
export const referralCostInputSchema: InputSchema<ReferralCostInput> = inputSchema(
  referralCost.referralCostInputSchema,
);

/** The input of `referralValue`. */
export const referralValueInputSchema: InputSchema<ReferralValueInput> = inputSchema(
  referralValue.referralValueInputSchema,
);

/** Customers who began together; rows may have other columns. */
export const renewalCohortSchema: InputSchema<RenewalCohort> = inputSchema(fitRenewals.renewalCohortSchema);

/** A model of renewals. */
export const renewalModelSchema: InputSchema<RenewalModel> = inputSchema(renewalModel.renewalModelSchema);

/** The months of a `revenueBridge`. */
export const revenueBridgeOptionsSchema: InputSchema<RevenueBridgeOptions> = inputSchema(
  revenueBridge.revenueBridgeOptionsSchema,
);

/** The input of `revenueChurnRate`. */
export const revenueChurnInputSchema: InputSchema<RevenueChurnInput> = inputSchema(
  revenueChurnRate.revenueChurnInputSchema,
);

/** Further information for `revenueMovements` that the two snapshots do not have. */
export const revenueMovementsOptionsSchema: InputSchema<RevenueMovementsOptions> = inputSchema(
  revenueMovements.revenueMovementsOptionsSchema,
);

/** How recurring revenue changed from one snapshot to the next: `opening` and the five movements add up to `closing`. */
export const revenueMovementsSchema: InputSchema<RevenueMovements<MoneyInput>> = inputSchema(
  revenueMovements.revenueMovementsSchema,
);

/** A customer's recency, frequency and monetary value, and the score of each. */
export const rfmScoreSchema: InputSchema<RfmScore> = inputSchema(rfmSegments.rfmScoreSchema);

/** The options of `rfmScores`. */
export const rfmScoresOptionsSchema: InputSchema<RfmScoresOptions> = inputSchema(rfmScores.rfmScoresOptionsSchema);

/** The scores of a segment: the lowest and highest of each part, 1 to 5 if omitted. */
export const rfmSegmentRuleSchema: InputSchema<RfmSegmentRule> = inputSchema(rfmSegments.rfmSegmentRuleSchema);

/** The input of `satisfactionGap`. */
export const satisfactionGapInputSchema: InputSchema<SatisfactionGapInput> = inputSchema(
  satisfactionGap.satisfactionGapInputSchema,
);

/** The input of `simpleLtv`. */
export const simpleLtvInputSchema: InputSchema<SimpleLtvInput> = inputSchema(simpleLtv.simpleLtvInputSchema);

/** How spending on channels is to be read. */
export const spendDeclarationSchema: InputSchema<SpendDeclaration> = inputSchema(spendTable.spendDeclarationSchema);

/** What one customer, or several alike, spent; rows may have other columns. */
export const spendHistorySchema: InputSchema<SpendHistory> = inputSchema(gammaGamma.spendHistorySchema);

/** Options of `stratifiedNps`. */
export const stratifiedNpsOptionsSchema: InputSchema<StratifiedNpsOptions> = inputSchema(
  stratifiedNps.stratifiedNpsOptionsSchema,
);

/** How subscriptions are to be read. */
export const subscriptionDeclarationSchema: InputSchema<SubscriptionDeclaration> = inputSchema(
  subscriptionTable.subscriptionDeclarationSchema,
);

/** One subscription of a customer, or its state for a while; rows may have other columns. */
export const subscriptionSchema: InputSchema<Subscription> = inputSchema(subscriptions.subscriptionSchema);

/** Options of `survivalAt`. */
export const survivalAtOptionsSchema: InputSchema<SurvivalAtOptions> = inputSchema(survivalAt.survivalAtOptionsSchema);

/** Options of `survivalChart`. */
export const survivalChartOptionsSchema: InputSchema<SurvivalChartOptions> = inputSchema(
  survivalChart.survivalChartOptionsSchema,
);

/** One curve of `survivalChart`; rows may have other columns. */
export const survivalChartSegmentSchema: InputSchema<SurvivalChartSegment> = inputSchema(
  survivalChart.survivalChartSegmentSchema,
);

/** The counts behind a survival curve. */
export const survivalCountsSchema: InputSchema<SurvivalCounts> = inputSchema(countSurvival.survivalCountsSchema);

/** Options of `survivalLtv`. */
export const survivalLtvOptionsSchema: InputSchema<SurvivalLtvOptions> = inputSchema(
  survivalLtv.survivalLtvOptionsSchema,
);

/** How long one customer was observed to stay; rows may have other columns. */
export const survivalObservationSchema: InputSchema<SurvivalObservation> = inputSchema(
  countSurvival.survivalObservationSchema,
);

/** Observations of customers, or the counts of them. */
export const survivalSourceSchema: InputSchema<SurvivalSource> = inputSchema(countSurvival.survivalSourceSchema);

/** Options of `topBoxPercent`. */
export const topBoxOptionsSchema: InputSchema<TopBoxOptions> = inputSchema(ratingMean.topBoxOptionsSchema);

/** Options of `trackingChart`. */
export const trackingChartOptionsSchema: InputSchema<TrackingChartOptions> = inputSchema(
  trackingChart.trackingChartOptionsSchema,
);

/** One point of `trackingChart`; rows may have other columns. */
export const trackingChartPointSchema: InputSchema<TrackingChartPoint> = inputSchema(
  trackingChart.trackingChartPointSchema,
);

/** The input of `viralCoefficient`. */
export const viralCoefficientInputSchema: InputSchema<ViralCoefficientInput> = inputSchema(
  viralCoefficient.viralCoefficientInputSchema,
);
