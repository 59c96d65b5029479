import { readFileSync } from 'node:fs';

/** The text of a file without the byte order mark that some editors set; or why there is none, named with the file. */
export function readTextFile(file: string): { readonly text: string } | { readonly problem: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { problem: `${file} cannot be read: ${(error as Error).message}` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: `${file} cannot be read: it is no UTF-8 text` };
  }
}
