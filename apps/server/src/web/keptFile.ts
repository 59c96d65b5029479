import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Content that does not change while the server runs, compressed once, when first asked for. */
export type KeptFile = {
  readonly type: string;
  readonly hash: string;
  readonly cacheControl: string;
  readonly encoded: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>;
};
type Encoding = 'br' | 'gzip' | 'identity';
type Accepted = readonly { readonly type: string; readonly q: number }[];

export function keepFile(content: Uint8Array<ArrayBuffer>, type: string, cacheControl: string): KeptFile {
  const made = new Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>();
  const make = (encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> => {
    if (encoding === 'identity') return Promise.resolve(content);
    if (encoding === 'gzip') return compressGzip(content);
    return compressBrotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  };
  return {
    type,
    cacheControl,
    hash: createHash('sha256').update(content).digest('hex').slice(0, 20),
    encoded: (encoding) => {
      const known = made.get(encoding) ?? make(encoding);
      made.set(encoding, known);
      return known;
    },
  };
}

/** Answers with the file, compressed as the client likes it, or with 304 when the client has it. */
export async function sendKept(c: Context, file: KeptFile, status: 200 | 404 = 200): Promise<Response> {
  const encoding = isCompressible(file.type) ? encodingFor(c) : 'identity';
  const etag = etagOf(file, encoding);
  const headers = {
    'content-type': file.type,
    'cache-control': file.cacheControl,
    etag,
    vary: 'accept-encoding',
  };
  if (status === 200 && has(c.req.header('if-none-match') ?? '', etag)) return c.body(null, 304, headers);
  const body = await file.encoded(encoding);
  const encoded = encoding === 'identity' ? headers : { ...headers, 'content-encoding': encoding };
  return c.body(body, status, { ...encoded, 'content-length': String(body.length) });
}

/** Other bytes have another tag. */
function etagOf({ hash }: KeptFile, encoding: Encoding): string {
  return encoding === 'identity' ? `"${hash}"` : `"${hash}-${encoding}"`;
}

/** Whether a client has what the tag names; proxies that compress anew call tags weak (W/). */
function has(held: string, etag: string): boolean {
  return held.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}

/** What the client likes best; where it likes both alike, the smaller. */
function encodingFor(c: Context): Encoding {
  const best = accepts(c, {
    header: 'Accept-Encoding',
    supports: ['br', 'gzip'],
    default: 'identity',
    match: (accepted, { supports, default: plain }) =>
      supports
        .filter((name) => liking(accepted, name) > 0)
        .sort((a, b) => liking(accepted, b) - liking(accepted, a))[0] ?? plain,
  });
  return best as Encoding;
}

/** From 0, which forbids it, to 1; what is not named is liked as `*` is. */
function liking(accepted: Accepted, encoding: string): number {
  const named = accepted.find(({ type }) => type.toLowerCase() === encoding);
  return (named ?? accepted.find(({ type }) => type === '*'))?.q ?? 0;
}

function isCompressible(type: string): boolean {
  return !/png|woff2|jpeg|webp|wasm/.test(type);
}
