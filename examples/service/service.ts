import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { COUNTING, countingRoutes } from './counting.ts';
import { documented, PROBLEM } from './documented.ts';
import { ENDPOINTS, TYPES } from './endpoints.ts';
import { answerProblems, problem } from './problems.ts';
import { withSamples } from './samples.ts';
import { startWorkers } from './workers.ts';

/** The longest that a request may take to come in, in milliseconds. */
const LONGEST_REQUEST = 600_000;

/** The page may load what the service serves, and nothing else. */
const OWN_ASSETS = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** The paths of models: a small body can ask for very much work. */
const SLOW = /^\/(btyd|survival)\//;

/** What a request may cost. */
export interface Limits {
  /** The most bytes that a JSON body may have. */
  readonly limit: number;
  /** The longest that the answer of a model may take, in milliseconds. */
  readonly patience: number;
}

/** The service, ready to listen. */
export async function buildService({ limit, patience }: Limits): Promise<FastifyInstance> {
  const service = fastify({
    bodyLimit: limit,
    requestTimeout: LONGEST_REQUEST,
    frameworkErrors: ({ message, statusCode = 400 }, _request, reply) => {
      (reply as FastifyReply).code(statusCode).send(problem(message));
    },
  });
  service.removeContentTypeParser('text/plain');
  // The functions of the library check what they are given; the schemas are for the document.
  service.setValidatorCompiler(() => (value) => ({ value }));
  service.setSerializerCompiler(() => (data) => JSON.stringify(data));
  const workers = startWorkers(patience);
  service.addHook('onClose', workers.stop);
  answerProblems(service);
  for (const type of [...TYPES, PROBLEM]) service.addSchema(type);
  await describeService(service);
  for (const [path, endpoint] of Object.entries(ENDPOINTS).filter(([path]) => !(path in COUNTING))) {
    service.post(path, { schema: documented(endpoint) }, async ({ body }, reply) => {
      if (!SLOW.test(path)) return { result: endpoint.answer(body) };
      return reply.type('application/json').send(await workers.answer({ path, body }));
    });
  }
  await service.register(countingRoutes);
  service.get('/health', { schema: { hide: true } }, () => ({ status: 'ok' }));
  return service;
}

/** The OpenAPI document, and a page that shows it with what is installed here. */
async function describeService(service: FastifyInstance): Promise<void> {
  await service.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Customer metrics', version: '1.0.0' } },
    refResolver: { buildLocalReference: ({ $id }) => String($id) },
    transformObject: (document) =>
      withSamples('openapiObject' in document ? document.openapiObject : document.swaggerObject) as object,
  });
  await service.register(swaggerUi, {
    routePrefix: '/docs',
    uiConfig: { validatorUrl: null, layout: 'BaseLayout' },
    theme: { title: 'Customer metrics' },
    staticCSP: OWN_ASSETS,
  });
  service.get('/openapi.json', { schema: { hide: true } }, () => service.swagger());
}
