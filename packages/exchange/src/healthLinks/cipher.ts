/** Files of a link: compact JWE, key used directly, AES-256-GCM, as the SMART Health Links specification has it. */
import { base64url, CompactEncrypt, compactDecrypt } from 'jose';

export type ClearFile = { readonly contentType: string; readonly content: string };

/** 32 random bytes in base64url. */
export function newKey(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(32)));
}

/** @throws RangeError when the key is not 32 bytes in base64url. */
export async function encryptFile(key: string, { contentType, content }: ClearFile): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(content))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', cty: contentType })
    .encrypt(bytesOf(key));
}

/**
 * Undefined when the file is not what was encrypted with this key: another key, a changed byte, another way of
 * encrypting. All of them look the same.
 */
export async function decryptFile(key: string, jwe: string): Promise<ClearFile | undefined> {
  try {
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, bytesOf(key), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
    });
    const content = new TextDecoder('utf-8', { fatal: true }).decode(plaintext);
    return { contentType: protectedHeader.cty ?? '', content };
  } catch {
    return undefined;
  }
}

function bytesOf(key: string): Uint8Array {
  const bytes = base64url.decode(key);
  if (bytes.length !== 32) throw new RangeError(`a key has 32 bytes, not ${bytes.length}`);
  return bytes;
}
