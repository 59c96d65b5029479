/** What holds of SMART Health Links, whatever keeps them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createdLinkSchema, manifestSchema } from '@footing/exchange/health-links/contract';
import fc from 'fast-check';
import { createLink, deleteDeadLinks, openLink } from '../../src/links/linkStore.ts';
import type { Database, Query } from '../../src/store/database.ts';
import { json, type TestApp } from '../testApp.ts';

const header = Buffer.from(JSON.stringify({ alg: 'dir', enc: 'A256GCM', cty: 'application/fhir+json' }));
export const jweOf = (text: string): string =>
  [header.toString('base64url'), '', 'aXY', Buffer.from(text).toString('base64url'), 'dGFn'].join('.');

const inAnHour = (): number => Math.floor(Date.now() / 1000) + 3600;
type Made = { readonly id: string; readonly manageToken: string; readonly manifestUrl: string };

export function linkSuite(database: () => Database, testApp: () => TestApp): void {
  const ask = (path: string, init?: RequestInit) => testApp().app.request(path, init);
  const make = async (link: object = {}): Promise<Made> => {
    const response = await ask('/v1/links', json({ flag: '', exp: inAnHour(), ...link }));
    assert.equal(response.status, 201);
    return createdLinkSchema.parse(await response.json());
  };
  const put = ({ id, manageToken }: Pick<Made, 'id' | 'manageToken'>, jwe: string) =>
    ask(`/v1/links/${id}/file`, {
      method: 'PUT',
      headers: { ...bearer(manageToken), 'content-type': 'application/jose' },
      body: jwe,
    });
  const makeWhole = async (link: object = {}, jwe = jweOf('page')): Promise<Made> => {
    const made = await make(link);
    assert.equal((await put(made, jwe)).status, 204);
    return made;
  };
  const manifest = (id: string, more: object = {}) =>
    ask(`/v1/links/${id}/manifest`, json({ recipient: 'Dr Test', ...more }));
  const revoke = ({ id, manageToken }: Made) =>
    ask(`/v1/links/${id}`, { method: 'DELETE', headers: bearer(manageToken) });
  const expire = (id: string) =>
    database().query("UPDATE link SET expires_at = now() - interval '1 second' WHERE id_hash = sha256($1)", [
      Buffer.from(id),
    ]);
  const isKept = async (id: string): Promise<boolean> => {
    const rows = await database().query('SELECT 1 AS one FROM link WHERE id_hash = sha256($1)', [
      Buffer.from(id),
    ]);
    return rows.length > 0;
  };

  describe('SMART Health Links', () => {
    it('gives back exactly the file that was put, embedded or from its location', async () => {
      const jwe = jweOf('x'.repeat(5000));
      const { id, manifestUrl } = await makeWhole({}, jwe);
      assert.ok(manifestUrl.endsWith(`/v1/links/${id}/manifest`));
      const embedded = manifestSchema.parse(await (await manifest(id)).json());
      assert.equal(embedded.files[0]?.embedded, jwe);
      assert.equal(embedded.status, 'finalized');
      const { files } = manifestSchema.parse(await (await manifest(id, { embeddedLengthMax: 10 })).json());
      assert.equal(files[0]?.embedded, undefined);
      const file = await ask(new URL(files[0]!.location!).pathname);
      assert.equal(file.headers.get('content-type'), 'application/jose');
      assert.equal(file.headers.get('cache-control'), 'no-store');
      assert.equal(await file.text(), jwe);
    });

    it('says of what it refuses where it is and what would be right', async () => {
      const told = async (path: string, body: unknown) =>
        (
          (await (await ask(path, json(body))).json()) as {
            error: { code: string; path: string; message: string };
          }
        ).error;
      const manifestPath = `/v1/links/${'C'.repeat(43)}/manifest`;
      const wanted: readonly (readonly [string, unknown, string, RegExp, string?])[] = [
        ['/v1/links', {}, 'flag', /^is missing: give some of the letters L, P and U/, 'missing'],
        [
          '/v1/links',
          { flag: '' },
          'exp',
          /^is missing: give the end of the link in whole seconds since 1970$/,
        ],
        [
          '/v1/links',
          { flag: 'X', exp: inAnHour() },
          'flag',
          /^must be some of L, P and U, in this order$/,
          'wrong-value',
        ],
        ['/v1/links', { flag: '', exp: 1 }, 'exp', /^must be in the future/, 'wrong-value'],
        ['/v1/links', { flag: '', exp: 1.5 }, 'exp', /^must be the end of the link in whole seconds/],
        [
          '/v1/links',
          { flag: 'P', exp: inAnHour(), passcode: '1' },
          'passcode',
          /^must be a text of 6 to 200/,
          'out-of-range',
        ],
        ['/v1/links', [], '', /^must be an object such as/, 'wrong-type'],
        [manifestPath, {}, 'recipient', /^is missing: give who asks/],
      ];
      for (const [path, body, place, message, code] of wanted) {
        const error = await told(path, body);
        assert.equal(error.path, place);
        assert.match(error.message, message);
        if (code !== undefined) assert.equal(error.code, code, message.source);
      }
    });

    it('takes another file in the place of the first', async () => {
      const made = await makeWhole({ flag: 'L' });
      await put(made, jweOf('newer'));
      const { files, status } = manifestSchema.parse(await (await manifest(made.id)).json());
      assert.deepEqual([files[0]?.embedded, files.length, status], [jweOf('newer'), 1, 'can-change']);
    });

    it('gives a link with the flag U by GET alone, and only such a link', async () => {
      const direct = await makeWhole({ flag: 'U' });
      const plain = await makeWhole();
      const get = (id: string) => ask(`/v1/links/${id}/manifest?recipient=Dr`);
      assert.equal(await (await get(direct.id)).text(), jweOf('page'));
      assert.equal((await get(plain.id)).status, 404);
      assert.equal((await manifest(direct.id)).status, 404);
    });

    it('answers the same, byte for byte, for a link that never was, is over, was revoked, is locked or has no file', async () => {
      const gone = [
        await makeWhole(),
        await makeWhole(),
        await makeWhole({ flag: 'P', passcode: 'right-one', attempts: 1 }),
        await make(),
      ];
      await expire(gone[0]!.id);
      assert.equal((await revoke(gone[1]!)).status, 204);
      assert.equal((await manifest(gone[2]!.id, { passcode: 'wrong-one' })).status, 401);
      const answers = await Promise.all(
        [...gone.map(({ id }) => id), 'A'.repeat(43), 'short'].map((id) =>
          seen(manifest(id, { passcode: 'right-one' })),
        ),
      );
      assert.equal(answers[0]!.status, 404);
      for (const answer of answers) assert.deepEqual(answer, answers[0]);
    });

    it('does the same work for every link that is gone: one look, no passcode computed', async () => {
      const gone = [await makeWhole({ flag: 'P', passcode: 'right-one' }), await makeWhole()];
      await expire(gone[0]!.id);
      await revoke(gone[1]!);
      const works = await Promise.all(
        [...gone.map(({ id }) => id), 'A'.repeat(43)].map(async (id) => {
          const statements: string[] = [];
          const watched: Query = (sql, values) => {
            statements.push(sql);
            return database().query(sql, values);
          };
          assert.deepEqual(await openLink(watched, id, 'right-one'), { kind: 'gone' });
          return statements;
        }),
      );
      assert.equal(works[0]!.length, 1);
      for (const work of works) assert.deepEqual(work, works[0]);
    });

    it('asks for the passcode, counts wrong ones, and is gone for ever after the last', async () => {
      const { id } = await makeWhole({ flag: 'P', passcode: 'ünï-code', attempts: 3 });
      const outcomes: unknown[] = [];
      for (const passcode of [undefined, 'wrong', 'ünï-code'.normalize('NFD'), 'wrong', '', 'ünï-code']) {
        const response = await manifest(id, passcode === undefined ? {} : { passcode });
        outcomes.push(response.status === 401 ? await response.json() : response.status);
      }
      assert.deepEqual(outcomes, [
        { remainingAttempts: 3 },
        { remainingAttempts: 2 },
        200,
        { remainingAttempts: 1 },
        { remainingAttempts: 0 },
        404,
      ]);
    });

    it('still opens for who knows the passcode after somebody beside them has spent the last other attempt', async () => {
      const { id } = await makeWhole({ flag: 'P', passcode: 'right-one', attempts: 2 });
      const slowly: Query = async (sql, values) => {
        if (sql.includes('tries_left + 1'))
          assert.deepEqual(await (await manifest(id, { passcode: 'wrong-one' })).json(), {
            remainingAttempts: 0,
          });
        return database().query(sql, values);
      };
      assert.equal((await openLink(slowly, id, 'right-one')).kind, 'open');
      await deleteDeadLinks(database().query);
      assert.deepEqual(await (await manifest(id)).json(), { remainingAttempts: 1 });
      assert.equal((await manifest(id, { passcode: 'right-one' })).status, 200);
    });

    it('gives no more guesses to who guesses side by side', async () => {
      const { id } = await makeWhole({ flag: 'P', passcode: 'right-one', attempts: 3 });
      const guesses = await Promise.all(
        Array.from({ length: 12 }, (_, i) => manifest(id, { passcode: `guess-${i}` })),
      );
      assert.equal(guesses.filter(({ status }) => status === 401).length, 3);
      assert.equal((await manifest(id, { passcode: 'right-one' })).status, 404);
    });

    it('keeps no attempt of who knew the passcode', async () => {
      const { id } = await makeWhole({ flag: 'P', passcode: 'right-one', attempts: 2 });
      for (let i = 0; i < 4; i++) assert.equal((await manifest(id, { passcode: 'right-one' })).status, 200);
      assert.deepEqual(await (await manifest(id)).json(), { remainingAttempts: 2 });
    });

    it('changes and revokes nothing without the right manage token', async () => {
      const made = await makeWhole();
      const stranger = { ...made, manageToken: 'B'.repeat(43) };
      assert.equal((await put(stranger, jweOf('evil'))).status, 401);
      assert.equal((await revoke(stranger)).status, 401);
      assert.equal((await ask(`/v1/links/${made.id}`, { method: 'DELETE' })).status, 401);
      assert.equal((await manifest(made.id)).status, 200);
      assert.equal((await revoke(made)).status, 204);
      assert.equal((await revoke(made)).status, 204);
      assert.equal((await put(made, jweOf('late'))).status, 404);
    });

    it('takes the manage token whatever the case of the word before it', async () => {
      const { id, manageToken } = await makeWhole();
      const headers = { authorization: `bearer ${manageToken}` };
      assert.equal((await ask(`/v1/links/${id}`, { method: 'DELETE', headers })).status, 204);
      assert.equal((await manifest(id)).status, 404);
    });

    it('tells a stranger who would change or revoke it nothing of what ended it', async () => {
      const gone = [
        await makeWhole(),
        await makeWhole(),
        await makeWhole({ flag: 'P', passcode: 'right-one', attempts: 1 }),
      ];
      await expire(gone[0]!.id);
      await revoke(gone[1]!);
      await manifest(gone[2]!.id, { passcode: 'wrong-one' });
      for (const [act, status] of [
        [(link: Made) => put(link, jweOf('evil')), 404],
        [revoke, 204],
      ] as const) {
        const never = await seen(act({ ...gone[0]!, id: 'A'.repeat(43) }));
        assert.equal(never.status, status);
        for (const link of gone)
          assert.deepEqual(await seen(act({ ...link, manageToken: 'B'.repeat(43) })), never);
      }
    });

    it('is deleted at once when its owner revokes it, though it be over or locked', async () => {
      const dead = [await makeWhole(), await makeWhole({ flag: 'P', passcode: 'right-one', attempts: 1 })];
      await expire(dead[0]!.id);
      await manifest(dead[1]!.id, { passcode: 'wrong-one' });
      for (const link of dead) {
        assert.equal(await isKept(link.id), true);
        assert.equal((await revoke(link)).status, 204);
        assert.equal(await isKept(link.id), false);
      }
    });

    it('gives nothing at an address of a file that was changed in any character, nor after the link was revoked', async () => {
      const made = await makeWhole();
      const { files } = manifestSchema.parse(
        await (await manifest(made.id, { embeddedLengthMax: 0 })).json(),
      );
      const path = new URL(files[0]!.location!).pathname;
      const missing = await seen(ask('/v1/links/files/AAAA'));
      const start = path.lastIndexOf('/') + 1;
      await fc.assert(
        fc.asyncProperty(
          fc.integer({ min: start, max: path.length - 1 }),
          fc.constantFrom(...'Ab3_-='),
          async (at, other) => {
            fc.pre(path[at] !== other);
            const answer = await seen(ask(path.slice(0, at) + other + path.slice(at + 1)));
            assert.deepEqual(answer, missing);
          },
        ),
        { numRuns: 60 },
      );
      assert.equal((await ask(path)).status, 200);
      await revoke(made);
      assert.deepEqual(await seen(ask(path)), missing);
    });

    it('refuses what is not encrypted, in words, and keeps nothing of it', async () => {
      const made = await make();
      for (const body of [
        '{"resourceType":"Bundle"}',
        '',
        'a.b.c.d.e',
        jweOf('x').replace('..', '.key.'),
        `${'e30'}..a.b.c`,
      ]) {
        const response = await put(made, body);
        assert.equal(response.status, 400);
        assert.equal(((await response.json()) as { error: { code: string } }).error.code, 'not-jwe');
      }
      assert.equal((await manifest(made.id)).status, 404);
    });

    it('refuses links that end in the past or too late, and flags that contradict the passcode', async () => {
      const wrong = [
        { exp: 1 },
        { exp: inAnHour() + 400 * 86_400 },
        { flag: 'P' },
        { flag: '', passcode: 'secret' },
        { flag: 'PU', passcode: 'secret' },
        { more: 1 },
      ];
      for (const link of wrong) {
        const response = await ask('/v1/links', json({ flag: '', exp: inAnHour(), ...link }));
        assert.equal(response.status, 400, JSON.stringify(link));
        const { error, ...rest } = (await response.json()) as { error: Record<string, string> };
        assert.deepEqual(rest, {});
        assert.ok(error['message']!.length > 5);
      }
    });

    it('keeps only hashes of what opens or changes a link', async () => {
      const made = await makeWhole({ flag: 'P', passcode: 'the-passcode' });
      const rows = await database().query('SELECT row_to_json(link)::text AS row FROM link');
      const all = JSON.stringify(rows);
      for (const secret of [made.id, made.manageToken, 'the-passcode'])
        for (const form of [
          secret,
          Buffer.from(secret).toString('hex'),
          Buffer.from(secret, 'base64url').toString('hex'),
        ])
          assert.ok(!all.includes(form));
    });

    it('deletes what is over, and what never got a file, and nothing else', async () => {
      await deleteDeadLinks(database().query);
      const [over, unfinished, living] = [await makeWhole(), await make(), await makeWhole()];
      await expire(over.id);
      await database().query(
        "UPDATE link SET created_at = now() - interval '2 days' WHERE id_hash = sha256($1)",
        [Buffer.from(unfinished.id)],
      );
      assert.equal(await deleteDeadLinks(database().query), 2);
      assert.equal((await manifest(living.id)).status, 200);
    });

    it('is deleted some time after its last attempt was spent, so that one that is given back finds it', async () => {
      const { id } = await makeWhole({ flag: 'P', passcode: 'right-one', attempts: 1 });
      assert.equal((await manifest(id, { passcode: 'wrong-one' })).status, 401);
      await deleteDeadLinks(database().query);
      assert.equal(await isKept(id), true);
      await database().query(
        "UPDATE link SET locked_at = locked_at - interval '11 minutes' WHERE id_hash = sha256($1)",
        [Buffer.from(id)],
      );
      await deleteDeadLinks(database().query);
      assert.equal(await isKept(id), false);
    });

    it('undoes a transaction that fails, all of it', async () => {
      const count = async () =>
        (await database().query<{ n: number }>('SELECT count(*)::int AS n FROM link'))[0]!.n;
      const before = await count();
      const link = { flag: '', expiresAt: new Date(Date.now() + 60_000), passcode: undefined, attempts: 1 };
      const failing = database().transaction(async (query) => {
        await createLink(query, link);
        await query('SELECT * FROM no_such_table');
      });
      await assert.rejects(failing, { code: '42P01' });
      assert.equal(await count(), before);
    });
  });
}

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

/** All that a client sees of an answer, the number of the request apart. */
async function seen(asked: Response | Promise<Response>) {
  const response = await asked;
  const headers = Object.fromEntries(response.headers);
  delete headers['x-request-id'];
  return { status: response.status, headers, body: await response.text() };
}
