import { MetricsInputError, type MetricsIssue } from 'clientele';
import type { FastifyError, FastifyInstance } from 'fastify';

/** What every answer to a request that is not in order holds. */
export interface Problem {
  readonly issues: readonly { readonly path: readonly (string | number)[]; readonly message: string }[];
}

/** Answers what is wrong with a request as issues; only what is wrong with the service is of its own making. */
export function answerProblems(service: FastifyInstance): void {
  service.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof MetricsInputError) return reply.code(400).send(problemOf(error.issues));
    const status = error.statusCode ?? 500;
    if (status < 500 || status === 503) return reply.code(status).send(problem(error.message));
    request.log.error(error);
    return reply.code(500).send(problem('the service failed'));
  });
  service.setNotFoundHandler((request, reply) => {
    return reply.code(404).send(problem(`there is no ${request.method} ${request.url.split('?')[0]}`));
  });
}

/** A problem of the request as a whole. */
export function problem(message: string): Problem {
  return problemOf([{ path: [], message }]);
}

function problemOf(issues: readonly MetricsIssue[]): Problem {
  const key = (part: PropertyKey) => (typeof part === 'number' ? part : String(part));
  return { issues: issues.map(({ path, message }) => ({ path: path.map(key), message })) };
}
