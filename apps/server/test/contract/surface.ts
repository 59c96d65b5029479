/** What programs and watchers see of the server. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAssessor } from '@footing/assessment';
import { type capabilityStatementOf, responseOf } from '@footing/exchange';
import type { AssessPool } from '../../src/assess/assessPool.ts';
import { assessBytes } from '../../src/assess/assessRoutes.ts';
import { Assessment } from '../../src/assess/schemas.ts';
import type { Database } from '../../src/store/database.ts';
import { keepFile } from '../../src/web/keptFile.ts';
import { createTestApp, json, metricsToken, type TestApp } from '../testApp.ts';

const cyclist = {
  activities: ['cycling'],
  where: ['ball', 'all-toes'],
  quality: ['numb', 'burning'],
  start: 'during-exercise',
};

export function surfaceSuite(database: () => Database, testApp: () => TestApp): void {
  const ask = (path: string, init?: RequestInit) => testApp().app.request(path, init);

  describe('POST /v1/assess', () => {
    it('answers to the byte what the JSON Lines contract answers', async () => {
      const assessor = createAssessor(testApp().guide);
      for (const answers of [{}, cyclist, { ...cyclist, age: 41, sides: null }]) {
        const response = await ask('/v1/assess', json({ id: 'a', answers }));
        assert.equal(response.status, 200);
        assert.equal(
          await response.text(),
          JSON.stringify({ id: 'a', ...assessor.assess({ answers: answers as never, denied: {} }) }),
        );
      }
    });

    it('answers in the form that the OpenAPI document promises', async () => {
      const { fires } = testApp().guide.redFlags[0]!;
      for (const answers of [{}, cyclist, fires]) {
        const response = await ask('/v1/assess', json({ answers }));
        const { id, urgencyReasons } = Assessment.parse(await response.json());
        assert.equal(id, null);
        assert.ok(urgencyReasons.length > 0);
      }
    });

    it('names every problem of a request that cannot be read', async () => {
      const response = await ask(
        '/v1/assess',
        json({ id: 7, answers: { nose: 1, where: ['ear'] }, more: 1 }),
      );
      const { id, error, issues } = (await response.json()) as {
        id: number;
        error: unknown;
        issues: { path: string }[];
      };
      assert.equal(response.status, 400);
      assert.equal(id, 7);
      assert.deepEqual(
        issues.map(({ path }) => path),
        ['more', 'answers.nose', 'answers.where.0'],
      );
      assert.deepEqual(error, issues[0]);
      for (const body of ['', '{', '[]', 'null', '"x"', '{"id":{}}', '\u0000'])
        assert.equal((await ask('/v1/assess', { method: 'POST', body })).status, 400, body);
    });

    it('refuses more than a line may have', async () => {
      const body = JSON.stringify({ answers: { where: ['x'.repeat(assessBytes)] } });
      assert.equal((await ask('/v1/assess', { method: 'POST', body })).status, 413);
    });

    it('chooses none of two answers to one question', async () => {
      const body = '{"answers":{"pelvic":["bladder"],"pelvic":[]}}';
      const refused = await ask('/v1/assess', { method: 'POST', body });
      const { error } = (await refused.json()) as { error: { code: string; path: string } };
      assert.deepEqual([refused.status, error.code, error.path], [400, 'repeated-key', 'answers.pelvic']);
      const fhir = await ask('/fhir/$assess', { method: 'POST', body: '{"item":[],"item":[]}' });
      const outcome = (await fhir.json()) as { issue: { code: string; expression: string[] }[] };
      assert.deepEqual(
        [fhir.status, outcome.issue[0]!.code, outcome.issue[0]!.expression],
        [400, 'structure', ['item']],
      );
    });

    it('says of a body that is compressed or not UTF-8 what would be right', async () => {
      const body = JSON.stringify({ answers: {} });
      const send = (path: string, headers: Record<string, string>) =>
        ask(path, { method: 'POST', headers, body });
      for (const path of ['/v1/assess', '/fhir/$assess'])
        for (const [headers, right] of [
          [{ 'content-encoding': 'gzip' }, /sent as it is, without the content-encoding "gzip"/],
          [
            { 'content-type': 'application/json; charset=ISO-8859-1' },
            /must be UTF-8, not the charset "ISO-8859-1"/,
          ],
        ] as const) {
          const refused = await send(path, headers);
          assert.equal(refused.status, 415, path);
          assert.match((await refused.text()).replaceAll('\\"', '"'), right);
        }
      const utf8 = { 'content-type': 'application/json; charset="utf-8"', 'content-encoding': 'identity' };
      assert.equal((await send('/v1/assess', utf8)).status, 200);
    });

    it("may be asked by other hosts' pages", async () => {
      const response = await ask('/v1/assess', {
        ...json({ answers: {} }),
        headers: { origin: 'https://shop.example' },
      });
      assert.equal(response.headers.get('access-control-allow-origin'), '*');
      assert.equal(response.headers.get('cache-control'), 'no-store');
    });
  });

  describe('FHIR', () => {
    const answer = { answers: { ...cyclist, age: 41, sides: null }, denied: {} } as never;
    const response = () => responseOf(testApp().guide, answer, { time: '2026-05-01T06:30:00Z' });

    it('assesses a response to the questionnaire it gives as the same answers are assessed', async () => {
      const questionnaire = (await (await ask('/fhir/Questionnaire/footing')).json()) as Record<
        string,
        unknown
      >;
      assert.equal(`${questionnaire['url']}|${questionnaire['version']}`, response().questionnaire);
      const answered = await ask('/fhir/$assess', json(response()));
      assert.equal(answered.status, 200);
      assert.equal(answered.headers.get('content-type'), 'application/fhir+json');
      const bundle = (await answered.json()) as {
        type: string;
        entry: { resource: { resourceType: string } }[];
      };
      assert.equal(bundle.type, 'document');
      const again = await ask('/fhir/$assess', json(bundle));
      const risks = [bundle, (await again.json()) as typeof bundle].map(({ entry }) => {
        const { prediction } = entry.find(({ resource }) => resource.resourceType === 'RiskAssessment')!
          .resource as never;
        return prediction;
      });
      assert.deepEqual(risks[0], risks[1]);
    });

    it('keeps when a response was answered and by whom, and tells no time where it tells none', async () => {
      const subject = { reference: 'Patient/123', display: 'Jane Doe' };
      const authored = '2026-01-01T10:00:00Z';
      type Held = { resourceType: string; authored?: string; effectiveDateTime?: string; link?: object };
      for (const own of [{ authored, subject }, { authored: undefined }]) {
        const before = new Date().toISOString();
        const answered = await ask('/fhir/$assess', json({ ...response(), ...own }));
        const bundle = (await answered.json()) as { timestamp: string; entry: { resource: Held }[] };
        const of = (type: string) =>
          bundle.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);
        assert.ok(bundle.timestamp >= before);
        assert.equal(of('QuestionnaireResponse')[0]!.authored, own.authored);
        for (const { effectiveDateTime } of of('Observation')) assert.equal(effectiveDateTime, own.authored);
        const link = 'subject' in own ? [{ other: subject, type: 'refer' }] : undefined;
        assert.deepEqual(of('Patient')[0]!.link, link);
      }
    });

    it('states what it can be asked, and answers all of that', async () => {
      const { app } = await createTestApp(database(), { FOOTING_URL: 'https://footing.example' });
      const answered = await app.request('/fhir/metadata');
      assert.equal(answered.headers.get('content-type'), 'application/fhir+json');
      const statement = (await answered.json()) as ReturnType<typeof capabilityStatementOf>;
      const { resource, operation } = statement.rest![0]!;
      assert.equal(statement.implementation!.url, 'https://footing.example/fhir');
      for (const { type, documentation } of resource!) {
        const read = await ask(/GET \S+/.exec(documentation!)![0].replace('GET ', '/fhir/'));
        const { resourceType, id } = (await read.json()) as { resourceType: string; id: string };
        assert.deepEqual([read.status, resourceType, id], [200, type, 'footing']);
      }
      const parameters = {
        resourceType: 'Parameters',
        parameter: [{ name: 'response', resource: response() }],
      };
      for (const { name } of operation!)
        for (const body of [response(), parameters])
          assert.equal((await ask(`/fhir/$${name}`, json(body))).status, 200);
    });

    it('is asked as well with its dollar sign escaped', async () => {
      assert.equal((await ask('/fhir/%24assess', json(response()))).status, 200);
      assert.equal((await ask('/fhir/%24assess')).headers.get('allow'), 'POST');
    });

    it('names every problem in an OperationOutcome', async () => {
      const item = [...response().item!, { linkId: 'nose' }, { linkId: 'ear' }];
      const answered = await ask('/fhir/$assess', json({ ...response(), item }));
      const outcome = (await answered.json()) as { resourceType: string; issue: unknown[] };
      assert.deepEqual(
        [answered.status, outcome.resourceType, outcome.issue.length],
        [400, 'OperationOutcome', 2],
      );
      for (const body of ['', '{', '[]', '"x"']) {
        const refused = await ask('/fhir/$assess', { method: 'POST', body });
        assert.equal(refused.status, 400, body);
        assert.equal(((await refused.json()) as typeof outcome).resourceType, 'OperationOutcome');
      }
    });

    it('refuses a bundle of 10 MB in the same form', async () => {
      const body = JSON.stringify({
        resourceType: 'Bundle',
        type: 'collection',
        entry: ['x'.repeat(10_000_000)],
      });
      const refused = await ask('/fhir/$assess', { method: 'POST', body });
      assert.equal(refused.status, 413);
      assert.equal(((await refused.json()) as { resourceType: string }).resourceType, 'OperationOutcome');
    });

    it('refuses in the same form what comes too often, is not there, is asked wrongly or fails here', async () => {
      const failing: AssessPool = {
        run: () => Promise.reject(new Error('failed in a test')),
        waiting: () => 0,
        close: async () => undefined,
      };
      const { app } = await createTestApp(database(), {}, { pool: failing });
      const { app: strict } = await createTestApp(database(), { FOOTING_REQUESTS_PER_MINUTE: '3' });
      await strict.request('/fhir/Questionnaire/footing');
      for (const [asked, path, init, status, code] of [
        [app, '/fhir/$assess', json(response()), 500, 'exception'],
        [app, '/fhir/$assess', {}, 405, 'not-supported'],
        [app, '/fhir/nothing', {}, 404, 'not-found'],
        [app, '/fhir', {}, 404, 'not-found'],
        [strict, '/fhir/Questionnaire/footing', {}, 429, 'throttled'],
      ] as const) {
        const refused = await asked.request(path, init);
        assert.equal(refused.status, status, path);
        assert.equal(refused.headers.get('content-type'), 'application/fhir+json', path);
        const outcome = (await refused.json()) as { resourceType: string; issue: { code: string }[] };
        assert.deepEqual([outcome.resourceType, outcome.issue[0]!.code], ['OperationOutcome', code], path);
        if (status === 429) assert.ok(Number(refused.headers.get('retry-after')) >= 1);
      }
    });
  });

  describe('the guide and the interface', () => {
    it('gives the guide that assessments go by, and 304 to who has it', async () => {
      const first = await ask('/v1/guide', { headers: { 'accept-encoding': 'gzip' } });
      assert.equal(first.headers.get('content-encoding'), 'gzip');
      const plain = await ask('/v1/guide');
      assert.deepEqual(await plain.json(), JSON.parse(JSON.stringify(testApp().guide)));
      const again = await ask('/v1/guide', { headers: { 'if-none-match': plain.headers.get('etag')! } });
      assert.equal(again.status, 304);
    });

    it('describes every route for programs, with schemas that all resolve', async () => {
      const document = (await (await ask('/openapi.json')).json()) as {
        openapi: string;
        paths: Record<string, object>;
        components: { schemas: object };
      };
      assert.equal(document.openapi, '3.1.0');
      const routes = Object.entries(document.paths).flatMap(([path, item]) =>
        Object.keys(item).map((method) => `${method} ${path}`),
      );
      assert.deepEqual(routes.sort(), [
        'delete /v1/links/{id}',
        'get /fhir/Questionnaire/footing',
        'get /fhir/metadata',
        'get /v1/guide',
        'get /v1/links/files/{ticket}',
        'get /v1/links/{id}/manifest',
        'post /fhir/$assess',
        'post /v1/assess',
        'post /v1/issues',
        'post /v1/links',
        'post /v1/links/{id}/manifest',
        'put /v1/links/{id}/file',
      ]);
      for (const [, name] of JSON.stringify(document).matchAll(/#\/components\/schemas\/([^"]+)/g))
        assert.ok(Object.hasOwn(document.components.schemas, name!), `no schema ${name}`);
    });

    it('names every operation, for the programs that are made from the document', async () => {
      const { paths } = (await (await ask('/openapi.json')).json()) as {
        paths: Record<string, Record<string, { operationId?: string }>>;
      };
      const names = Object.values(paths).flatMap((item) =>
        Object.values(item).map(({ operationId }) => operationId ?? ''),
      );
      for (const name of names) assert.match(name, /^[a-z]+[A-Za-z]+$/);
      assert.equal(new Set(names).size, names.length);
    });

    it('says all that $assess takes, and which answers are 304 to who has them', async () => {
      const { paths, components } = (await (await ask('/openapi.json')).json()) as {
        paths: Record<string, Record<string, { responses: object; requestBody?: { content: object } }>>;
        components: { schemas: Record<string, object> };
      };
      const body = paths['/fhir/$assess']!['post']!.requestBody!.content;
      for (const name of ['QuestionnaireResponse', 'Bundle', 'Parameters']) {
        assert.ok(JSON.stringify(body).includes(`"#/components/schemas/${name}"`), name);
        assert.ok(components.schemas[name] !== undefined, name);
      }
      for (const path of ['/v1/guide', '/fhir/metadata', '/fhir/Questionnaire/footing']) {
        const etag = (await ask(path)).headers.get('etag')!;
        assert.equal((await ask(path, { headers: { 'if-none-match': etag } })).status, 304);
        assert.ok(Object.hasOwn(paths[path]!['get']!.responses, '304'), path);
      }
    });

    it('says of every FHIR path how too many requests are refused', async () => {
      const { paths } = (await (await ask('/openapi.json')).json()) as {
        paths: Record<string, Record<string, { responses: Record<string, { content: object }> }>>;
      };
      const own = Object.entries(paths).filter(([path]) => path.startsWith('/fhir/'));
      for (const { responses } of own.flatMap(([, item]) => Object.values(item)))
        assert.deepEqual(Object.keys(responses['429']!.content), ['application/fhir+json']);
    });

    it('tells programs which paths ask for the manage token, where the document has a place for it', async () => {
      const { paths, components } = (await (await ask('/openapi.json')).json()) as {
        paths: Record<string, Record<string, { security?: object[]; parameters?: { name: string }[] }>>;
        components: { securitySchemes: Record<string, { type: string; scheme: string }> };
      };
      const operations = Object.entries(paths).flatMap(([path, item]) =>
        Object.entries(item).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
      );
      // OpenAPI 3.1, 4.8.12.2.1: a parameter with this name is to be ignored
      for (const { name, parameters = [] } of operations)
        assert.ok(!parameters.some((parameter) => parameter.name.toLowerCase() === 'authorization'), name);
      const asking = operations.filter(({ security }) => security !== undefined);
      assert.deepEqual(asking.map(({ name }) => name).sort(), [
        'delete /v1/links/{id}',
        'put /v1/links/{id}/file',
      ]);
      for (const { security } of asking) assert.deepEqual(security, [{ manageToken: [] }]);
      const { type, scheme } = components.securitySchemes['manageToken']!;
      assert.deepEqual([type, scheme], ['http', 'bearer']);
    });

    it('says of every path that too many requests are refused', async () => {
      const { paths } = (await (await ask('/openapi.json')).json()) as {
        paths: Record<string, Record<string, { responses: Record<string, object> }>>;
      };
      for (const [path, item] of Object.entries(paths))
        for (const { responses } of Object.values(item)) assert.ok(responses['429'], path);
    });

    it('says that the urgency of an interview that goes on is no all-clear', async () => {
      const document = JSON.stringify(await (await ask('/openapi.json')).json());
      assert.match(document, /While next is not null, warning signs may not have been asked/);
    });

    it('says of every path that keeps something what is answered while that cannot be reached', async () => {
      const { paths } = (await (await ask('/openapi.json')).json()) as {
        paths: Record<string, Record<string, { responses: Record<string, object> }>>;
      };
      for (const [path, item] of Object.entries(paths))
        if (/^\/v1\/(links|issues)/.test(path))
          for (const { responses } of Object.values(item)) assert.ok(responses['503'], path);
    });

    it('says of a body that is not sent as JSON what would be right, and that it may say so', async () => {
      const { paths } = (await (await ask('/openapi.json')).json()) as {
        paths: Record<string, { post: { responses: Record<string, object> } }>;
      };
      for (const path of ['/v1/links', '/v1/links/{id}/manifest', '/v1/issues']) {
        const refused = await ask(path, { method: 'POST', body: '{}' });
        const { error } = (await refused.json()) as { error: { message: string } };
        assert.equal(refused.status, 415, path);
        assert.match(error.message, /application\/json/);
        assert.ok(paths[path]!.post.responses['415'], path);
      }
    });

    it('shows the same on a page without script or anything from elsewhere', async () => {
      const page = await (await ask('/api')).text();
      const wanted = [
        'POST /v1/assess',
        'PUT /v1/links/{id}/file',
        'id="schema-Assessment"',
        '<code>Authorization: Bearer</code> in the header. The manageToken',
        '<a href="#schema-Bundle">Bundle</a> or <a href="#schema-Parameters">Parameters</a>',
      ];
      for (const told of wanted) assert.ok(page.includes(told), told);
      assert.doesNotMatch(page, /<script|https?:\/\/(?!www\.apache)/);
      assert.match((await ask('/server.css')).headers.get('content-type')!, /text\/css/);
    });

    it('tells the web app what it takes', async () => {
      assert.deepEqual(await (await ask('/config.json')).json(), {
        issues: '/v1/issues',
        links: '/v1/links',
      });
    });

    it('answers what is not there in the form that was asked for', async () => {
      const response = await ask('/v1/nothing');
      assert.equal(response.status, 404);
      assert.deepEqual(Object.keys((await response.json()) as object), ['error']);
    });
  });

  describe('a path asked by a wrong method', () => {
    const routes: readonly (readonly [path: string, wrong: string, allow: string])[] = [
      ['/v1/assess', 'GET', 'POST'],
      ['/v1/links', 'GET', 'POST'],
      [`/v1/links/${'C'.repeat(43)}`, 'GET', 'DELETE'],
      [`/v1/links/${'C'.repeat(43)}/file`, 'POST', 'PUT'],
      [`/v1/links/${'C'.repeat(43)}/manifest`, 'DELETE', 'GET, HEAD, POST'],
      ['/v1/links/files/ticket', 'PATCH', 'GET, HEAD'],
      ['/v1/issues', 'GET', 'POST'],
      ['/v1/guide', 'POST', 'GET, HEAD'],
      ['/fhir/Questionnaire/footing', 'PUT', 'GET, HEAD'],
      ['/fhir/$assess', 'GET', 'POST'],
      ['/openapi.json', 'POST', 'GET, HEAD'],
      ['/api', 'POST', 'GET, HEAD'],
      ['/server.css', 'DELETE', 'GET, HEAD'],
      ['/config.json', 'POST', 'GET, HEAD'],
      ['/healthz', 'POST', 'GET, HEAD'],
      ['/readyz', 'POST', 'GET, HEAD'],
      ['/metrics', 'POST', 'GET, HEAD'],
      ['/', 'POST', 'GET, HEAD'],
    ];

    it('gets 405, with the right ones in Allow and in words', async () => {
      for (const [path, wrong, allow] of routes) {
        const response = await ask(path, { method: wrong });
        assert.deepEqual([response.status, response.headers.get('allow')], [405, allow], path);
        const told = await response.text();
        assert.ok(told.includes(path.startsWith('/fhir/') ? 'not-supported' : 'wrong-method'), told);
        for (const right of allow.split(', ').filter((method) => method !== 'HEAD'))
          assert.ok(told.includes(right), told);
      }
    });

    it('is named for every route that the OpenAPI document has', async () => {
      const { paths } = (await (await ask('/openapi.json')).json()) as { paths: Record<string, object> };
      for (const [path, item] of Object.entries(paths)) {
        const response = await ask(path.replaceAll(/\{\w+\}/g, 'x'), { method: 'PATCH' });
        const own = Object.keys(item).map((method) => method.toUpperCase());
        const told = response.headers.get('allow')?.split(', ') ?? [];
        assert.deepEqual(
          [response.status, told.filter((method) => method !== 'HEAD').sort()],
          [405, own.sort()],
        );
      }
    });

    it('is led to where something is when its path has but a slash too many', async () => {
      const { app } = await createTestApp(database());
      for (const [path, method, to] of [
        ['/api/?x=1', 'GET', '/api?x=1'],
        ['/v1/assess/', 'POST', '/v1/assess'],
        ['/fhir/$assess/', 'POST', '/fhir/$assess'],
        ['/healthz/', 'HEAD', '/healthz'],
      ] as const) {
        const { status, headers } = await app.request(path, { method });
        assert.deepEqual([status, headers.get('location')], [308, to], path);
      }
      for (const path of ['//api/', '/v1/', '/v1/nothing/'])
        assert.equal((await app.request(`http://localhost${path}`)).status, 404, path);
    });

    it('gets 404 as before where there is nothing, whatever the method', async () => {
      for (const [path, method] of [
        ['/v1/nothing', 'GET'],
        ['/v1/nothing', 'POST'],
        ['/nothing', 'DELETE'],
      ] as const)
        assert.equal((await ask(path, { method })).status, 404, path);
    });

    it('gets 405 for a file of the web app too, and a sign-in that is not there is nothing', async () => {
      const page = keepFile(new TextEncoder().encode('<p>'), 'text/html', 'no-cache');
      const { app } = await createTestApp(
        database(),
        { FOOTING_MAINTAINER_TOKEN: '' },
        { webFiles: new Map([['/causes/', page]]) },
      );
      const posted = await app.request('/causes/', { method: 'POST' });
      assert.deepEqual([posted.status, posted.headers.get('allow')], [405, 'GET, HEAD']);
      assert.equal((await app.request('/maintain/sign-in')).status, 404);
      assert.equal((await app.request('/other/', { method: 'POST' })).status, 404);
    });
  });

  describe('every answer', () => {
    it('carries the security headers, errors too', async () => {
      for (const path of ['/', '/healthz', '/v1/nothing', '/maintain', '/openapi.json']) {
        const { headers } = await ask(path);
        assert.match(headers.get('content-security-policy')!, /frame-ancestors 'none'/);
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.equal(headers.get('referrer-policy'), 'no-referrer');
        assert.match(headers.get('x-request-id')!, /^[0-9a-f-]{36}$/);
      }
    });

    it('says when to come back to who asks too often, and lets health checks through', async () => {
      const { app } = await createTestApp(database(), { FOOTING_REQUESTS_PER_MINUTE: '9' });
      const statuses: number[] = [];
      for (let i = 0; i < 5; i++) statuses.push((await app.request('/v1/guide')).status);
      assert.deepEqual(statuses, [200, 200, 200, 429, 429]);
      const limited = await app.request('/v1/guide');
      assert.ok(Number(limited.headers.get('retry-after')) >= 1);
      assert.equal((await app.request('/healthz')).status, 200);
    });

    it('may be read by the pages that may ask, refusals too, and no preflight is counted', async () => {
      const { app } = await createTestApp(database(), { FOOTING_REQUESTS_PER_MINUTE: '3' });
      const headers = { origin: 'https://shop.example', 'access-control-request-method': 'POST' };
      for (let i = 0; i < 3; i++)
        assert.equal((await app.request('/v1/assess', { method: 'OPTIONS', headers })).status, 204);
      for (const [path, status] of [
        ['/openapi.json', 200],
        ['/v1/guide', 200],
        ['/v1/guide', 429],
        ['/fhir/Questionnaire/footing', 429],
        ['/v1/nothing', 429],
      ] as const) {
        const answer = await app.request(path, { headers });
        assert.deepEqual(
          [path, answer.status, answer.headers.get('access-control-allow-origin')],
          [path, status, '*'],
        );
        if (status === 429) assert.match(answer.headers.get('access-control-expose-headers')!, /retry-after/);
      }
    });
  });

  describe('watching', () => {
    it('says that it lives and is ready', async () => {
      assert.deepEqual(await (await ask('/healthz')).json(), { status: 'ok' });
      assert.deepEqual(await (await ask('/readyz')).json(), { status: 'ready' });
    });

    it('counts by route pattern for who has the token, and shows no secret of a link', async () => {
      assert.equal((await ask('/metrics')).status, 404);
      await ask(`/v1/links/${'C'.repeat(43)}/manifest`, json({ recipient: 'x' }));
      const response = await ask('/metrics', { headers: { authorization: `Bearer ${metricsToken}` } });
      const text = await response.text();
      assert.match(
        text,
        /footing_request_seconds_count\{method="POST",route="\/v1\/links\/:id\/manifest",status="404"\} \d+/,
      );
      assert.doesNotMatch(text, /CCCC/);
    });

    it('takes a token whatever the case of the word before it', async () => {
      for (const scheme of ['bearer', 'BEARER']) {
        const headers = { authorization: `${scheme} ${metricsToken}` };
        assert.equal((await ask('/metrics', { headers })).status, 200);
      }
    });

    it('counts as busy what found no room to be assessed, and nothing else that is answered with 503', async () => {
      const full: AssessPool = {
        run: async () => undefined,
        waiting: () => 0,
        close: async () => undefined,
      };
      const { app } = await createTestApp(database(), {}, { pool: full, isStopping: () => true });
      const busyAfter = async (path: string, init?: RequestInit): Promise<string | undefined> => {
        assert.equal((await app.request(path, init)).status, 503, path);
        const headers = { authorization: `Bearer ${metricsToken}` };
        const text = await (await app.request('/metrics', { headers })).text();
        return /footing_limited_total\{reason="busy"\} (\d+)/.exec(text)?.[1];
      };
      assert.equal(await busyAfter('/readyz'), undefined);
      assert.equal(await busyAfter('/v1/assess', json({})), '1');
      assert.equal(await busyAfter('/fhir/$assess', json({})), '2');
      assert.equal(await busyAfter('/readyz'), '2');
    });
  });
}
