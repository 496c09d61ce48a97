import { MetricsInputError, type MetricsIssue } from 'clientele';
import { ENDPOINTS } from './endpoints.ts';

/** What a worker is asked to do. */
export interface Task {
  readonly path: string;
  readonly body: unknown;
}

/** The answer as JSON, or what is wrong with the body: an error would lose its class on the way. */
export type Outcome = { readonly json: string } | { readonly issues: readonly MetricsIssue[] };

/** Runs in a thread of its own. */
export function answer({ path, body }: Task): Outcome {
  try {
    return { json: JSON.stringify({ result: ENDPOINTS[path]?.answer(body) }) };
  } catch (error) {
    if (error instanceof MetricsInputError) return { issues: error.issues };
    throw error;
  }
}
