import { MetricsInputError } from 'clientele';
import { Piscina } from 'piscina';
import type { Outcome, Task } from './worker.ts';

/** Threads that work on what may take long, so that nobody else has to wait for it. */
export interface Workers {
  /** The answer as JSON; throws an error of HTTP where it takes too long or too many wait for theirs. */
  readonly answer: (task: Task) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** How many may wait for a thread. */
const MOST_WAITING = 100;

/** How long a thread without work is kept, in milliseconds. */
const IDLE = 60_000;

/** `patience` is how long an answer may take, in milliseconds, with the time spent waiting for a thread. */
export function startWorkers(patience: number): Workers {
  const pool = new Piscina<Task, Outcome>({
    filename: new URL('worker.ts', import.meta.url).href,
    name: 'answer',
    execArgv: ['--import', 'tsx'],
    minThreads: 0,
    idleTimeout: IDLE,
  });
  const run = (task: Task) => {
    if (pool.queueSize >= MOST_WAITING) throw unavailable('must wait until others are answered');
    return pool.run(task, { signal: AbortSignal.timeout(patience) }).catch((error: Error) => {
      if (error.name === 'AbortError') throw unavailable(`must take at most ${patience} ms, took longer`);
      throw error;
    });
  };
  return {
    answer: async (task) => {
      const outcome = await run(task);
      if ('issues' in outcome) throw new MetricsInputError(outcome.issues);
      return outcome.json;
    },
    stop: () => pool.destroy(),
  };
}

function unavailable(message: string): Error {
  return Object.assign(new Error(message), { statusCode: 503 });
}
