/** One line of input, or why it could not be read as text. */
export type InputLine =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'not-utf8' };

/** The longest line that is read, in bytes; a whole interview takes a few thousand. */
export const longestLine = 1_000_000;

const newline = 0x0a;

/**
 * Splits a byte stream into lines without ever holding more than one line of the allowed length: the rest of a longer
 * one is passed over, and the next line is served as usual.
 */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (): InputLine => {
    const line = length > longestLine ? ({ kind: 'too-long' } as const) : decode(parts);
    parts = [];
    length = 0;
    return line;
  };
  const add = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length > longestLine) parts = [];
    else parts.push(bytes);
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}

function decode(parts: readonly Uint8Array[]): InputLine {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { kind: 'not-utf8' };
  }
}
