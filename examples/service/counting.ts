import { Readable } from 'node:stream';
import { countNps, countRatings, mergeNps, mergeRatings, type RatingScale } from 'clientele';
import { npsRatingSchema, ratingSchema } from 'clientele/schemas';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { answered } from './answers.ts';
import { fieldsOf, withoutName } from './endpoint.ts';
import { type Counting, countLines } from './ndjson.ts';

type Query = Readonly<Record<string, unknown>>;

const NDJSON = 'application/x-ndjson';

/** The paths that count ratings: a JSON body as the others take it, or a stream of any length with a rating on each line. */
export async function countingRoutes(service: FastifyInstance): Promise<void> {
  service.addContentTypeParser(NDJSON, (_request, stream, done) => done(null, stream));
  const consumes = ['application/json', NDJSON];
  const nps = {
    operationId: 'countNps',
    summary: 'NPS counts',
    body: z.strictObject({ ratings: z.array(npsRatingSchema) }),
  };
  service.post('/nps/count', { schema: { ...answered, tags: ['nps'], consumes, ...nps } }, (request) =>
    counted(request, { count: countNps, merge: mergeNps }),
  );
  const ratings = {
    operationId: 'countRatings',
    summary: 'Rating counts',
    querystring: z.object({ lowest: ratingSchema, highest: ratingSchema }),
    body: z.strictObject({ ratings: z.array(ratingSchema) }),
  };
  service.post('/ratings/count', { schema: { ...answered, tags: ['ratings'], consumes, ...ratings } }, (request) => {
    const scale = scaleOf(request.query as Query);
    return counted(request, { count: (ratings) => countOnScale(ratings, scale), merge: mergeRatings });
  });
}

async function counted<Counts>({ body }: FastifyRequest, counting: Counting<Counts>) {
  if (!(body instanceof Readable)) return { result: counting.count(fieldsOf(body, ['ratings']).ratings as never) };
  try {
    return { result: await countLines(body.iterator({ destroyOnReturn: false }), counting) };
  } catch (error) {
    // Most clients read the answer only after they have sent the last line: what is left is taken and thrown away.
    for await (const _ of body);
    throw error;
  }
}

function countOnScale(ratings: Iterable<number>, scale: RatingScale) {
  return withoutName('scale', () => countRatings(ratings, scale));
}

/** The scale that a query asks for; the library refuses what is none. */
function scaleOf(query: Query): RatingScale {
  const { lowest, highest } = fieldsOf(query, ['lowest', 'highest']);
  const number = (value: unknown) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value);
  const scale = { lowest: number(lowest), highest: number(highest) } as RatingScale;
  countOnScale([], scale);
  return scale;
}
