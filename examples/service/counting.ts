import { Readable } from 'node:stream';
import { countNps, countRatings, MetricsInputError, mergeNps, mergeRatings, type RatingScale } from 'clientele';
import type { FastifyInstance } from 'fastify';
import { documented } from './documented.ts';
import { ENDPOINTS, type Endpoint } from './endpoints.ts';
import { type Counting, countLines } from './ndjson.ts';

type Query = Readonly<Record<string, unknown>>;

const NDJSON = 'application/x-ndjson';

/** How each path counts that takes a stream too, with a rating on each line; a scale is in its query. */
export const COUNTING: Readonly<Record<string, (query: Query) => (body: Readable) => Promise<unknown>>> = {
  '/nps/count-nps': () => (body) => countedLines(body, { count: countNps, merge: mergeNps }),
  '/ratings/count-ratings': (query) => {
    const scale = scaleOf(query);
    return (body) => countedLines(body, { count: (ratings) => countRatings(ratings, scale), merge: mergeRatings });
  },
};

/** The paths that count ratings: a JSON body as the others take it, or a stream of any length. */
export async function countingRoutes(service: FastifyInstance): Promise<void> {
  service.addContentTypeParser(NDJSON, (_request, stream, done) => done(null, stream));
  for (const [path, counting] of Object.entries(COUNTING)) {
    const endpoint = ENDPOINTS[path] as Endpoint;
    const schema = { ...documented(endpoint), consumes: ['application/json', NDJSON] };
    service.post(path, { schema }, async ({ body, query }) => ({
      result: body instanceof Readable ? await counting(query as Query)(body) : endpoint.answer(body),
    }));
  }
}

async function countedLines<Counts>(body: Readable, counting: Counting<Counts>): Promise<Counts> {
  try {
    return await countLines(body.iterator({ destroyOnReturn: false }), counting);
  } catch (error) {
    // Most clients read the answer only after they have sent the last line: what is left is taken and thrown away.
    for await (const _ of body);
    throw error;
  }
}

/** The scale that a query asks for; the library refuses what is none. */
function scaleOf(query: Query): RatingScale {
  const number = (value: unknown) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
  const scale = Object.fromEntries(Object.entries(query).map(([key, value]) => [key, number(value)]));
  try {
    countRatings([], scale as never);
    return scale as unknown as RatingScale;
  } catch (error) {
    if (!(error instanceof MetricsInputError)) throw error;
    throw new MetricsInputError(error.issues.map(({ path: [, ...rest], message }) => ({ path: rest, message })));
  }
}
