import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Server } from './server.ts';

/** A hundred answers, of which each of 0 to 9 comes ten times but 10 in the place of one 0: about a MB when repeated. */
const HUNDRED = Array.from({ length: 100 }, (_, index) => (index === 0 ? 10 : index % 10));
const REPEATED = 5000;

/** A chunk of lines, and how many answers of each group it holds. */
export const CHUNK = Buffer.from(`${HUNDRED.join('\n')}\n`.repeat(REPEATED));
export const GROUPS_OF_CHUNK = { promoters: 11 * REPEATED, passives: 20 * REPEATED, detractors: 69 * REPEATED };

export function groupsOf(chunks: number) {
  const { promoters, passives, detractors } = GROUPS_OF_CHUNK;
  return { promoters: chunks * promoters, passives: chunks * passives, detractors: chunks * detractors };
}

/** A request that streams lines, and the answer, which may come before the last of them. */
export interface LineStream {
  readonly request: ClientRequest;
  readonly response: Promise<[IncomingMessage]>;
}

export function openStream({ origin }: Server): LineStream {
  const headers = { 'content-type': 'application/x-ndjson' };
  const opened = request(`${origin}/nps/count-nps`, { method: 'POST', headers });
  return { request: opened, response: once(opened, 'response') as Promise<[IncomingMessage]> };
}

/** Sends chunks no faster than the service takes them. */
export async function sendChunks({ request }: LineStream, chunks: number): Promise<void> {
  for (let sent = 0; sent < chunks; sent += 1) {
    if (!request.write(CHUNK)) await once(request, 'drain');
  }
}

/** Ends a stream and gives the answer. */
export async function endStream({ request, response }: LineStream) {
  request.end();
  const [message] = await response;
  return { status: message.statusCode, body: JSON.parse(await text(message)) as unknown };
}
