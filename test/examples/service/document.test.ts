import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../../../examples/service/endpoints.ts';
import { servedByTests } from './requests.ts';

type Paths = Readonly<Record<string, { post: { requestBody: { content: Record<string, unknown> } } }>>;

const { get } = servedByTests();

const MEANING = 'Respondents who answered 9 or 10. Must be a whole number of at least 0.';

describe('the document', () => {
  it('is valid OpenAPI 3.1, with all paths and the body of each', async () => {
    const document = (await (await get('/openapi.json')).json()) as { openapi: string; paths: Paths };
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors).toBeUndefined();
    expect([valid, document.openapi]).toEqual([true, '3.1.0']);
    expect(Object.keys(document.paths).sort()).toEqual(Object.keys(ENDPOINTS).sort());
    for (const { post } of Object.values(document.paths)) {
      expect(post.requestBody.content['application/json']).toMatchObject({ schema: { type: 'object' } });
    }
  });

  it('says what must be given, and proposes values that a person could have', async () => {
    const { paths } = (await (await get('/openapi.json')).json()) as { paths: Paths };
    const schemaOf = (path: string) => paths[path]?.post.requestBody.content['application/json'];
    expect(schemaOf('/abc/abc-analysis')).toMatchObject({
      schema: { required: ['items', 'options'], properties: { options: { required: ['value'] } } },
    });
    expect(schemaOf('/orders/summarize-customers')).toMatchObject({
      schema: {
        properties: {
          orders: { items: { properties: { date: { examples: ['2024-02-29'] }, amount: { examples: ['12.50'] } } } },
        },
      },
    });
  });

  it('says what is meant and what is answered', async () => {
    const { paths, components } = (await (await get('/openapi.json')).json()) as { paths: Paths; components: unknown };
    expect(paths['/nps/nps-shares']?.post).toMatchObject({
      description: expect.stringContaining('Formula: '),
      requestBody: {
        content: {
          'application/json': {
            schema: { properties: { counts: { properties: { promoters: { description: MEANING } } } } },
          },
        },
      },
      responses: {
        200: {
          content: {
            'application/json': {
              schema: {
                properties: { result: { anyOf: [{ $ref: '#/components/schemas/NpsShares' }, { type: 'null' }] } },
              },
            },
          },
        },
        400: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Problem' } } } },
      },
    });
    expect(components).toMatchObject({
      schemas: {
        NpsShares: { properties: { promoters: { type: 'number', description: expect.stringMatching(/\w/) } } },
      },
    });
  });

  it('has a page, whose parts are all served here', async () => {
    const page = await get('/docs/');
    const html = await page.text();
    const parts = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, part = '']) => part);
    expect(parts.length).toBeGreaterThan(4);
    for (const part of parts) {
      expect(part).toMatch(/^\.\//);
      const asset = await get(`/docs/${part}`);
      expect([asset.status, (await asset.arrayBuffer()).byteLength > 100]).toEqual([200, true]);
    }
    expect(page.headers.get('content-security-policy')).toMatch(/^default-src 'self'/);
  });

  it('is not the only thing that can be got: the service says whether it is well', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' });
  });
});
