/** Unzips within a bound, and keeps what came out before an error. */

export type Unzipped = {
  readonly bytes: Uint8Array;
  /** Why it ended early. */
  readonly ended: 'whole' | 'too-large' | 'cut-off';
};

export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length > 2 && bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Stops as soon as more than `limit` bytes have come out: a few kilobytes can hold gigabytes of zeros. */
export async function gunzip(zipped: Uint8Array, limit: number): Promise<Unzipped> {
  const reader = new Blob([zipped as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'))
    .getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > limit) {
        await reader.cancel();
        return { bytes: new Uint8Array(), ended: 'too-large' };
      }
      chunks.push(next.value);
    }
  } catch {
    return { bytes: joined(chunks, length), ended: 'cut-off' };
  }
  return { bytes: joined(chunks, length), ended: 'whole' };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
