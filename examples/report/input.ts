import type { CalibrationSummary, ChannelSpend, Subscription, SurvivalObservation } from 'clientele';
import type { PeriodRates } from './sections/period-rates.ts';
import type { Orders } from './tables/orders.ts';
import type { CountsByStep, Survey } from './tables/ratings.ts';

/** What the files tell, before anything is measured. */
export interface ReportInput {
  readonly orders?: Orders | undefined;
  /** What each customer bought until a day, in weeks. */
  readonly purchases?: ((until: string) => readonly CalibrationSummary[] | undefined) | undefined;
  readonly surveys?: ReadonlyMap<Survey, CountsByStep> | undefined;
  readonly spend?: readonly ChannelSpend[] | undefined;
  readonly periods?: readonly PeriodRates[] | undefined;
  readonly contracts?: Contracts | undefined;
}

/** Contracts, and what is known of them. */
export interface Contracts {
  readonly subscriptions: readonly Subscription[];
  /** How long each customer stayed, in months; absent where the day of the data is not known. */
  readonly durations?: readonly SurvivalObservation[] | undefined;
  /** The last month to show, as `YYYY-MM`; by default that in which the last contract begins or ends. */
  readonly lastMonth?: string | undefined;
}
