import type { HealthScale } from './health-dimensions.ts';

/** A dimension of a customer's health as measured; a row may carry further columns. */
export interface HealthDimension extends HealthScale {
  /** The customer's value; `null` or absent where it is not known. */
  readonly value?: number | null | undefined;
}

/** What a dimension adds to a customer's health. */
export interface HealthContribution {
  /** Name of the dimension. */
  readonly name: string;
  /** How far the value lies from `worst` to `best`, from 0 to 1. */
  readonly attainedShare: number;
  /** Its weight divided by those of all dimensions that are known, from 0 to 1; `null` where these are 0. */
  readonly weightShare: number | null;
  /** What it adds to the score, in points; `null` where there is none. */
  readonly contribution: number | null;
}

/** A customer's health. */
export interface HealthScore {
  /** The score in points, from 0 to 100; `null` when no dimension with a weight is known. */
  readonly score: number | null;
  /** The dimensions that are known, in the order given; their contributions add up to the score. */
  readonly dimensions: readonly HealthContribution[];
  /** Names of the dimensions that are not known. */
  readonly missing: readonly string[];
}
