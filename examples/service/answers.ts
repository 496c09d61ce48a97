import * as z from 'zod/mini';

const issues = z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }));

function problem(description: string) {
  return z.object({ issues }).check(z.describe(description));
}

/** What every path may answer, for the document. */
export const answered = {
  response: {
    200: z.object({ result: z.unknown() }).check(z.describe('What the function returns')),
    400: problem('What is wrong with the input'),
    413: problem('The body is too large'),
    415: problem('The body is of another media type'),
    503: problem('The answer takes too long'),
  },
};
