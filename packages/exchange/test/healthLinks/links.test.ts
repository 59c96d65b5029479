import assert from 'node:assert/strict';
import { after, beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { decryptSHLFile, encryptSHLFile, SHL, SHLInvalidPasscodeError, SHLViewer } from 'kill-the-clipboard';
import {
  decryptFile,
  encryptFile,
  LinkServerError,
  linkText,
  newKey,
  newLinkSchema,
  openLink,
  readLink,
  replaceFile,
  revokeLink,
  type ShareInput,
  shareLink,
} from '../../src/healthLinks/index.ts';
import { type Keeper, startKeeper } from './keeper.ts';

const now = 1_800_000_000;
const keeper: Keeper = await startKeeper(now);
after(() => keeper.close());
beforeEach(() => {
  keeper.now = now;
  keeper.embeds = true;
});

const resource = { resourceType: 'Basic', code: { text: 'secret numbness' } };
const file = { contentType: 'application/fhir+json', content: JSON.stringify(resource) };
const server = { address: keeper.address, fetch };

function share(more: Partial<ShareInput> = {}) {
  return shareLink({ ...server, file, exp: now + 3600, ...more });
}

function open(link: string, passcode?: string) {
  return openLink({
    link,
    recipient: 'Dr. Kim',
    fetch,
    now: keeper.now,
    ...(passcode === undefined ? {} : { passcode }),
  });
}

test('what was shared is opened, embedded or by its location', async () => {
  const { link } = await share();
  for (const embeds of [true, false]) {
    keeper.embeds = embeds;
    assert.deepEqual(await open(link), { kind: 'opened', files: [file] });
  }
});

test('neither the key nor the content ever reaches the server', async () => {
  keeper.seen.length = 0;
  const { link, key } = await share({ passcode: 'blue-otter' });
  await open(link, 'blue-otter');
  assert.ok(keeper.seen.length >= 3);
  for (const body of keeper.seen) {
    assert.ok(!body.includes(key));
    assert.ok(!body.includes('numbness'));
  }
});

test('a passcode is wanted, a wrong one counts, and the link locks', async () => {
  const { link } = await share({ passcode: 'blue-otter', attempts: 2 });
  assert.deepEqual(await open(link), { kind: 'passcode-wanted' });
  assert.deepEqual(await open(link, 'red-otter'), { kind: 'wrong-passcode', remainingAttempts: 1 });
  assert.equal((await open(link, 'blue-otter')).kind, 'opened');
  assert.deepEqual(await open(link, 'red-otter'), { kind: 'wrong-passcode', remainingAttempts: 0 });
  assert.deepEqual(await open(link, 'blue-otter'), { kind: 'gone' });
});

test('an expired link opens nothing, whichever clock says so', async () => {
  const { link } = await share({ exp: now + 10 });
  assert.deepEqual(await openLink({ link, recipient: 'x', fetch, now: now + 10 }), { kind: 'gone' });
  keeper.now = now + 10;
  assert.deepEqual(await openLink({ link, recipient: 'x', fetch, now }), { kind: 'gone' });
});

test('a revoked link opens nothing, and revoking twice does no harm', async () => {
  const shared = await share();
  await revokeLink(server, shared);
  await revokeLink(server, shared);
  assert.deepEqual(await open(shared.link), { kind: 'gone' });
});

test('only who holds the manage token can revoke or replace', async () => {
  const shared = await share();
  const thief = { ...shared, manageToken: newKey() };
  await assert.rejects(revokeLink(server, thief), LinkServerError);
  await assert.rejects(replaceFile(server, thief, file), LinkServerError);
  assert.equal((await open(shared.link)).kind, 'opened');
});

test('a long-term link shows the file that is there now', async () => {
  const shared = await share({ isLongTerm: true });
  const newer = { ...file, content: '{"resourceType":"Basic"}' };
  await replaceFile(server, shared, newer);
  assert.deepEqual(await open(shared.link), { kind: 'opened', files: [newer] });
});

/** The last character of a part carries bits that base64url leaves out: changing them changes no byte. */
function carriesAll(jwe: string, i: number): boolean {
  return i < jwe.length - 1 && jwe[i + 1] !== '.';
}

test('a file with any character changed is tampered with', async () => {
  const shared = await share();
  const kept = keeper.kept.get(shared.id)!;
  const original = kept.file!;
  const places = Array.from(original, (_, i) => i).filter((i) => carriesAll(original, i));
  for (const i of places) {
    const other = original[i] === 'A' ? 'B' : 'A';
    kept.file = `${original.slice(0, i)}${other}${original.slice(i + 1)}`;
    assert.deepEqual(await open(shared.link), { kind: 'tampered' }, `character ${i}`);
  }
});

test('a file that cannot be stored leaves no link behind', async () => {
  const before = keeper.kept.size;
  const failing = (address: string, init: RequestInit) =>
    init.method === 'PUT' ? Promise.resolve(new Response(null, { status: 413 })) : fetch(address, init);
  await assert.rejects(share({ fetch: failing }), LinkServerError);
  assert.equal(keeper.kept.size, before);
});

test('a server that cannot be reached, answers nonsense or has enough is told apart', async () => {
  const { link } = await share();
  const with_ = (answer: () => Promise<Response>) => openLink({ link, recipient: 'x', now, fetch: answer });
  assert.equal((await with_(() => Promise.reject(new Error('offline')))).kind, 'unreachable');
  assert.equal((await with_(async () => new Response('<html>'))).kind, 'tampered');
  assert.equal((await with_(async () => new Response(null, { status: 500 }))).kind, 'unreachable');
  const busy = new Response(null, { status: 429, headers: { 'retry-after': '7' } });
  assert.deepEqual(await with_(async () => busy), { kind: 'too-many-requests', retryAfterSeconds: 7 });
});

test('a link is read as it was written, behind a viewer too', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 80 }),
      fc.constantFrom('', 'L', 'P', 'LP', 'U', 'LU'),
      (label, flag) => {
        const payload = { url: 'https://example.org/m', key: newKey(), exp: now, label, flag, v: 1 as const };
        assert.deepEqual(readLink(linkText(payload)).payload, payload);
        assert.deepEqual(readLink(linkText(payload, 'https://example.org/open')).payload, payload);
      },
    ),
  );
});

test('a link that is none, cut off, or leads to an open line is refused with words', () => {
  const link = linkText({ url: 'https://example.org/m', key: newKey() });
  const plain = `shlink:/${Buffer.from(JSON.stringify({ url: 'http://example.org/m', key: newKey() })).toString('base64url')}`;
  for (const text of ['', 'https://example.org', link.slice(0, 40), plain, 'shlink:/e30'])
    assert.ok(readLink(text).issues.length > 0, text);
});

test('flag P and a passcode go together, and P never with U', () => {
  assert.ok(!newLinkSchema.safeParse({ flag: 'P', exp: now }).success);
  assert.ok(!newLinkSchema.safeParse({ flag: '', exp: now, passcode: 'blue-otter' }).success);
  assert.ok(!newLinkSchema.safeParse({ flag: 'PU', exp: now, passcode: 'blue-otter' }).success);
});

test('another program’s viewer opens our link, and is refused without the passcode', async () => {
  const { link } = await share({ passcode: 'blue-otter', label: 'Page for the clinician' });
  const viewer = new SHLViewer({ shlinkURI: link });
  assert.equal(viewer.shl.label, 'Page for the clinician');
  const { fhirResources } = await viewer.resolveSHL({ recipient: 'Dr. Kim', passcode: 'blue-otter' });
  assert.deepEqual(fhirResources, [resource]);
  await assert.rejects(viewer.resolveSHL({ recipient: 'Dr. Kim', passcode: 'red' }), SHLInvalidPasscodeError);
});

test('we read another program’s link and file, and it reads ours', async () => {
  const foreign = SHL.generate({ baseManifestURL: 'https://example.org/', label: 'theirs', flag: 'L' });
  const { payload } = readLink(foreign.toURI());
  assert.equal(payload!.key, foreign.key);
  const jwe = await encryptSHLFile({
    content: file.content,
    key: foreign.key,
    contentType: 'application/fhir+json',
  });
  assert.deepEqual(await decryptFile(foreign.key, jwe), file);
  const ours = await encryptFile(foreign.key, file);
  assert.equal((await decryptSHLFile({ jwe: ours, key: foreign.key })).content, file.content);
});
