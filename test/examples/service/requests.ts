import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll } from 'vitest';
import { buildService } from '../../../examples/service/service.ts';

/** The most bytes of a JSON body in the tests. */
export const LIMIT = 100_000;

/** The longest that an answer may take in the tests, in milliseconds: more than any machine needs. */
export const PATIENCE = 600_000;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A service that listens while the tests of a file run, and how to ask it. */
export function servedByTests({ patience = PATIENCE } = {}) {
  let service: FastifyInstance;
  let origin = '';
  beforeAll(async () => {
    service = await buildService({ limit: LIMIT, patience });
    origin = await service.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(() => service.close());
  const get = (path: string, init?: RequestInit) => fetch(origin + path, init);
  const send = async (path: string, body: string | Uint8Array, type = 'application/json'): Promise<Answer> => {
    const response = await get(path, { method: 'POST', headers: { 'content-type': type }, body });
    return { status: response.status, body: await response.json() };
  };
  return { get, send, ask: (path: string, body: unknown) => send(path, JSON.stringify(body)) };
}
