import * as clientele from 'clientele';
import type { AmountFields } from '../support/amount-fields.ts';
import { NO_PROGRAMME } from './programmes.ts';

const rewards = { referrerReward: 1, friendReward: 1, customersAcquired: 3 };
const purchases = { ownPurchases: 1, customersReferred: 2, referredPurchases: 1 };

/** Where the functions of the domain, and of health, take an amount of at least 0, and where any. */
export const AMOUNT_FIELDS: AmountFields = [
  [
    'referralValue',
    'ownPurchases',
    'from 0',
    (ownPurchases) => clientele.referralValue({ ...purchases, ownPurchases }),
  ],
  [
    'referralValue',
    'referredPurchases',
    'from 0',
    (referredPurchases) => clientele.referralValue({ ...purchases, referredPurchases, periods: 2, growthRate: 0.5 }),
  ],
  [
    'referralCost',
    'referrerReward',
    'from 0',
    (referrerReward) => clientele.referralCost({ ...rewards, referrerReward }),
  ],
  ['referralCost', 'friendReward', 'from 0', (friendReward) => clientele.referralCost({ ...rewards, friendReward })],
  ['referralCost', 'programmeCost', 'from 0', (programmeCost) => clientele.referralCost({ ...rewards, programmeCost })],
  [
    'programmeFunnel',
    'counts.totalRevenue',
    'from 0',
    (totalRevenue) => clientele.programmeFunnel({ ...NO_PROGRAMME, totalRevenue }),
  ],
  [
    'tierSpread',
    'tiers.0.outcome',
    'from 0',
    (outcome) => clientele.tierSpread([{ tier: 'gold', ambassadors: 3, outcome }]),
  ],
  ['customerRoi', 'earned', 'from 0', (earned) => clientele.customerRoi({ spent: '1e300', earned })],
];
