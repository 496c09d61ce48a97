export {
  abcByCriteriaSchema,
  abcOptionsSchema,
  abcTransitionsSchema,
  abcValueSchema,
  abcXyzSchema,
  classifiedItemSchema,
} from './abc.ts';
export {
  advocacyCountsSchema,
  ambassadorTierSchema,
  customerAdvocacySchema,
  holdoutLiftSchema,
  programmeCountsSchema,
  programmeFunnelSchema,
  referralCostSchema,
  referralValueSchema,
  viralCoefficientSchema,
} from './advocacy.ts';
export {
  discountedFuturePurchasesSchema,
  expectedFuturePurchasesSchema,
  expectedPurchasesSchema,
  expectedResidualLifetimeSchema,
  expectedSpendSchema,
  forecastSchema,
  predictLifetimeValueSchema,
  probabilityAliveSchema,
  probabilityOfNoPurchaseSchema,
  purchaseCountProbabilitySchema,
} from './btyd.ts';
export {
  discountRateSchema,
  fitBetaDiscreteWeibullOptionsSchema,
  fitBgBbOptionsSchema,
  fitBgNbdOptionsSchema,
  fitMbgNbdOptionsSchema,
  fitParetoNbdOptionsSchema,
  fitShiftedBetaGeometricOptionsSchema,
  opportunityHistorySchema,
  purchaseHistorySchema,
  purchaseModelSchema,
  renewalCohortSchema,
  renewalModelSchema,
  spendHistorySchema,
} from './btyd-parts.ts';
export {
  basicCacSchema,
  cacPaybackPeriodsSchema,
  channelSpendSchema,
  complexCacSchema,
  expectedProfitSchema,
  ltvToCacRatioSchema,
  ltvToCacSchema,
} from './cac.ts';
export {
  abcChartSchema,
  cacChartSchema,
  cashFlowChartSchema,
  chartThemeSchema,
  churnChartSchema,
  cohortChartSchema,
  ltvToCacChartSchema,
  npsChartSchema,
  ratingsChartSchema,
  survivalChartSchema,
} from './charts.ts';
export {
  annualChurnRateSchema,
  averageBaseChurnRateSchema,
  churnRateSchema,
  customerChurnRateSchema,
  customerRetentionRateSchema,
  growingBaseChurnRateSchema,
  netRevenueChurnRateSchema,
  revenueChurnRateSchema,
} from './churn.ts';
export { cohortActivitySchema, cohortTableSchema, storedCohortSchema, storedCohortTableSchema } from './cohorts.ts';
export { csatByStepsSchema, satisfactionGapSchema } from './csat.ts';
export { acquisitionCostSchema, cashFlowYearSchema, customerSegmentSchema, projectCashFlowsSchema } from './equity.ts';
export {
  customerRoiSchema,
  healthBandRowSchema,
  healthBandSchema,
  healthCalibrationSchema,
  healthCountsSchema,
  healthDimensionSchema,
  healthOutcomeSchema,
  healthScoreCountsSchema,
  healthScoreSchema,
} from './health.ts';
export {
  bootstrapIntervalSchema,
  cesIntervalSchema,
  churnIntervalSchema,
  compareNpsSchema,
  compareProportionsSchema,
  compareRatingMeansSchema,
  csatIntervalSchema,
  npsIntervalSchema,
  npsSampleSizeSchema,
  npsStratumSchema,
  npsTrendSchema,
  npsWaveSchema,
  proportionIntervalSchema,
  proportionSampleSizeSchema,
  ratingMeanIntervalSchema,
  stratifiedNpsSchema,
} from './inference.ts';
export type { InputSchema } from './input-schema.ts';
export {
  churnLtvSchema,
  discountedLtvSchema,
  ltvBySegmentSchema,
  maximumAcquisitionCostSchema,
  netLtvSchema,
  orderMarginSchema,
  periodRateSchema,
  presentValueSchema,
  simpleLtvSchema,
} from './ltv.ts';
export { npsCountsSchema, npsRatingSchema } from './nps.ts';
export { customerSummarySchema, orderSchema } from './orders.ts';
export {
  aliveChartSchema,
  frequencyChartSchema,
  heterogeneityChartSchema,
  trackingChartSchema,
} from './purchase-charts.ts';
export { ratingCountsSchema, ratingScaleSchema, ratingSchema, topBoxPercentSchema } from './ratings.ts';
export {
  averageRevenuePerAccountSchema,
  bridgeMonthsSchema,
  customerRevenueSchema,
  monthSchema,
  movementCountsSchema,
  revenueGrowthRateSchema,
  revenueMovementsSchema,
  subscriptionSchema,
} from './revenue.ts';
export {
  calibrationOptionsSchema,
  purchaseSchema,
  rfmOptionsSchema,
  rfmScoreSchema,
  rfmSegmentRuleSchema,
} from './rfm.ts';
export {
  durationCountsSchema,
  kaplanMeierSchema,
  observedStepSchema,
  observedSurvivalSchema,
  survivalCountsSchema,
  survivalLtvSchema,
  survivalObservationSchema,
  survivalSourceSchema,
  survivalTimeSchema,
} from './survival.ts';
