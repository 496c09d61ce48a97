import * as z from 'zod/mini';

const problem = z.object({
  issues: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
});

/** What every path may answer, for the document. */
export const answered = {
  response: {
    200: z.object({ result: z.unknown() }),
    400: problem,
    413: problem,
    415: problem,
  },
};
