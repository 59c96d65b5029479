/** What holds of issue reports and of the pages where maintainers read them. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import { deleteOldIssues } from '../../src/issues/issueStore.ts';
import { reportBytes } from '../../src/issues/report.ts';
import type { Database } from '../../src/store/database.ts';
import { createTestApp, json, maintainerToken, type TestApp } from '../testApp.ts';

const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' };

export function issueSuite(database: () => Database, testApp: () => TestApp): void {
  const ask = (path: string, init?: RequestInit) => testApp().app.request(path, init);
  const send = (report: object) => ask('/v1/issues', json(report));
  const signIn = async (token = maintainerToken): Promise<string> => {
    const response = await ask('/maintain/sign-in', {
      method: 'POST',
      headers: form,
      body: new URLSearchParams({ token }).toString(),
    });
    return response.headers.get('set-cookie') ?? '';
  };
  const asMaintainer = async (path: string, init: RequestInit = {}) => {
    const cookie = (await signIn()).split(';')[0]!;
    return ask(path, { ...init, headers: { ...form, cookie } });
  };

  describe('issue reports', () => {
    it('are taken as the web app sends them, and a maintainer reads words, details and picture', async () => {
      const report = makeReport({ text: 'The <b>map</b> does not open & hangs' });
      assert.equal((await send(report)).status, 201);
      assert.match(await (await asMaintainer('/maintain')).text(), /The &lt;b&gt;map/);
      const page = await (await asMaintainer(`/maintain/issues/${report.id}`)).text();
      assert.match(page, /The &lt;b&gt;map&lt;\/b&gt; does not open &amp; hangs/);
      assert.match(page, /Mozilla\/5.0/);
      const picture = await asMaintainer(`/maintain/issues/${report.id}/picture`);
      assert.equal(picture.headers.get('content-type'), 'image/png');
      assert.deepEqual(Buffer.from(await picture.arrayBuffer()), png);
    });

    it('that were sent twice are kept once, as first sent', async () => {
      const report = makeReport({ text: 'first words' });
      const statuses = [await send(report), await send({ ...report, text: 'other words' })].map(
        ({ status }) => status,
      );
      assert.deepEqual(statuses, [201, 201]);
      assert.match(await (await asMaintainer(`/maintain/issues/${report.id}`)).text(), /first words/);
    });

    it('that are wrong are refused with every problem named', async () => {
      const response = await send({
        ...makeReport(),
        page: '/result?age=41',
        id: 'x',
        extra: 1,
        picture: 'data:text/html;base64,PGI+',
      });
      assert.equal(response.status, 400);
      const { issues } = (await response.json()) as { issues: { path: string }[] };
      assert.deepEqual(issues.map(({ path }) => path).sort(), ['extra', 'id', 'page', 'picture']);
    });

    it('that lack everything are told of each field where it is and what would be right', async () => {
      const { issues } = (await (await send({})).json()) as { issues: { path: string; message: string }[] };
      assert.deepEqual(
        issues.map(({ path }) => path),
        Object.keys(makeReport()),
      );
      for (const { path, message } of issues) assert.match(message, /^is missing: give \w+/, path);
      const wrong = {
        text: 7,
        dark: 'no',
        at: 'today',
        id: 'x',
        window: { width: '1', height: -1, scale: 1 },
      };
      const refused = (await (await send({ ...makeReport(), ...wrong })).json()) as { issues: typeof issues };
      assert.deepEqual(Object.fromEntries(refused.issues.map(({ path, message }) => [path, message])), {
        id: 'must be a UUID such as "0b7cf6a2-3c55-4f0e-9d4e-5a1f6f3c2b10"',
        at: 'must be an instant such as "2026-05-01T06:30:00Z"',
        text: 'must be a text of at most 10000 characters; it may be empty',
        'window.width': 'must be a number of pixels from 0 to 100000',
        'window.height': 'must be a number of pixels from 0 to 100000',
        dark: 'must be true or false',
      });
    });

    it('that are no JSON, of another type or too large are refused', async () => {
      const broken = await ask('/v1/issues', { ...json({}), body: '{' });
      const formLike = await ask('/v1/issues', {
        method: 'POST',
        headers: { 'content-type': 'text/plain' },
        body: JSON.stringify(makeReport()),
      });
      const large = await ask('/v1/issues', { ...json({}), body: `"${'x'.repeat(reportBytes)}"` });
      assert.deepEqual([broken.status, formLike.status, large.status], [400, 415, 413]);
    });

    it('cannot be sent by pages of other hosts: no answer allows it', async () => {
      const preflight = await ask('/v1/issues', {
        method: 'OPTIONS',
        headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      });
      assert.equal(preflight.headers.get('access-control-allow-origin'), null);
    });

    it('are no longer taken when the server keeps as many as it may', async () => {
      const { app } = await createTestApp(database(), { FOOTING_ISSUES_AT_MOST: '0' });
      assert.equal((await app.request('/v1/issues', json(makeReport()))).status, 507);
    });

    it('that are kept already are taken again when the server keeps as many as it may, and no others', async () => {
      const report = makeReport();
      await send(report);
      const [kept] = await database().query<{ n: number }>('SELECT count(*)::int AS n FROM issue');
      const { app } = await createTestApp(database(), { FOOTING_ISSUES_AT_MOST: String(kept!.n) });
      const statuses = [];
      for (const sent of [report, makeReport(), report])
        statuses.push((await app.request('/v1/issues', json(sent))).status);
      assert.deepEqual(statuses, [201, 507, 201]);
    });

    it('are deleted by a maintainer, or after their days are over', async () => {
      const [read, old, fresh] = [makeReport(), makeReport(), makeReport()];
      for (const report of [read, old, fresh]) await send(report);
      assert.equal(
        (await asMaintainer(`/maintain/issues/${read.id}/delete`, { method: 'POST' })).status,
        303,
      );
      await database().query("UPDATE issue SET received_at = now() - interval '181 days' WHERE id = $1", [
        old.id,
      ]);
      assert.equal(await deleteOldIssues(database().query, 180), 1);
      const statuses = [];
      for (const { id } of [read, old, fresh])
        statuses.push((await asMaintainer(`/maintain/issues/${id}`)).status);
      assert.deepEqual(statuses, [404, 404, 200]);
    });
  });

  describe("the maintainers' pages", () => {
    it('show nothing but the way in to who is not signed in', async () => {
      const report = makeReport({ text: 'not for everybody' });
      await send(report);
      const paths = [
        '/maintain',
        '/maintain?page=0',
        `/maintain/issues/${report.id}`,
        `/maintain/issues/${report.id}/picture`,
      ];
      for (const path of paths) {
        const response = await ask(path);
        assert.equal(response.status, 401);
        assert.doesNotMatch(await response.text(), /not for everybody/);
      }
      assert.equal(
        (await ask(`/maintain/issues/${report.id}/delete`, { method: 'POST', headers: form })).status,
        401,
      );
      assert.equal((await asMaintainer(`/maintain/issues/${report.id}`)).status, 200);
    });

    it('are found by a maintainer with a slash at the end of the address too', async () => {
      const { status, headers } = await asMaintainer('/maintain/?page=1');
      assert.deepEqual([status, headers.get('location')], [308, '/maintain?page=1']);
    });

    it('set a cookie that no script reads and no other site sends', async () => {
      const cookie = await signIn();
      for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/maintain', 'Max-Age='])
        assert.ok(cookie.includes(part), cookie);
      assert.doesNotMatch(cookie, new RegExp(maintainerToken));
      const { app } = await createTestApp(database(), { FOOTING_URL: 'https://footing.example' });
      const body = new URLSearchParams({ token: maintainerToken }).toString();
      const secure = await app.request('/maintain/sign-in', {
        method: 'POST',
        headers: { ...form, origin: 'https://footing.example' },
        body,
      });
      assert.match(secure.headers.get('set-cookie') ?? '', /Secure/);
    });

    it('refuse a wrong token, a cookie made up, one of another token, and a form of another site', async () => {
      assert.equal(await signIn('the-maintainers-token-of-the-test'), '');
      for (const cookie of [
        'footing-maintainer=9999999999999.AAAA',
        'footing-maintainer=',
        `footing-maintainer=${maintainerToken}`,
      ])
        assert.equal((await ask('/maintain', { headers: { cookie } })).status, 401);
      const { app } = await createTestApp(database(), {
        FOOTING_MAINTAINER_TOKEN: 'another-token-of-the-tests',
      });
      const cookie = (await signIn()).split(';')[0]!;
      assert.equal((await ask('/maintain', { headers: { cookie } })).status, 200);
      assert.equal((await app.request('/maintain', { headers: { cookie } })).status, 401);
      const foreign = await ask('/maintain/sign-out', {
        method: 'POST',
        headers: { ...form, cookie, origin: 'https://evil.example' },
      });
      assert.equal(foreign.status, 403);
    });

    it('hold no script, and the policy allows none from elsewhere', async () => {
      const response = await asMaintainer('/maintain');
      assert.match(
        response.headers.get('content-security-policy') ?? '',
        /default-src 'none'; script-src 'self'/,
      );
      assert.doesNotMatch(await response.text(), /<script|style=/);
    });
  });
}

/** One black pixel. */
const png = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')),
  chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
]);

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

export function makeReport(more: object = {}): { readonly id: string } & Record<string, unknown> {
  return {
    id: randomUUID(),
    at: '2026-11-23T10:00:00.000Z',
    page: '/causes/mortons-neuroma/',
    text: 'words',
    guide: '0.1.0 abc',
    browser: 'Mozilla/5.0 (X11; Linux x86_64)',
    window: { width: 390, height: 844, scale: 2.625 },
    dark: false,
    online: true,
    answersShown: false,
    picture: `data:image/png;base64,${png.toString('base64')}`,
    ...more,
  };
}
