import { readFileSync } from 'node:fs';

/** The text of a file without the byte order mark that some editors set; or why there is none, named with the file. */
export function readTextFile(file: string): { readonly text: string } | { readonly problem: string } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { problem: problemOf(file, (error as NodeJS.ErrnoException).code) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: `${file} cannot be read: it is no UTF-8 text` };
  }
}

function problemOf(file: string, code: string | undefined): string {
  if (code === 'ENOENT') return `there is no file ${file}`;
  return `${file} cannot be read: ${code === 'EISDIR' ? 'it is a folder' : code}`;
}
