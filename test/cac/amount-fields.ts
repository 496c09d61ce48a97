import * as clientele from 'clientele';
import type { AmountFields } from '../support/amount-fields.ts';

const channel = { channel: 'blog', customersAcquired: 8, paid: true };
const costs = { marketingCost: 0, wages: 0, software: 0, professionalServices: 0, overheads: 0, customersAcquired: 8 };

/** Where the functions of the domain take an amount of at least 0, and where any. */
export const AMOUNT_FIELDS: AmountFields = [
  [
    'basicCac',
    'marketingCost',
    'from 0',
    (marketingCost) => clientele.basicCac({ marketingCost, customersAcquired: 8 }),
  ],
  ['complexCac', 'marketingCost', 'from 0', (marketingCost) => clientele.complexCac({ ...costs, marketingCost })],
  ['complexCac', 'wages', 'from 0', (wages) => clientele.complexCac({ ...costs, wages })],
  ['complexCac', 'software', 'from 0', (software) => clientele.complexCac({ ...costs, software })],
  [
    'complexCac',
    'professionalServices',
    'from 0',
    (professionalServices) => clientele.complexCac({ ...costs, professionalServices }),
  ],
  ['complexCac', 'overheads', 'from 0', (overheads) => clientele.complexCac({ ...costs, overheads })],
  ['cacByChannel', 'channels.0.cost', 'from 0', (cost) => clientele.cacByChannel([{ ...channel, cost }])],
  [
    'cacPaybackPeriods',
    'cac',
    'from 0',
    (cac) => clientele.cacPaybackPeriods({ cac, revenuePerPeriod: 8, grossMargin: 0.5 }),
  ],
  [
    'cacPaybackPeriods',
    'revenuePerPeriod',
    'from 0',
    (revenuePerPeriod) => clientele.cacPaybackPeriods({ cac: 8, revenuePerPeriod, grossMargin: 0.5 }),
  ],
  ['ltvToCac', 'lifetimeValue', 'any', (lifetimeValue) => clientele.ltvToCac({ lifetimeValue, cac: 8 })],
  ['ltvToCac', 'cac', 'from 0', (cac) => clientele.ltvToCac({ lifetimeValue: 8, cac })],
  [
    'expectedProfit',
    'projectedRevenue',
    'from 0',
    (projectedRevenue) => clientele.expectedProfit({ projectedRevenue, acquisitionCosts: [] }),
  ],
  [
    'expectedProfit',
    'acquisitionCosts.0',
    'from 0',
    (cost) => clientele.expectedProfit({ projectedRevenue: 0, acquisitionCosts: [cost] }),
  ],
];
