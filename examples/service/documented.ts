import type { Endpoint } from './endpoints.ts';

const issues = {
  type: 'object',
  properties: {
    issues: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          path: { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'number' }] } },
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
      400: { description: 'What is wrong with the input', ...issues },
      413: { description: 'The body is too large', ...issues },
      415: { description: 'The body is of another media type', ...issues },
      503: { description: 'The answer takes too long', ...issues },
    },
  };
}
