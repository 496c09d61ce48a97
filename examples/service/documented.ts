import type { Endpoint } from './endpoints.ts';

/** What is wrong with a request. */
export const PROBLEM = {
  $id: 'Problem',
  type: 'object',
  properties: {
    issues: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          path: { type: 'array', items: { type: ['string', 'integer'] } },
          message: { type: 'string' },
        },
        required: ['path', 'message'],
      },
    },
  },
  required: ['issues'],
};

/** What the document says of a path. */
export function documented({ name, tag, summary, description, body, result }: Endpoint) {
  return {
    operationId: name,
    tags: [tag],
    summary,
    description,
    body,
    response: {
      200: {
        description: 'What the function returns',
        type: 'object',
        properties: { result },
        required: ['result'],
      },
      400: { description: 'What is wrong with the input', $ref: 'Problem#' },
      413: { description: 'The body is too large', $ref: 'Problem#' },
      415: { description: 'The body is of another media type', $ref: 'Problem#' },
      503: { description: 'The answer takes too long', $ref: 'Problem#' },
    },
  };
}
