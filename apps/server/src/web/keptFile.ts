import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Context } from 'hono';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Content that does not change while the server runs, compressed once, when first asked for. */
export type KeptFile = {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly encoded: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>;
};
type Encoding = 'br' | 'gzip' | 'identity';

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
    etag: `"${createHash('sha256').update(content).digest('hex').slice(0, 20)}"`,
    encoded: (encoding) => {
      const known = made.get(encoding) ?? make(encoding);
      made.set(encoding, known);
      return known;
    },
  };
}

/** Answers with the file, compressed as the client likes it, or with 304 when the client has it. */
export async function sendKept(c: Context, file: KeptFile, status: 200 | 404 = 200): Promise<Response> {
  const headers = {
    'content-type': file.type,
    'cache-control': file.cacheControl,
    etag: file.etag,
    vary: 'accept-encoding',
  };
  if (c.req.header('if-none-match') === file.etag) return c.body(null, 304, headers);
  const encoding = isCompressible(file.type)
    ? encodingFor(c.req.header('accept-encoding') ?? '')
    : 'identity';
  const body = await file.encoded(encoding);
  const encoded = encoding === 'identity' ? headers : { ...headers, 'content-encoding': encoding };
  return c.body(body, status, { ...encoded, 'content-length': String(body.length) });
}

function encodingFor(accepted: string): Encoding {
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

function isCompressible(type: string): boolean {
  return !/png|woff2|jpeg|webp|wasm/.test(type);
}
