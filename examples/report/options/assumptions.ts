/** What the files do not tell, in the units of the command line. */
export interface Assumptions {
  /** ISO code of the currency of all amounts. */
  readonly currency: string | undefined;
  /** The part of revenue that is left after its direct costs, from 0 to 1. */
  readonly margin: number | undefined;
  /** The discount of a year. */
  readonly discountRate: number;
  /** For how many years to project. */
  readonly years: number;
  /** The share of customers who stay from one year to the next, from 0 to 1. */
  readonly retentionRate: number;
  /** What it costs in a year to keep a customer. */
  readonly retentionCost: string;
  /** For how many years a customer goes on buying; by default as long as was observed. */
  readonly lifespan: number | undefined;
  /** How many years the orders cover; by default the time from the first to the last. */
  readonly orderYears: number | undefined;
  /** How many periods of the subscriptions a year has. */
  readonly periodsPerYear: number | undefined;
  /** What winning customers cost beside the spend on channels, where any of it is known. */
  readonly furtherCosts: FurtherCosts | undefined;
  /** How many customers to list. */
  readonly top: number;
}

/** What winning customers costs beside marketing, in amounts. */
export interface FurtherCosts {
  readonly wages: string;
  readonly software: string;
  readonly professionalServices: string;
  readonly overheads: string;
}
