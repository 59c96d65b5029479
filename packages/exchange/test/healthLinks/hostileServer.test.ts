/** A server that does not keep to the contract, on a real socket: an opening of a link is bounded in time and memory, and leads nowhere else. */
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { base64url, CompactEncrypt } from 'jose';
import { decryptFile, linkText, openLink, readLink } from '../../src/healthLinks/index.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
let answer: Answer = () => undefined;
let written = 0;
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url!);
  answer(request, response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
after(() => {
  server.closeAllConnections();
  server.close();
});

const key = base64url.encode(new Uint8Array(32).fill(7));
const payload = { url: `${address}/manifest`, key };
const open = (flag: string, withinMs = 20_000, url = payload.url) =>
  openLink({
    link: linkText({ ...payload, url, flag }),
    recipient: 'Dr. Kim',
    passcode: 'blue-otter',
    fetch,
    now: 1,
    withinMs,
  });

/** Writes for as long as somebody reads. */
const endless: Answer = (_, response) => {
  const piece = Buffer.alloc(65_536, ' ');
  const go = (): void => {
    while (!response.destroyed && response.write(piece)) written += piece.length;
    if (!response.destroyed) response.once('drain', go);
  };
  go();
};

test('an answer without end is given up after a few megabytes', async () => {
  answer = endless;
  for (const flag of ['', 'U']) {
    written = 0;
    assert.equal((await open(flag)).kind, 'tampered');
    assert.ok(written < 40_000_000, `${written} bytes were taken`);
  }
});

test('a server that never answers is given up', async () => {
  for (const hang of [() => undefined, (_: unknown, response: ServerResponse) => void response.write('{')]) {
    answer = hang as Answer;
    assert.equal((await open('', 300)).kind, 'unreachable');
  }
});

test('a passcode is not carried on to where the server points', async () => {
  answer = ({ url }, response) => {
    if (url === '/manifest') response.writeHead(307, { location: '/elsewhere' }).end();
    else response.end('{"files":[]}');
  };
  asked.length = 0;
  assert.equal((await open('P')).kind, 'unreachable');
  assert.deepEqual(asked, ['/manifest']);
});

test('a server elsewhere cannot make this machine ask itself', async () => {
  const manifest = { files: [{ contentType: 'application/fhir+json', location: `${address}/inside` }] };
  const reached: string[] = [];
  const through = async (to: string): Promise<Response> => {
    reached.push(to);
    return Response.json(manifest);
  };
  const link = linkText({ ...payload, url: 'https://example.org/manifest' });
  const opened = await openLink({ link, recipient: 'Dr. Kim', fetch: through, now: 1 });
  assert.equal(opened.kind, 'tampered');
  assert.deepEqual(reached, ['https://example.org/manifest']);
});

test('a manifest of very many files is not fetched', async () => {
  const files = Array(90).fill({ contentType: 'application/fhir+json', location: `${address}/file` });
  answer = ({ url }, response) => response.end(url === '/manifest' ? JSON.stringify({ files }) : 'x');
  asked.length = 0;
  assert.equal((await open('')).kind, 'tampered');
  assert.deepEqual(asked, ['/manifest']);
});

test('a file that unfolds a thousandfold behind its encryption is refused', async () => {
  const bomb = await new CompactEncrypt(new Uint8Array(50_000_000))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', zip: 'DEF' })
    .encrypt(base64url.decode(key));
  assert.ok(bomb.length < 100_000);
  assert.equal(await decryptFile(key, bomb), undefined);
});

test('any text is a link or a list of issues', () => {
  const json = fc.json().map((text) => `shlink:/${base64url.encode(text)}`);
  fc.assert(
    fc.property(
      fc.oneof(
        json,
        fc.string({ unit: 'binary' }).map((text) => `shlink:/${text}`),
      ),
      (text) => {
        const { payload: read, issues } = readLink(text);
        assert.ok(read !== undefined || issues.length > 0);
      },
    ),
    { numRuns: 500 },
  );
});

test('no link leads to an address that runs script or reads files', () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'http://example.org/',
    'blob:https://a/b',
  ])
    assert.equal(
      readLink(`shlink:/${base64url.encode(JSON.stringify({ ...payload, url }))}`).payload,
      undefined,
      url,
    );
});
