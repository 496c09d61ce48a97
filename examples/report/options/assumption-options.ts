import type { Assumptions, FurtherCosts } from './assumptions.ts';
import {
  amountOption,
  FROM_ZERO,
  numberOption,
  type OptionTexts,
  PERIODS,
  RATE,
  refusal,
  textOption,
  wholeFrom,
  YEARS,
} from './option-values.ts';

/** Reads the options on what the files do not tell. */
export function readAssumptions(texts: OptionTexts): Assumptions {
  return {
    currency: currencyOption(texts),
    margin: numberOption(texts, 'margin', RATE),
    discountRate: numberOption(texts, 'discount-rate', FROM_ZERO) ?? 0.1,
    years: numberOption(texts, 'years', wholeFrom(1, 100)) ?? 5,
    retentionRate: numberOption(texts, 'retention-rate', RATE) ?? 1,
    retentionCost: amountOption(texts, 'retention-cost') ?? '0',
    lifespan: numberOption(texts, 'lifespan', YEARS),
    orderYears: numberOption(texts, 'order-years', YEARS),
    periodsPerYear: numberOption(texts, 'periods-per-year', PERIODS),
    furtherCosts: furtherCosts(texts),
    top: numberOption(texts, 'top', wholeFrom(0, 100)) ?? 5,
  };
}

function furtherCosts(texts: OptionTexts): FurtherCosts | undefined {
  const costs = {
    wages: amountOption(texts, 'wages'),
    software: amountOption(texts, 'software'),
    professionalServices: amountOption(texts, 'professional-services'),
    overheads: amountOption(texts, 'overheads'),
  };
  if (Object.values(costs).every((cost) => cost === undefined)) return undefined;
  const { wages = '0', software = '0', professionalServices = '0', overheads = '0' } = costs;
  return { wages, software, professionalServices, overheads };
}

function currencyOption(texts: OptionTexts): string | undefined {
  const currency = textOption(texts, 'currency');
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency))
    throw refusal('currency', 'a code of three capital letters such as EUR', currency);
  return currency;
}
