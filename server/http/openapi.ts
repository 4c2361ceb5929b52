import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { problem } from '../../shared/contract/problem.ts';
import type { Route } from '../../shared/contract/route.ts';
import type { UploadRoute } from '../../shared/contract/upload-route.ts';

export type Described = {
  readonly routes: Readonly<Record<string, Route>>;
  readonly uploads: Readonly<Record<string, UploadRoute>>;
};
type Named = readonly [string, Route];
const json = 'application/json';

/** The contract as OpenAPI 3.1, from the same schemas that check requests and answers. */
export function describeApi({ routes, uploads }: Described, publicUrl: string) {
  const registry = new OpenAPIRegistry();
  for (const named of Object.entries(routes)) registry.registerPath(pathOf(named));
  for (const named of Object.entries(uploads)) registry.registerPath(uploadOf(named));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Concord',
      version: '1',
      description:
        'Every error is a problem (RFC 9457). Sign-in, passwords and the second factor are below /api/auth and answer as better-auth does.',
    },
    servers: [{ url: publicUrl }],
  });
}

function pathOf([operationId, route]: Named): RouteConfig {
  return {
    operationId,
    method: route.method,
    path: templateOf(route.path),
    summary: route.summary,
    request: {
      ...(isObject(route.params) ? { params: route.params } : {}),
      ...(isObject(route.query) ? { query: route.query } : {}),
      ...(route.method === 'get' ? {} : { body: { content: { [json]: { schema: route.body } } } }),
    },
    responses: responsesWith(route.response),
  };
}

/** The file is a part named `file` besides the fields. */
function uploadOf([operationId, route]: readonly [string, UploadRoute]): RouteConfig {
  const fields = route.fields instanceof z.ZodObject ? route.fields : z.object({});
  const schema = fields.extend({ file: z.string() });
  return {
    operationId,
    method: 'post',
    path: templateOf(route.path),
    summary: route.summary,
    request: {
      ...(isObject(route.params) ? { params: route.params } : {}),
      body: { content: { 'multipart/form-data': { schema } } },
    },
    responses: responsesWith(route.response),
  };
}

function responsesWith(schema: z.ZodType): RouteConfig['responses'] {
  return {
    200: { description: 'Done', content: { [json]: { schema } } },
    default: {
      description: 'Refused, with the reason',
      content: { 'application/problem+json': { schema: problem } },
    },
  };
}

function templateOf(path: string): string {
  return path.replace(/:(\w+)/g, '{$1}');
}

function isObject(schema: z.ZodType): schema is z.ZodObject {
  return schema instanceof z.ZodObject && Object.keys(schema.shape).length > 0;
}
