import type { ProgrammeCounts } from 'clientele';

/** Made up so that every rate is a round one. */
export const PROGRAMME: ProgrammeCounts = {
  customers: 1000,
  ambassadors: 200,
  activeAmbassadors: 50,
  leads: 400,
  qualifiedLeads: 100,
  meetings: 60,
  customersAcquired: 30,
  sourcedRevenue: '15000.50',
  totalRevenue: 120_004,
};

export const NO_PROGRAMME: ProgrammeCounts = {
  customers: 0,
  ambassadors: 0,
  activeAmbassadors: 0,
  leads: 0,
  qualifiedLeads: 0,
  meetings: 0,
  customersAcquired: 0,
  sourcedRevenue: 0,
  totalRevenue: 0,
};

/** Changes of the counts that are refused, and how. */
export const REFUSED: readonly (readonly [what: string, change: object, message: string])[] = [
  ['more ambassadors than customers', { ambassadors: 1001 }, 'ambassadors: must be at most customers, got 1001'],
  [
    'more active ones than ambassadors',
    { activeAmbassadors: 201 },
    'activeAmbassadors: must be at most ambassadors, got 201',
  ],
  ['more qualified leads than leads', { qualifiedLeads: 401 }, 'qualifiedLeads: must be at most leads, got 401'],
  ['more meetings than qualified leads', { meetings: 101 }, 'meetings: must be at most qualifiedLeads, got 101'],
  ['more customers than meetings', { customersAcquired: 61 }, 'customersAcquired: must be at most meetings, got 61'],
  [
    'more sourced revenue than revenue',
    { sourcedRevenue: '120004.01' },
    'sourcedRevenue: must be at most totalRevenue, got "120004.01"',
  ],
  ['a fraction', { leads: 0.5 }, 'leads: must be a whole number of at least 0, got 0.5'],
  [
    'a negative amount',
    { totalRevenue: -1 },
    'totalRevenue: must be an amount of at least 0 such as 12.5 or "12.50", got -1',
  ],
  [
    'an unknown key',
    { invited: 1 },
    'invited: must be one of the keys customers, ambassadors, activeAmbassadors, leads, qualifiedLeads, meetings, customersAcquired, sourcedRevenue, totalRevenue, got "invited"',
  ],
];
