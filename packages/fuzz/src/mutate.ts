/** Makes a new input from those that are kept. */
import { mutateJson } from './mutateJson.ts';
import type { Random } from './random.ts';
import { bytesOf } from './reader.ts';
import { byteWords } from './words.ts';

export type Kept = readonly Uint8Array[];

/** One to eight small changes; half of the inputs that are JSON are changed as JSON. At most `largest` bytes come out. */
export function mutated(random: Random, kept: Kept, words: readonly string[], largest: number): Uint8Array {
  const from = random.of(kept);
  const asJson = random.below(2) === 0 ? mutateJson(random, from) : undefined;
  if (asJson !== undefined) return asJson.subarray(0, largest);
  const pieces = [...words.map(bytesOf), ...byteWords];
  let bytes = from;
  for (let left = 1 + random.below(8); left > 0; left--) bytes = changed(random, bytes, kept, pieces);
  return bytes.subarray(0, largest);
}

type Change = (random: Random, bytes: Uint8Array, kept: Kept, pieces: readonly Uint8Array[]) => Uint8Array;

const changes: readonly Change[] = [
  flipBit,
  setByte,
  putPiece,
  putPiece,
  overwritePiece,
  removePart,
  repeatPart,
  movePart,
  spliceOther,
];

function changed(random: Random, bytes: Uint8Array, kept: Kept, pieces: readonly Uint8Array[]): Uint8Array {
  if (bytes.length === 0) return random.of(pieces);
  return random.of(changes)(random, bytes, kept, pieces);
}

function flipBit(random: Random, bytes: Uint8Array): Uint8Array {
  const out = bytes.slice();
  const at = random.below(out.length);
  out[at] = out[at]! ^ (1 << random.below(8));
  return out;
}

function setByte(random: Random, bytes: Uint8Array): Uint8Array {
  const out = bytes.slice();
  out[random.below(out.length)] = random.below(256);
  return out;
}

function putPiece(random: Random, bytes: Uint8Array, _kept: Kept, pieces: readonly Uint8Array[]): Uint8Array {
  return spliced(bytes, random.below(bytes.length + 1), 0, random.of(pieces));
}

function overwritePiece(
  random: Random,
  bytes: Uint8Array,
  _kept: Kept,
  pieces: readonly Uint8Array[],
): Uint8Array {
  const piece = random.of(pieces);
  return spliced(bytes, random.below(bytes.length), piece.length, piece);
}

function removePart(random: Random, bytes: Uint8Array): Uint8Array {
  return spliced(bytes, random.below(bytes.length), 1 + random.below(Math.min(64, bytes.length)), none);
}

function repeatPart(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length);
  const part = bytes.subarray(at, at + 1 + random.below(64));
  const times = random.of([2, 3, 16, 256]);
  return spliced(bytes, at, 0, joined(Array<Uint8Array>(times).fill(part)));
}

function movePart(random: Random, bytes: Uint8Array): Uint8Array {
  const at = random.below(bytes.length);
  const part = bytes.slice(at, at + 1 + random.below(64));
  const rest = spliced(bytes, at, part.length, none);
  return spliced(rest, random.below(rest.length + 1), 0, part);
}

function spliceOther(random: Random, bytes: Uint8Array, kept: Kept): Uint8Array {
  const other = random.of(kept);
  return joined([
    bytes.subarray(0, random.below(bytes.length)),
    other.subarray(random.below(other.length + 1)),
  ]);
}

const none = new Uint8Array();

function spliced(bytes: Uint8Array, at: number, without: number, piece: Uint8Array): Uint8Array {
  return joined([bytes.subarray(0, at), piece, bytes.subarray(at + without)]);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
