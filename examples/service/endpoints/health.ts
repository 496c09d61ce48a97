import { countHealth, customerRoi, healthBand, healthCalibration, healthScore, mergeHealth } from 'clientele';
import {
  customerRoiSchema,
  healthBandSchema,
  healthCalibrationSchema,
  healthCountsSchema,
  healthOutcomeSchema,
  healthScoreSchema,
} from 'clientele/schemas';
import * as z from 'zod/mini';
import { type Endpoint, ofArguments, ofInput } from '../endpoint.ts';

/** Customer health: what is behind each path. */
export const health: Readonly<Record<string, Endpoint>> = {
  '/health/score': ofInput(healthScore, healthScoreSchema, 'Customer health score'),
  '/health/band': ofInput(healthBand, healthBandSchema, 'Health band'),
  '/health/count': ofArguments(countHealth, { outcomes: z.array(healthOutcomeSchema) }, 'Health counts'),
  '/health/merge': ofArguments(
    mergeHealth,
    { a: healthCountsSchema, b: healthCountsSchema },
    'Health counts of two parts of the customers, merged',
  ),
  '/health/calibration': ofInput(healthCalibration, healthCalibrationSchema, 'Health calibration'),
  '/health/customer-roi': ofInput(customerRoi, customerRoiSchema, 'Customer ROI'),
};
