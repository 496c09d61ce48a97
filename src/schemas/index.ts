// Derived from the source files by `npm run derive`; not edited by hand.

import { abcOptionsSchema as abcOptionsSchemaOf } from '../abc/abc-analysis.ts';
import { abcByCriteriaOptionsSchema as abcByCriteriaOptionsSchemaOf } from '../abc/abc-by-criteria.ts';
import {
  abcTransitionsOptionsSchema as abcTransitionsOptionsSchemaOf,
  classifiedItemSchema as classifiedItemSchemaOf,
} from '../abc/abc-transitions.ts';
import { abcXyzOptionsSchema as abcXyzOptionsSchemaOf } from '../abc/abc-xyz.ts';
import { advocacyCountsSchema as advocacyCountsSchemaOf } from '../advocacy/advocacy-counts.ts';
import { customerAdvocacySchema as customerAdvocacySchemaOf } from '../advocacy/count-advocacy.ts';
import { holdoutLiftOptionsSchema as holdoutLiftOptionsSchemaOf } from '../advocacy/holdout-lift.ts';
import { programmeCountsSchema as programmeCountsSchemaOf } from '../advocacy/programme-counts.ts';
import { programmeFunnelOptionsSchema as programmeFunnelOptionsSchemaOf } from '../advocacy/programme-funnel.ts';
import { referralCostInputSchema as referralCostInputSchemaOf } from '../advocacy/referral-cost.ts';
import { referralValueInputSchema as referralValueInputSchemaOf } from '../advocacy/referral-value.ts';
import { ambassadorTierSchema as ambassadorTierSchemaOf } from '../advocacy/tier-spread.ts';
import { viralCoefficientInputSchema as viralCoefficientInputSchemaOf } from '../advocacy/viral-coefficient.ts';
import { discountedFuturePurchasesOptionsSchema as discountedFuturePurchasesOptionsSchemaOf } from '../btyd/discounted-future-purchases.ts';
import { expectedFuturePurchasesOptionsSchema as expectedFuturePurchasesOptionsSchemaOf } from '../btyd/expected-future-purchases.ts';
import { expectedPurchasesOptionsSchema as expectedPurchasesOptionsSchemaOf } from '../btyd/expected-purchases.ts';
import { expectedResidualLifetimeOptionsSchema as expectedResidualLifetimeOptionsSchemaOf } from '../btyd/expected-residual-lifetime.ts';
import { fitBetaDiscreteWeibullOptionsSchema as fitBetaDiscreteWeibullOptionsSchemaOf } from '../btyd/fit-beta-discrete-weibull.ts';
import { fitBgBbOptionsSchema as fitBgBbOptionsSchemaOf } from '../btyd/fit-bg-bb.ts';
import { fitBgNbdOptionsSchema as fitBgNbdOptionsSchemaOf } from '../btyd/fit-bg-nbd.ts';
import { fitMbgNbdOptionsSchema as fitMbgNbdOptionsSchemaOf } from '../btyd/fit-mbg-nbd.ts';
import { fitParetoNbdOptionsSchema as fitParetoNbdOptionsSchemaOf } from '../btyd/fit-pareto-nbd.ts';
import { fitShiftedBetaGeometricOptionsSchema as fitShiftedBetaGeometricOptionsSchemaOf } from '../btyd/fit-shifted-beta-geometric.ts';
import {
  forecastPurchasesModelSchema as forecastPurchasesModelSchemaOf,
  forecastPurchasesOptionsSchema as forecastPurchasesOptionsSchemaOf,
} from '../btyd/forecast-purchases.ts';
import { gammaGammaModelSchema as gammaGammaModelSchemaOf } from '../btyd/gamma-gamma-model.ts';
import { purchaseModelSchema as purchaseModelSchemaOf } from '../btyd/model-schema.ts';
import { opportunityHistorySchema as opportunityHistorySchemaOf } from '../btyd/opportunity-history.ts';
import { historyOfSchema as historyOfSchemaOf } from '../btyd/outlook-of.ts';
import { lifetimeValueInputSchema as lifetimeValueInputSchemaOf } from '../btyd/predict-lifetime-value.ts';
import { probabilityOfNoPurchaseOptionsSchema as probabilityOfNoPurchaseOptionsSchemaOf } from '../btyd/probability-of-no-purchase.ts';
import { purchaseCountProbabilityOptionsSchema as purchaseCountProbabilityOptionsSchemaOf } from '../btyd/purchase-count-probability.ts';
import { purchaseHistorySchema as purchaseHistorySchemaOf } from '../btyd/purchase-history.ts';
import { renewalCohortSchema as renewalCohortSchemaOf } from '../btyd/renewal-cohorts.ts';
import { renewalModelSchema as renewalModelSchemaOf } from '../btyd/renewal-model.ts';
import { spendHistorySchema as spendHistorySchemaOf } from '../btyd/spend-history.ts';
import { basicCacInputSchema as basicCacInputSchemaOf } from '../cac/basic-cac.ts';
import { channelSpendSchema as channelSpendSchemaOf } from '../cac/cac-by-channel.ts';
import { cacPaybackInputSchema as cacPaybackInputSchemaOf } from '../cac/cac-payback-periods.ts';
import { complexCacInputSchema as complexCacInputSchemaOf } from '../cac/complex-cac.ts';
import { expectedProfitInputSchema as expectedProfitInputSchemaOf } from '../cac/expected-profit.ts';
import { ltvToCacInputSchema as ltvToCacInputSchemaOf } from '../cac/ltv-to-cac.ts';
import { ltvToCacBandRatioSchema as ltvToCacBandRatioSchemaOf } from '../cac/ltv-to-cac-band.ts';
import {
  abcChartAnalysisSchema as abcChartAnalysisSchemaOf,
  abcChartOptionsSchema as abcChartOptionsSchemaOf,
} from '../charts/abc-chart.ts';
import {
  aliveChartCellSchema as aliveChartCellSchemaOf,
  aliveChartOptionsSchema as aliveChartOptionsSchemaOf,
} from '../charts/alive-chart.ts';
import {
  cacChartCacSchema as cacChartCacSchemaOf,
  cacChartOptionsSchema as cacChartOptionsSchemaOf,
  channelCacSchema as channelCacSchemaOf,
} from '../charts/cac-chart.ts';
import {
  cashFlowChartCashFlowsSchema as cashFlowChartCashFlowsSchemaOf,
  cashFlowChartOptionsSchema as cashFlowChartOptionsSchemaOf,
} from '../charts/cash-flow-chart.ts';
import { chartOptionsSchema as chartOptionsSchemaOf } from '../charts/chart-options.ts';
import { chartThemeNameSchema as chartThemeNameSchemaOf } from '../charts/chart-theme.ts';
import { churnChartPeriodSchema as churnChartPeriodSchemaOf } from '../charts/churn-chart.ts';
import { frequencyChartRowSchema as frequencyChartRowSchemaOf } from '../charts/frequency-chart.ts';
import { ltvToCacChartSegmentSchema as ltvToCacChartSegmentSchemaOf } from '../charts/ltv-to-cac-chart.ts';
import { npsChartSegmentSchema as npsChartSegmentSchemaOf } from '../charts/nps-chart.ts';
import { ratingsChartOptionsSchema as ratingsChartOptionsSchemaOf } from '../charts/ratings-chart.ts';
import {
  survivalChartOptionsSchema as survivalChartOptionsSchemaOf,
  survivalChartSegmentSchema as survivalChartSegmentSchemaOf,
} from '../charts/survival-chart.ts';
import {
  trackingChartOptionsSchema as trackingChartOptionsSchemaOf,
  trackingChartPointSchema as trackingChartPointSchemaOf,
} from '../charts/tracking-chart.ts';
import { annualChurnInputSchema as annualChurnInputSchemaOf } from '../churn/annual-churn-rate.ts';
import { averageBaseChurnInputSchema as averageBaseChurnInputSchemaOf } from '../churn/average-base-churn-rate.ts';
import { customerChurnInputSchema as customerChurnInputSchemaOf } from '../churn/customer-churn-rate.ts';
import { customerRetentionInputSchema as customerRetentionInputSchemaOf } from '../churn/customer-retention-rate.ts';
import { expectedLifespanChurnRateSchema as expectedLifespanChurnRateSchemaOf } from '../churn/expected-lifespan.ts';
import { growingBaseChurnInputSchema as growingBaseChurnInputSchemaOf } from '../churn/growing-base-churn-rate.ts';
import { netRevenueChurnInputSchema as netRevenueChurnInputSchemaOf } from '../churn/net-revenue-churn-rate.ts';
import { revenueChurnInputSchema as revenueChurnInputSchemaOf } from '../churn/revenue-churn-rate.ts';
import {
  cohortActivitySchema as cohortActivitySchemaOf,
  cohortTableOptionsSchema as cohortTableOptionsSchemaOf,
} from '../cohorts/cohort-table.ts';
import { cohortSchema as cohortSchemaOf, cohortTableSchema as cohortTableSchemaOf } from '../cohorts/read-table.ts';
import { csatByStepsStepsSchema as csatByStepsStepsSchemaOf } from '../csat/csat-by-steps.ts';
import { satisfactionGapInputSchema as satisfactionGapInputSchemaOf } from '../csat/satisfaction-gap.ts';
import {
  cashFlowLtvCashFlowsSchema as cashFlowLtvCashFlowsSchemaOf,
  cashFlowLtvOptionsSchema as cashFlowLtvOptionsSchemaOf,
} from '../equity/cash-flow-ltv.ts';
import { customerSegmentSchema as customerSegmentSchemaOf } from '../equity/customer-equity.ts';
import { cashFlowInputSchema as cashFlowInputSchemaOf } from '../equity/project-cash-flows.ts';
import { healthOutcomeSchema as healthOutcomeSchemaOf } from '../health/count-health.ts';
import { customerRoiInputSchema as customerRoiInputSchemaOf } from '../health/customer-roi.ts';
import {
  healthBandOptionsSchema as healthBandOptionsSchemaOf,
  healthBandScoreSchema as healthBandScoreSchemaOf,
} from '../health/health-band.ts';
import { healthCalibrationOptionsSchema as healthCalibrationOptionsSchemaOf } from '../health/health-calibration.ts';
import { healthCountsSchema as healthCountsSchemaOf } from '../health/health-counts.ts';
import { healthDimensionSchema as healthDimensionSchemaOf } from '../health/health-score.ts';
import { healthBandSchema as healthBandSchemaOf } from '../health/read-bands.ts';
import type {
  AbcByCriteriaOptions,
  AbcChartOptions,
  AbcOptions,
  AbcTransitionsOptions,
  AbcXyzOptions,
  AdvocacyCounts,
  AliveChartCell,
  AliveChartOptions,
  AmbassadorTier,
  AnnualChurnInput,
  AverageBaseChurnInput,
  AverageRevenueInput,
  abcChart,
  BasicCacInput,
  BootstrapOptions,
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
  cacChart,
  cashFlowChart,
  cashFlowLtv,
  countNps,
  countRatings,
  csatBySteps,
  DiscountedFuturePurchasesOptions,
  DiscountedLtvInput,
  DurationCounts,
  ExpectedFuturePurchasesOptions,
  ExpectedProfitInput,
  ExpectedPurchasesOptions,
  ExpectedResidualLifetimeOptions,
  expectedLifespan,
  ForecastPurchasesOptions,
  FrequencyChartRow,
  fitBetaDiscreteWeibull,
  fitBgBb,
  fitBgNbd,
  fitMbgNbd,
  fitParetoNbd,
  fitShiftedBetaGeometric,
  forecastPurchases,
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
  healthBand,
  KaplanMeierOptions,
  LifetimeValueInput,
  LtvBySegmentOptions,
  LtvToCacChartSegment,
  LtvToCacInput,
  ltvToCacBand,
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
  npsCategory,
  ObservedSurvival,
  OpportunityHistory,
  Order,
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
  presentValue,
  RatingCounts,
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
  SpendHistory,
  StratifiedNpsOptions,
  Subscription,
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
import { bootstrapOptionsSchema as bootstrapOptionsSchemaOf } from '../inference/bootstrap-interval.ts';
import { cesIntervalOptionsSchema as cesIntervalOptionsSchemaOf } from '../inference/ces-interval.ts';
import { churnIntervalOptionsSchema as churnIntervalOptionsSchemaOf } from '../inference/churn-interval.ts';
import { compareNpsOptionsSchema as compareNpsOptionsSchemaOf } from '../inference/compare-nps.ts';
import { compareProportionsOptionsSchema as compareProportionsOptionsSchemaOf } from '../inference/compare-proportions.ts';
import { compareRatingMeansOptionsSchema as compareRatingMeansOptionsSchemaOf } from '../inference/compare-rating-means.ts';
import { csatIntervalOptionsSchema as csatIntervalOptionsSchemaOf } from '../inference/csat-interval.ts';
import { npsIntervalOptionsSchema as npsIntervalOptionsSchemaOf } from '../inference/nps-interval.ts';
import { npsSampleSizeInputSchema as npsSampleSizeInputSchemaOf } from '../inference/nps-sample-size.ts';
import {
  npsTrendOptionsSchema as npsTrendOptionsSchemaOf,
  npsWaveSchema as npsWaveSchemaOf,
} from '../inference/nps-trend.ts';
import { proportionCountsSchema as proportionCountsSchemaOf } from '../inference/proportion-counts.ts';
import { proportionIntervalOptionsSchema as proportionIntervalOptionsSchemaOf } from '../inference/proportion-interval.ts';
import { proportionSampleSizeInputSchema as proportionSampleSizeInputSchemaOf } from '../inference/proportion-sample-size.ts';
import { ratingMeanIntervalOptionsSchema as ratingMeanIntervalOptionsSchemaOf } from '../inference/rating-mean-interval.ts';
import {
  npsStratumSchema as npsStratumSchemaOf,
  stratifiedNpsOptionsSchema as stratifiedNpsOptionsSchemaOf,
} from '../inference/stratified-nps.ts';
import { customerSummarySchema as customerSummarySchemaOf } from '../internal/reading/customers.ts';
import { orderSchema as orderSchemaOf } from '../internal/reading/orders.ts';
import { churnLtvInputSchema as churnLtvInputSchemaOf } from '../ltv/churn-ltv.ts';
import { discountedLtvInputSchema as discountedLtvInputSchemaOf } from '../ltv/discounted-ltv.ts';
import { ltvBySegmentOptionsSchema as ltvBySegmentOptionsSchemaOf } from '../ltv/ltv-by-segment.ts';
import { maximumAcquisitionCostInputSchema as maximumAcquisitionCostInputSchemaOf } from '../ltv/maximum-acquisition-cost.ts';
import { netLtvInputSchema as netLtvInputSchemaOf } from '../ltv/net-ltv.ts';
import { orderMarginInputSchema as orderMarginInputSchemaOf } from '../ltv/order-margin.ts';
import { periodRateInputSchema as periodRateInputSchemaOf } from '../ltv/period-rate.ts';
import {
  presentValueCashFlowsSchema as presentValueCashFlowsSchemaOf,
  presentValueOptionsSchema as presentValueOptionsSchemaOf,
} from '../ltv/present-value.ts';
import { simpleLtvInputSchema as simpleLtvInputSchemaOf } from '../ltv/simple-ltv.ts';
import { countNpsRatingsSchema as countNpsRatingsSchemaOf } from '../nps/count-nps.ts';
import { npsCategoryRatingSchema as npsCategoryRatingSchemaOf } from '../nps/nps-category.ts';
import { orderMetricsOptionsSchema as orderMetricsOptionsSchemaOf } from '../orders/order-metrics.ts';
import { countRatingsRatingsSchema as countRatingsRatingsSchemaOf } from '../ratings/count-ratings.ts';
import { npsCountsSchema as npsCountsSchemaOf } from '../ratings/nps.ts';
import {
  ratingCountsSchema as ratingCountsSchemaOf,
  ratingScaleSchema as ratingScaleSchemaOf,
} from '../ratings/rating-counts.ts';
import { topBoxOptionsSchema as topBoxOptionsSchemaOf } from '../ratings/top-box-percent.ts';
import { averageRevenueInputSchema as averageRevenueInputSchemaOf } from '../revenue/average-revenue-per-account.ts';
import { monthlyRecurringRevenueOptionsSchema as monthlyRecurringRevenueOptionsSchemaOf } from '../revenue/monthly-recurring-revenue.ts';
import { revenueMovementsSchema as revenueMovementsSchemaOf } from '../revenue/movement-schema.ts';
import { revenueBridgeOptionsSchema as revenueBridgeOptionsSchemaOf } from '../revenue/revenue-bridge.ts';
import { growthInputSchema as growthInputSchemaOf } from '../revenue/revenue-growth-rate.ts';
import { revenueMovementsOptionsSchema as revenueMovementsOptionsSchemaOf } from '../revenue/revenue-movements.ts';
import { customerRevenueSchema as customerRevenueSchemaOf } from '../revenue/snapshots.ts';
import { subscriptionSchema as subscriptionSchemaOf } from '../revenue/subscriptions.ts';
import { calibrationSummaryOptionsSchema as calibrationSummaryOptionsSchemaOf } from '../rfm/calibration-summary.ts';
import { rfmScoresOptionsSchema as rfmScoresOptionsSchemaOf } from '../rfm/rfm-scores.ts';
import { rfmScoreSchema as rfmScoreSchemaOf } from '../rfm/rfm-segments.ts';
import { rfmSegmentRuleSchema as rfmSegmentRuleSchemaOf } from '../rfm/segments-of-cells.ts';
import {
  durationCountsSchema as durationCountsSchemaOf,
  survivalCountsSchema as survivalCountsSchemaOf,
} from '../survival/counted-durations.ts';
import { kaplanMeierOptionsSchema as kaplanMeierOptionsSchemaOf } from '../survival/kaplan-meier.ts';
import { survivalObservationSchema as survivalObservationSchemaOf } from '../survival/observations.ts';
import { observedSurvivalSchema as observedSurvivalSchemaOf } from '../survival/observed-steps.ts';
import { survivalAtOptionsSchema as survivalAtOptionsSchemaOf } from '../survival/survival-at.ts';
import { survivalLtvOptionsSchema as survivalLtvOptionsSchemaOf } from '../survival/survival-ltv.ts';
import { survivalSourceSchema as survivalSourceSchemaOf } from '../survival/survival-source.ts';
import { type InputSchema, inputSchema } from './input-schema.ts';

export type { InputSchema };

type ElementOf<Data> = Data extends Iterable<infer Element> ? Element : never;

/** A `AbcByCriteriaOptions`. */
export const abcByCriteriaOptionsSchema: InputSchema<AbcByCriteriaOptions<unknown, string>> =
  inputSchema(abcByCriteriaOptionsSchemaOf);

/** The `analysis` of `abcChart`. */
export const abcChartAnalysisSchema: InputSchema<Parameters<typeof abcChart>[0]> =
  inputSchema(abcChartAnalysisSchemaOf);

/** A `AbcChartOptions`. */
export const abcChartOptionsSchema: InputSchema<AbcChartOptions<unknown>> = inputSchema(abcChartOptionsSchemaOf);

/** A `AbcOptions`. */
export const abcOptionsSchema: InputSchema<AbcOptions<unknown>> = inputSchema(abcOptionsSchemaOf);

/** A `AbcTransitionsOptions`. */
export const abcTransitionsOptionsSchema: InputSchema<AbcTransitionsOptions<unknown>> =
  inputSchema(abcTransitionsOptionsSchemaOf);

/** A `AbcXyzOptions`. */
export const abcXyzOptionsSchema: InputSchema<AbcXyzOptions<unknown>> = inputSchema(abcXyzOptionsSchemaOf);

/** A `AdvocacyCounts`. */
export const advocacyCountsSchema: InputSchema<AdvocacyCounts> = inputSchema(advocacyCountsSchemaOf);

/** A `AliveChartCell`. */
export const aliveChartCellSchema: InputSchema<AliveChartCell> = inputSchema(aliveChartCellSchemaOf);

/** A `AliveChartOptions`. */
export const aliveChartOptionsSchema: InputSchema<AliveChartOptions> = inputSchema(aliveChartOptionsSchemaOf);

/** A `AmbassadorTier`. */
export const ambassadorTierSchema: InputSchema<AmbassadorTier> = inputSchema(ambassadorTierSchemaOf);

/** A `AnnualChurnInput`. */
export const annualChurnInputSchema: InputSchema<AnnualChurnInput> = inputSchema(annualChurnInputSchemaOf);

/** A `AverageBaseChurnInput`. */
export const averageBaseChurnInputSchema: InputSchema<AverageBaseChurnInput> =
  inputSchema(averageBaseChurnInputSchemaOf);

/** A `AverageRevenueInput`. */
export const averageRevenueInputSchema: InputSchema<AverageRevenueInput> = inputSchema(averageRevenueInputSchemaOf);

/** A `BasicCacInput`. */
export const basicCacInputSchema: InputSchema<BasicCacInput> = inputSchema(basicCacInputSchemaOf);

/** A `BootstrapOptions`. */
export const bootstrapOptionsSchema: InputSchema<BootstrapOptions<unknown>> = inputSchema(bootstrapOptionsSchemaOf);

/** The `cac` of `cacChart`. */
export const cacChartCacSchema: InputSchema<Parameters<typeof cacChart>[0]> = inputSchema(cacChartCacSchemaOf);

/** A `CacChartOptions`. */
export const cacChartOptionsSchema: InputSchema<CacChartOptions> = inputSchema(cacChartOptionsSchemaOf);

/** A `CacPaybackInput`. */
export const cacPaybackInputSchema: InputSchema<CacPaybackInput> = inputSchema(cacPaybackInputSchemaOf);

/** A `CalibrationSummaryOptions`. */
export const calibrationSummaryOptionsSchema: InputSchema<CalibrationSummaryOptions> = inputSchema(
  calibrationSummaryOptionsSchemaOf,
);

/** An element of `cashFlows`, as `cashFlowChart` takes it. */
export const cashFlowChartCashFlowsSchema: InputSchema<ElementOf<Parameters<typeof cashFlowChart>[0]>> =
  inputSchema(cashFlowChartCashFlowsSchemaOf);

/** A `CashFlowChartOptions`. */
export const cashFlowChartOptionsSchema: InputSchema<CashFlowChartOptions> = inputSchema(cashFlowChartOptionsSchemaOf);

/** A `CashFlowInput`. */
export const cashFlowInputSchema: InputSchema<CashFlowInput> = inputSchema(cashFlowInputSchemaOf);

/** The `cashFlows` of `cashFlowLtv`. */
export const cashFlowLtvCashFlowsSchema: InputSchema<Parameters<typeof cashFlowLtv>[0]> =
  inputSchema(cashFlowLtvCashFlowsSchemaOf);

/** A `CashFlowLtvOptions`. */
export const cashFlowLtvOptionsSchema: InputSchema<CashFlowLtvOptions> = inputSchema(cashFlowLtvOptionsSchemaOf);

/** A `CesIntervalOptions`. */
export const cesIntervalOptionsSchema: InputSchema<CesIntervalOptions> = inputSchema(cesIntervalOptionsSchemaOf);

/** A `ChannelCac`. */
export const channelCacSchema: InputSchema<ChannelCac> = inputSchema(channelCacSchemaOf);

/** A `ChannelSpend`. */
export const channelSpendSchema: InputSchema<ChannelSpend> = inputSchema(channelSpendSchemaOf);

/** A `ChartOptions`. */
export const chartOptionsSchema: InputSchema<ChartOptions> = inputSchema(chartOptionsSchemaOf);

/** A `ChartThemeName`. */
export const chartThemeNameSchema: InputSchema<ChartThemeName> = inputSchema(chartThemeNameSchemaOf);

/** A `ChurnChartPeriod`. */
export const churnChartPeriodSchema: InputSchema<ChurnChartPeriod> = inputSchema(churnChartPeriodSchemaOf);

/** A `ChurnIntervalOptions`. */
export const churnIntervalOptionsSchema: InputSchema<ChurnIntervalOptions> = inputSchema(churnIntervalOptionsSchemaOf);

/** A `ChurnLtvInput`. */
export const churnLtvInputSchema: InputSchema<ChurnLtvInput> = inputSchema(churnLtvInputSchemaOf);

/** A `ClassifiedItem`. */
export const classifiedItemSchema: InputSchema<ClassifiedItem<unknown>> = inputSchema(classifiedItemSchemaOf);

/** A `CohortActivity`. */
export const cohortActivitySchema: InputSchema<CohortActivity<CohortMeasure>> = inputSchema(cohortActivitySchemaOf);

/** A `Cohort`. */
export const cohortSchema: InputSchema<Cohort<CohortMeasure>> = inputSchema(cohortSchemaOf);

/** A `CohortTableOptions`. */
export const cohortTableOptionsSchema: InputSchema<CohortTableOptions<CohortMeasure>> =
  inputSchema(cohortTableOptionsSchemaOf);

/** A `CohortTable`. */
export const cohortTableSchema: InputSchema<CohortTable<CohortMeasure>> = inputSchema(cohortTableSchemaOf);

/** A `CompareNpsOptions`. */
export const compareNpsOptionsSchema: InputSchema<CompareNpsOptions> = inputSchema(compareNpsOptionsSchemaOf);

/** A `CompareProportionsOptions`. */
export const compareProportionsOptionsSchema: InputSchema<CompareProportionsOptions> = inputSchema(
  compareProportionsOptionsSchemaOf,
);

/** A `CompareRatingMeansOptions`. */
export const compareRatingMeansOptionsSchema: InputSchema<CompareRatingMeansOptions> = inputSchema(
  compareRatingMeansOptionsSchemaOf,
);

/** A `ComplexCacInput`. */
export const complexCacInputSchema: InputSchema<ComplexCacInput> = inputSchema(complexCacInputSchemaOf);

/** An element of `ratings`, as `countNps` takes it. */
export const countNpsRatingsSchema: InputSchema<ElementOf<Parameters<typeof countNps>[0]>> =
  inputSchema(countNpsRatingsSchemaOf);

/** An element of `ratings`, as `countRatings` takes it. */
export const countRatingsRatingsSchema: InputSchema<ElementOf<Parameters<typeof countRatings>[0]>> =
  inputSchema(countRatingsRatingsSchemaOf);

/** The `steps` of `csatBySteps`. */
export const csatByStepsStepsSchema: InputSchema<Parameters<typeof csatBySteps>[0]> =
  inputSchema(csatByStepsStepsSchemaOf);

/** A `CsatIntervalOptions`. */
export const csatIntervalOptionsSchema: InputSchema<CsatIntervalOptions> = inputSchema(csatIntervalOptionsSchemaOf);

/** A `CustomerAdvocacy`. */
export const customerAdvocacySchema: InputSchema<CustomerAdvocacy> = inputSchema(customerAdvocacySchemaOf);

/** A `CustomerChurnInput`. */
export const customerChurnInputSchema: InputSchema<CustomerChurnInput> = inputSchema(customerChurnInputSchemaOf);

/** A `CustomerRetentionInput`. */
export const customerRetentionInputSchema: InputSchema<CustomerRetentionInput> =
  inputSchema(customerRetentionInputSchemaOf);

/** A `CustomerRevenue`. */
export const customerRevenueSchema: InputSchema<CustomerRevenue<MoneyInput>> = inputSchema(customerRevenueSchemaOf);

/** A `CustomerRoiInput`. */
export const customerRoiInputSchema: InputSchema<CustomerRoiInput> = inputSchema(customerRoiInputSchemaOf);

/** A `CustomerSegment`. */
export const customerSegmentSchema: InputSchema<CustomerSegment> = inputSchema(customerSegmentSchemaOf);

/** A `CustomerSummary`. */
export const customerSummarySchema: InputSchema<CustomerSummary> = inputSchema(customerSummarySchemaOf);

/** A `DiscountedFuturePurchasesOptions`. */
export const discountedFuturePurchasesOptionsSchema: InputSchema<DiscountedFuturePurchasesOptions> = inputSchema(
  discountedFuturePurchasesOptionsSchemaOf,
);

/** A `DiscountedLtvInput`. */
export const discountedLtvInputSchema: InputSchema<DiscountedLtvInput> = inputSchema(discountedLtvInputSchemaOf);

/** A `DurationCounts`. */
export const durationCountsSchema: InputSchema<DurationCounts> = inputSchema(durationCountsSchemaOf);

/** A `ExpectedFuturePurchasesOptions`. */
export const expectedFuturePurchasesOptionsSchema: InputSchema<ExpectedFuturePurchasesOptions> = inputSchema(
  expectedFuturePurchasesOptionsSchemaOf,
);

/** The `churnRate` of `expectedLifespan`. */
export const expectedLifespanChurnRateSchema: InputSchema<Parameters<typeof expectedLifespan>[0]> = inputSchema(
  expectedLifespanChurnRateSchemaOf,
);

/** A `ExpectedProfitInput`. */
export const expectedProfitInputSchema: InputSchema<ExpectedProfitInput> = inputSchema(expectedProfitInputSchemaOf);

/** A `ExpectedPurchasesOptions`. */
export const expectedPurchasesOptionsSchema: InputSchema<ExpectedPurchasesOptions> = inputSchema(
  expectedPurchasesOptionsSchemaOf,
);

/** A `ExpectedResidualLifetimeOptions`. */
export const expectedResidualLifetimeOptionsSchema: InputSchema<ExpectedResidualLifetimeOptions> = inputSchema(
  expectedResidualLifetimeOptionsSchemaOf,
);

/** The `options` of `fitBetaDiscreteWeibull`. */
export const fitBetaDiscreteWeibullOptionsSchema: InputSchema<Parameters<typeof fitBetaDiscreteWeibull>[1]> =
  inputSchema(fitBetaDiscreteWeibullOptionsSchemaOf);

/** The `options` of `fitBgBb`. */
export const fitBgBbOptionsSchema: InputSchema<Parameters<typeof fitBgBb>[1]> = inputSchema(fitBgBbOptionsSchemaOf);

/** The `options` of `fitBgNbd`. */
export const fitBgNbdOptionsSchema: InputSchema<Parameters<typeof fitBgNbd>[1]> = inputSchema(fitBgNbdOptionsSchemaOf);

/** The `options` of `fitMbgNbd`. */
export const fitMbgNbdOptionsSchema: InputSchema<Parameters<typeof fitMbgNbd>[1]> =
  inputSchema(fitMbgNbdOptionsSchemaOf);

/** The `options` of `fitParetoNbd`. */
export const fitParetoNbdOptionsSchema: InputSchema<Parameters<typeof fitParetoNbd>[1]> =
  inputSchema(fitParetoNbdOptionsSchemaOf);

/** The `options` of `fitShiftedBetaGeometric`. */
export const fitShiftedBetaGeometricOptionsSchema: InputSchema<Parameters<typeof fitShiftedBetaGeometric>[1]> =
  inputSchema(fitShiftedBetaGeometricOptionsSchemaOf);

/** The `model` of `forecastPurchases`. */
export const forecastPurchasesModelSchema: InputSchema<Parameters<typeof forecastPurchases>[0]> =
  inputSchema(forecastPurchasesModelSchemaOf);

/** A `ForecastPurchasesOptions`. */
export const forecastPurchasesOptionsSchema: InputSchema<ForecastPurchasesOptions> = inputSchema(
  forecastPurchasesOptionsSchemaOf,
);

/** A `FrequencyChartRow`. */
export const frequencyChartRowSchema: InputSchema<FrequencyChartRow> = inputSchema(frequencyChartRowSchemaOf);

/** A `GammaGammaModel`. */
export const gammaGammaModelSchema: InputSchema<GammaGammaModel> = inputSchema(gammaGammaModelSchemaOf);

/** A `GrowingBaseChurnInput`. */
export const growingBaseChurnInputSchema: InputSchema<GrowingBaseChurnInput> =
  inputSchema(growingBaseChurnInputSchemaOf);

/** A `GrowthInput`. */
export const growthInputSchema: InputSchema<GrowthInput> = inputSchema(growthInputSchemaOf);

/** A `HealthBandOptions`. */
export const healthBandOptionsSchema: InputSchema<HealthBandOptions> = inputSchema(healthBandOptionsSchemaOf);

/** A `HealthBand`. */
export const healthBandSchema: InputSchema<HealthBand> = inputSchema(healthBandSchemaOf);

/** The `score` of `healthBand`. */
export const healthBandScoreSchema: InputSchema<Parameters<typeof healthBand>[0]> =
  inputSchema(healthBandScoreSchemaOf);

/** A `HealthCalibrationOptions`. */
export const healthCalibrationOptionsSchema: InputSchema<HealthCalibrationOptions> = inputSchema(
  healthCalibrationOptionsSchemaOf,
);

/** A `HealthCounts`. */
export const healthCountsSchema: InputSchema<HealthCounts> = inputSchema(healthCountsSchemaOf);

/** A `HealthDimension`. */
export const healthDimensionSchema: InputSchema<HealthDimension> = inputSchema(healthDimensionSchemaOf);

/** A `HealthOutcome`. */
export const healthOutcomeSchema: InputSchema<HealthOutcome> = inputSchema(healthOutcomeSchemaOf);

/** A `HistoryOf`. */
export const historyOfSchema: InputSchema<HistoryOf<PurchaseModel>> = inputSchema(historyOfSchemaOf);

/** A `HoldoutLiftOptions`. */
export const holdoutLiftOptionsSchema: InputSchema<HoldoutLiftOptions> = inputSchema(holdoutLiftOptionsSchemaOf);

/** A `KaplanMeierOptions`. */
export const kaplanMeierOptionsSchema: InputSchema<KaplanMeierOptions> = inputSchema(kaplanMeierOptionsSchemaOf);

/** A `LifetimeValueInput`. */
export const lifetimeValueInputSchema: InputSchema<LifetimeValueInput> = inputSchema(lifetimeValueInputSchemaOf);

/** A `LtvBySegmentOptions`. */
export const ltvBySegmentOptionsSchema: InputSchema<LtvBySegmentOptions<CustomerSummary>> =
  inputSchema(ltvBySegmentOptionsSchemaOf);

/** The `ratio` of `ltvToCacBand`. */
export const ltvToCacBandRatioSchema: InputSchema<Parameters<typeof ltvToCacBand>[0]> =
  inputSchema(ltvToCacBandRatioSchemaOf);

/** A `LtvToCacChartSegment`. */
export const ltvToCacChartSegmentSchema: InputSchema<LtvToCacChartSegment> = inputSchema(ltvToCacChartSegmentSchemaOf);

/** A `LtvToCacInput`. */
export const ltvToCacInputSchema: InputSchema<LtvToCacInput> = inputSchema(ltvToCacInputSchemaOf);

/** A `MaximumAcquisitionCostInput`. */
export const maximumAcquisitionCostInputSchema: InputSchema<MaximumAcquisitionCostInput> = inputSchema(
  maximumAcquisitionCostInputSchemaOf,
);

/** A `MonthlyRecurringRevenueOptions`. */
export const monthlyRecurringRevenueOptionsSchema: InputSchema<MonthlyRecurringRevenueOptions> = inputSchema(
  monthlyRecurringRevenueOptionsSchemaOf,
);

/** A `NetLtvInput`. */
export const netLtvInputSchema: InputSchema<NetLtvInput> = inputSchema(netLtvInputSchemaOf);

/** A `NetRevenueChurnInput`. */
export const netRevenueChurnInputSchema: InputSchema<NetRevenueChurnInput> = inputSchema(netRevenueChurnInputSchemaOf);

/** The `rating` of `npsCategory`. */
export const npsCategoryRatingSchema: InputSchema<Parameters<typeof npsCategory>[0]> =
  inputSchema(npsCategoryRatingSchemaOf);

/** A `NpsChartSegment`. */
export const npsChartSegmentSchema: InputSchema<NpsChartSegment> = inputSchema(npsChartSegmentSchemaOf);

/** A `NpsCounts`. */
export const npsCountsSchema: InputSchema<NpsCounts> = inputSchema(npsCountsSchemaOf);

/** A `NpsIntervalOptions`. */
export const npsIntervalOptionsSchema: InputSchema<NpsIntervalOptions> = inputSchema(npsIntervalOptionsSchemaOf);

/** A `NpsSampleSizeInput`. */
export const npsSampleSizeInputSchema: InputSchema<NpsSampleSizeInput> = inputSchema(npsSampleSizeInputSchemaOf);

/** A `NpsStratum`. */
export const npsStratumSchema: InputSchema<NpsStratum> = inputSchema(npsStratumSchemaOf);

/** A `NpsTrendOptions`. */
export const npsTrendOptionsSchema: InputSchema<NpsTrendOptions> = inputSchema(npsTrendOptionsSchemaOf);

/** A `NpsWave`. */
export const npsWaveSchema: InputSchema<NpsWave> = inputSchema(npsWaveSchemaOf);

/** A `ObservedSurvival`. */
export const observedSurvivalSchema: InputSchema<ObservedSurvival> = inputSchema(observedSurvivalSchemaOf);

/** A `OpportunityHistory`. */
export const opportunityHistorySchema: InputSchema<OpportunityHistory> = inputSchema(opportunityHistorySchemaOf);

/** A `OrderMarginInput`. */
export const orderMarginInputSchema: InputSchema<OrderMarginInput> = inputSchema(orderMarginInputSchemaOf);

/** A `OrderMetricsOptions`. */
export const orderMetricsOptionsSchema: InputSchema<OrderMetricsOptions> = inputSchema(orderMetricsOptionsSchemaOf);

/** A `Order`. */
export const orderSchema: InputSchema<Order> = inputSchema(orderSchemaOf);

/** A `PeriodRateInput`. */
export const periodRateInputSchema: InputSchema<PeriodRateInput> = inputSchema(periodRateInputSchemaOf);

/** An element of `cashFlows`, as `presentValue` takes it. */
export const presentValueCashFlowsSchema: InputSchema<ElementOf<Parameters<typeof presentValue>[0]>> =
  inputSchema(presentValueCashFlowsSchemaOf);

/** A `PresentValueOptions`. */
export const presentValueOptionsSchema: InputSchema<PresentValueOptions> = inputSchema(presentValueOptionsSchemaOf);

/** A `ProbabilityOfNoPurchaseOptions`. */
export const probabilityOfNoPurchaseOptionsSchema: InputSchema<ProbabilityOfNoPurchaseOptions> = inputSchema(
  probabilityOfNoPurchaseOptionsSchemaOf,
);

/** A `ProgrammeCounts`. */
export const programmeCountsSchema: InputSchema<ProgrammeCounts<MoneyInput>> = inputSchema(programmeCountsSchemaOf);

/** A `ProgrammeFunnelOptions`. */
export const programmeFunnelOptionsSchema: InputSchema<ProgrammeFunnelOptions> =
  inputSchema(programmeFunnelOptionsSchemaOf);

/** A `ProportionCounts`. */
export const proportionCountsSchema: InputSchema<ProportionCounts> = inputSchema(proportionCountsSchemaOf);

/** A `ProportionIntervalOptions`. */
export const proportionIntervalOptionsSchema: InputSchema<ProportionIntervalOptions> = inputSchema(
  proportionIntervalOptionsSchemaOf,
);

/** A `ProportionSampleSizeInput`. */
export const proportionSampleSizeInputSchema: InputSchema<ProportionSampleSizeInput> = inputSchema(
  proportionSampleSizeInputSchemaOf,
);

/** A `PurchaseCountProbabilityOptions`. */
export const purchaseCountProbabilityOptionsSchema: InputSchema<PurchaseCountProbabilityOptions> = inputSchema(
  purchaseCountProbabilityOptionsSchemaOf,
);

/** A `PurchaseHistory`. */
export const purchaseHistorySchema: InputSchema<PurchaseHistory> = inputSchema(purchaseHistorySchemaOf);

/** A `PurchaseModel`. */
export const purchaseModelSchema: InputSchema<PurchaseModel> = inputSchema(purchaseModelSchemaOf);

/** A `RatingCounts`. */
export const ratingCountsSchema: InputSchema<RatingCounts> = inputSchema(ratingCountsSchemaOf);

/** A `RatingMeanIntervalOptions`. */
export const ratingMeanIntervalOptionsSchema: InputSchema<RatingMeanIntervalOptions> = inputSchema(
  ratingMeanIntervalOptionsSchemaOf,
);

/** A `RatingScale`. */
export const ratingScaleSchema: InputSchema<RatingScale> = inputSchema(ratingScaleSchemaOf);

/** A `RatingsChartOptions`. */
export const ratingsChartOptionsSchema: InputSchema<RatingsChartOptions> = inputSchema(ratingsChartOptionsSchemaOf);

/** A `ReferralCostInput`. */
export const referralCostInputSchema: InputSchema<ReferralCostInput> = inputSchema(referralCostInputSchemaOf);

/** A `ReferralValueInput`. */
export const referralValueInputSchema: InputSchema<ReferralValueInput> = inputSchema(referralValueInputSchemaOf);

/** A `RenewalCohort`. */
export const renewalCohortSchema: InputSchema<RenewalCohort> = inputSchema(renewalCohortSchemaOf);

/** A `RenewalModel`. */
export const renewalModelSchema: InputSchema<RenewalModel> = inputSchema(renewalModelSchemaOf);

/** A `RevenueBridgeOptions`. */
export const revenueBridgeOptionsSchema: InputSchema<RevenueBridgeOptions> = inputSchema(revenueBridgeOptionsSchemaOf);

/** A `RevenueChurnInput`. */
export const revenueChurnInputSchema: InputSchema<RevenueChurnInput> = inputSchema(revenueChurnInputSchemaOf);

/** A `RevenueMovementsOptions`. */
export const revenueMovementsOptionsSchema: InputSchema<RevenueMovementsOptions> = inputSchema(
  revenueMovementsOptionsSchemaOf,
);

/** A `RevenueMovements`. */
export const revenueMovementsSchema: InputSchema<RevenueMovements<MoneyInput>> = inputSchema(revenueMovementsSchemaOf);

/** A `RfmScore`. */
export const rfmScoreSchema: InputSchema<RfmScore> = inputSchema(rfmScoreSchemaOf);

/** A `RfmScoresOptions`. */
export const rfmScoresOptionsSchema: InputSchema<RfmScoresOptions> = inputSchema(rfmScoresOptionsSchemaOf);

/** A `RfmSegmentRule`. */
export const rfmSegmentRuleSchema: InputSchema<RfmSegmentRule> = inputSchema(rfmSegmentRuleSchemaOf);

/** A `SatisfactionGapInput`. */
export const satisfactionGapInputSchema: InputSchema<SatisfactionGapInput> = inputSchema(satisfactionGapInputSchemaOf);

/** A `SimpleLtvInput`. */
export const simpleLtvInputSchema: InputSchema<SimpleLtvInput> = inputSchema(simpleLtvInputSchemaOf);

/** A `SpendHistory`. */
export const spendHistorySchema: InputSchema<SpendHistory> = inputSchema(spendHistorySchemaOf);

/** A `StratifiedNpsOptions`. */
export const stratifiedNpsOptionsSchema: InputSchema<StratifiedNpsOptions> = inputSchema(stratifiedNpsOptionsSchemaOf);

/** A `Subscription`. */
export const subscriptionSchema: InputSchema<Subscription> = inputSchema(subscriptionSchemaOf);

/** A `SurvivalAtOptions`. */
export const survivalAtOptionsSchema: InputSchema<SurvivalAtOptions> = inputSchema(survivalAtOptionsSchemaOf);

/** A `SurvivalChartOptions`. */
export const survivalChartOptionsSchema: InputSchema<SurvivalChartOptions> = inputSchema(survivalChartOptionsSchemaOf);

/** A `SurvivalChartSegment`. */
export const survivalChartSegmentSchema: InputSchema<SurvivalChartSegment> = inputSchema(survivalChartSegmentSchemaOf);

/** A `SurvivalCounts`. */
export const survivalCountsSchema: InputSchema<SurvivalCounts> = inputSchema(survivalCountsSchemaOf);

/** A `SurvivalLtvOptions`. */
export const survivalLtvOptionsSchema: InputSchema<SurvivalLtvOptions> = inputSchema(survivalLtvOptionsSchemaOf);

/** A `SurvivalObservation`. */
export const survivalObservationSchema: InputSchema<SurvivalObservation> = inputSchema(survivalObservationSchemaOf);

/** A `SurvivalSource`. */
export const survivalSourceSchema: InputSchema<SurvivalSource> = inputSchema(survivalSourceSchemaOf);

/** A `TopBoxOptions`. */
export const topBoxOptionsSchema: InputSchema<TopBoxOptions> = inputSchema(topBoxOptionsSchemaOf);

/** A `TrackingChartOptions`. */
export const trackingChartOptionsSchema: InputSchema<TrackingChartOptions> = inputSchema(trackingChartOptionsSchemaOf);

/** A `TrackingChartPoint`. */
export const trackingChartPointSchema: InputSchema<TrackingChartPoint> = inputSchema(trackingChartPointSchemaOf);

/** A `ViralCoefficientInput`. */
export const viralCoefficientInputSchema: InputSchema<ViralCoefficientInput> =
  inputSchema(viralCoefficientInputSchemaOf);
