import type { Endpoint } from '../endpoint.ts';
import { abc } from './abc.ts';
import { acquisition } from './acquisition.ts';
import { advocacy } from './advocacy.ts';
import { btyd } from './btyd.ts';
import { charts } from './charts.ts';
import { health } from './health.ts';
import { inference } from './inference.ts';
import { retention } from './retention.ts';
import { revenue } from './revenue.ts';
import { satisfaction } from './satisfaction.ts';
import { value } from './value.ts';

/** What is behind each path. Those that count a stream of ratings are in counting.ts. */
export const ENDPOINTS: Readonly<Record<string, Endpoint>> = {
  ...satisfaction,
  ...retention,
  ...acquisition,
  ...value,
  ...abc,
  ...revenue,
  ...inference,
  ...advocacy,
  ...health,
  ...charts,
  ...btyd,
};
