/** The routes of SMART Health Links as the OpenAPI document tells them. */
import { createRoute as describe, type z } from '@hono/zod-openapi';
import {
  CreatedLink,
  Jwe,
  LinkId,
  LinkProblem,
  Manifest,
  ManifestRequest,
  NewLink,
  Recipient,
  TicketParameter,
  WrongPasscode,
} from './schemas.ts';

const json = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
});
const answer = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { 'application/json': { schema } },
});
const gone = answer('There is no such link, or it is no longer valid', LinkProblem);
const notYours = answer('The manage token is missing or wrong', LinkProblem);
const jose = { description: 'The encrypted file', content: { 'application/jose': { schema: Jwe } } };
const noStore = answer('What is kept cannot be reached now; Retry-After says when to try again', LinkProblem);
const limits = {
  400: answer('What is wrong with the request', LinkProblem),
  413: answer('The request is too large', LinkProblem),
  429: answer('Too many requests; Retry-After says in how many seconds to come back', LinkProblem),
  503: noStore,
};
const wrongType = answer('The body is not sent as application/json', LinkProblem);

/** The document names it, for a header of its own is one that programs made from the document would leave out. */
export const manageTokenScheme = {
  type: 'http',
  scheme: 'bearer',
  description: 'The manageToken that came when the link was made',
} as const;
const byManageToken = [{ manageToken: [] }];

export const createRoute = describe({
  method: 'post',
  path: '/v1/links',
  operationId: 'createLink',
  summary: 'Make a SMART Health Link; it can be opened once it has its file',
  request: { body: json(NewLink) },
  responses: { 201: answer('Made', CreatedLink), 415: wrongType, ...limits },
});

export const putRoute = describe({
  method: 'put',
  path: '/v1/links/{id}/file',
  operationId: 'putFile',
  summary: 'Give a link its encrypted file, or another one in its place',
  security: byManageToken,
  request: {
    params: LinkId,
    body: { required: true, content: { 'application/jose': { schema: Jwe } } },
  },
  responses: { 204: { description: 'Kept' }, 401: notYours, 404: gone, ...limits },
});

export const revokeRoute = describe({
  method: 'delete',
  path: '/v1/links/{id}',
  operationId: 'revokeLink',
  summary: 'Revoke a link: delete it and its file',
  security: byManageToken,
  request: { params: LinkId },
  responses: {
    204: { description: 'It is gone, now or already' },
    401: notYours,
    429: limits[429],
    503: noStore,
  },
});

export const manifestRoute = describe({
  method: 'post',
  path: '/v1/links/{id}/manifest',
  operationId: 'openLink',
  summary: 'The manifest of a link',
  request: { params: LinkId, body: json(ManifestRequest) },
  responses: {
    200: answer('The manifest', Manifest),
    401: answer(
      'The passcode is missing or wrong; a wrong one costs one of the remaining attempts',
      WrongPasscode,
    ),
    404: gone,
    415: wrongType,
    ...limits,
  },
});

export const fileRoute = describe({
  method: 'get',
  path: '/v1/links/files/{ticket}',
  operationId: 'getFile',
  summary: 'The encrypted file, from a location in a manifest',
  request: { params: TicketParameter },
  responses: { 200: jose, 404: gone, 429: limits[429], 503: noStore },
});

export const directRoute = describe({
  method: 'get',
  path: '/v1/links/{id}/manifest',
  operationId: 'getFileOfLink',
  summary: 'The encrypted file of a link with the flag U',
  request: { params: LinkId, query: Recipient },
  responses: { 200: jose, 404: gone, 400: limits[400], 429: limits[429], 503: noStore },
});
