import { fileContentTypes } from '@footing/exchange/health-links/contract';

const jwe = /^[\w-]+\.\.[\w-]+\.[\w-]*\.[\w-]+$/;

/**
 * Looks at the head of a JWE, all of it that a server can read: it must be in compact form and encrypted directly with a key of its own.
 * @returns the content's type, or in words what is wrong.
 */
export function readJwe(text: string): { readonly contentType: string } | { readonly problem: string } {
  if (!jwe.test(text))
    return { problem: 'must be a JWE in compact form, with an empty second part ("alg": "dir")' };
  const header = headerOf(text);
  if (header?.['alg'] !== 'dir' || header['enc'] !== 'A256GCM')
    return { problem: 'its header must say {"alg": "dir", "enc": "A256GCM"}' };
  const told = header['cty'] ?? fileContentTypes[0];
  const contentType = fileContentTypes.find((type) => type === told);
  if (contentType === undefined)
    return { problem: `its "cty" must be one of ${fileContentTypes.join(', ')}` };
  return { contentType };
}

function headerOf(text: string): Record<string, unknown> | undefined {
  try {
    const header: unknown = JSON.parse(Buffer.from(text.split('.', 1)[0]!, 'base64url').toString());
    return typeof header === 'object' && header !== null ? (header as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
