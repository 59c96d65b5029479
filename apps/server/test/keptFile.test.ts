/** What clients get of content that does not change: the form they take, and nothing when they have it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { keepFile, sendKept } from '../src/web/keptFile.ts';

const text = 'Numb feet. '.repeat(200);
const page = keepFile(new TextEncoder().encode(text), 'text/html; charset=utf-8', 'no-cache');
const app = new Hono().get('/page', (c) => sendKept(c, page)).notFound((c) => sendKept(c, page, 404));

type Asked = { readonly accept?: string | undefined; readonly held?: string };

async function ask({ accept, held }: Asked, path = '/page'): Promise<Response> {
  return app.request(path, {
    headers: {
      ...(accept === undefined ? {} : { 'accept-encoding': accept }),
      ...(held === undefined ? {} : { 'if-none-match': held }),
    },
  });
}

async function tagOf(accept?: string): Promise<string> {
  return (await ask({ accept })).headers.get('etag')!;
}

describe('content that does not change', () => {
  it('comes in the form that the client likes best, and never in one that it forbids', async () => {
    for (const [accept, encoding] of [
      [undefined, null],
      ['', null],
      ['gzip, deflate, br, zstd', 'br'],
      ['GZIP', 'gzip'],
      ['br;q=0', null],
      ['br; q=0.0, gzip', 'gzip'],
      ['br;q=0.1, gzip;q=0.9', 'gzip'],
      ['*', 'br'],
      ['*, br;q=0', 'gzip'],
      ['gzip, *;q=0', 'gzip'],
      ['identity', null],
      ['brotli, x-br', null],
    ] as const)
      assert.equal((await ask({ accept })).headers.get('content-encoding'), encoding, `${accept}`);
  });

  it('is the same in every form', async () => {
    const bytesAs = async (accept: string) => Buffer.from(await (await ask({ accept })).arrayBuffer());
    assert.equal(brotliDecompressSync(await bytesAs('br')).toString(), text);
    assert.equal(gunzipSync(await bytesAs('gzip')).toString(), text);
    assert.equal((await bytesAs('identity')).toString(), text);
  });

  it('has a tag of its own in each form, since the bytes are others', async () => {
    const tags = await Promise.all([tagOf(), tagOf('gzip'), tagOf('br')]);
    assert.equal(new Set(tags).size, 3);
    for (const tag of tags) assert.match(tag, /^"[\w-]+"$/);
    assert.equal((await ask({ accept: 'br', held: tags[1]! })).status, 200);
  });

  it('is not sent again to who names it in a list, by a weak tag or by a star', async () => {
    for (const accept of [undefined, 'gzip', 'br']) {
      const tag = await tagOf(accept);
      for (const held of [tag, `W/${tag}`, `"other", W/"another",${tag}`, '*']) {
        const answered = await ask({ accept, held });
        assert.deepEqual([answered.status, answered.headers.get('etag')], [304, tag], held);
      }
      assert.equal((await ask({ accept, held: '"other"' })).status, 200);
    }
  });

  it('is sent in full where it says that there is nothing', async () => {
    assert.equal((await ask({ held: await tagOf() }, '/nothing')).status, 404);
  });
});
