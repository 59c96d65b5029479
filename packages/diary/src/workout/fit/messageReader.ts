/** The wire format of FIT: definitions and data messages, one after the other. */
import { readNumber, widthOf } from './baseTypes.ts';
import { timestampField } from './fields.ts';

export type FieldPlace = { readonly baseType: number; readonly offset: number; readonly size: number };

/** What a data message looks like until it is defined anew. */
export type Definition = {
  readonly message: number;
  readonly little: boolean;
  readonly size: number;
  /** Whether the first field is a timestamp, which a compressed header stands in for. */
  readonly timestampFirst: boolean;
  readonly fields: ReadonlyMap<number, FieldPlace>;
  /** Fields of third parties, by `developer * 256 + field`; their type comes in a message of its own. */
  readonly developerFields: ReadonlyMap<number, FieldPlace>;
};

/** One data message, to be read before the next one comes: `at` is where its fields begin. */
export type DataMessage = {
  readonly definition: Definition;
  readonly at: number;
  /** In FIT seconds; the message's own or made from a compressed header, NaN where it has none. */
  readonly timestamp: number;
};

/** Where reading stopped, and why when it was before the end. */
export type Stop = {
  readonly at: number;
  readonly reason: 'end' | 'cut-off' | 'undefined-message' | 'bad-definition';
};

/**
 * Reads the messages of `view` from `from` up to `to`, and hands each data message to `take`; `take` ends the reading by
 * answering false. Never reads beyond `to`, and stops at the first thing that cannot be: what came before stands.
 */
export function readMessages(
  view: DataView,
  from: number,
  to: number,
  take: (message: DataMessage) => boolean,
): Stop {
  const definitions: (Definition | undefined)[] = new Array(16);
  const message = { definition: undefined as unknown as Definition, at: 0, timestamp: Number.NaN };
  let lastTimestamp = Number.NaN;
  let at = from;
  while (at < to) {
    const header = view.getUint8(at);
    if ((header & 0xc0) === 0x40) {
      const read = readDefinition(view, at + 1, to, (header & 0x20) !== 0);
      if (typeof read === 'string') return { at, reason: read };
      definitions[header & 0x0f] = read.definition;
      at = read.at;
      continue;
    }
    const problem = place(message, definitions, header, at, to);
    if (problem !== undefined) return { at, reason: problem };
    message.timestamp = timestampOf(view, message, header, lastTimestamp);
    if (!Number.isNaN(message.timestamp)) lastTimestamp = message.timestamp;
    at = message.at + message.definition.size;
    if (!take(message)) break;
  }
  return { at, reason: 'end' };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Sets the definition and the place of the message whose header is at `at`; or says why it cannot be read. */
function place(
  message: Mutable<DataMessage>,
  definitions: readonly (Definition | undefined)[],
  header: number,
  at: number,
  to: number,
): 'undefined-message' | 'cut-off' | undefined {
  const definition = definitions[isCompressed(header) ? (header >> 5) & 3 : header & 0x0f];
  if (definition === undefined) return 'undefined-message';
  message.definition = definition;
  message.at = isCompressed(header) && definition.timestampFirst ? at + 1 - timestampBytes : at + 1;
  return message.at + definition.size > to ? 'cut-off' : undefined;
}

const timestampBytes = 4;

/** A compressed header holds the last five bits of the time, and stands in for a timestamp field. */
function isCompressed(header: number): boolean {
  return (header & 0x80) !== 0;
}

function timestampOf(view: DataView, message: DataMessage, header: number, last: number): number {
  return isCompressed(header) ? following(last, header & 0x1f) : fieldOf(view, message, timestampField);
}

/** A field of a message, or NaN. */
export function fieldOf(view: DataView, { definition, at }: DataMessage, field: number): number {
  const place = definition.fields.get(field);
  return place === undefined
    ? Number.NaN
    : readNumber(view, at + place.offset, place.baseType, definition.little);
}

/** The next time whose last five bits are these. */
function following(last: number, fiveBits: number): number {
  const low = last % 32;
  return last - low + fiveBits + (fiveBits < low ? 32 : 0);
}

type ReadDefinition = { readonly definition: Definition; readonly at: number };

function readDefinition(
  view: DataView,
  from: number,
  to: number,
  hasDeveloperFields: boolean,
): ReadDefinition | 'cut-off' | 'bad-definition' {
  if (from + 5 > to) return 'cut-off';
  const architecture = view.getUint8(from + 1);
  if (architecture > 1) return 'bad-definition';
  const little = architecture === 0;
  const message = view.getUint16(from + 2, little);
  const own = readFields(view, from + 4, to, { sizeBefore: 0, isDeveloper: false });
  if (typeof own === 'string') return own;
  const developers = hasDeveloperFields
    ? readFields(view, own.at, to, { sizeBefore: own.size, isDeveloper: true })
    : { ...own, fields: none };
  if (typeof developers === 'string') return developers;
  const definition: Definition = {
    message,
    little,
    size: developers.size,
    timestampFirst: own.fields.get(timestampField)?.offset === 0,
    fields: own.fields,
    developerFields: developers.fields,
  };
  return { definition, at: developers.at };
}

const none: ReadonlyMap<number, FieldPlace> = new Map();

type ReadFields = {
  readonly fields: ReadonlyMap<number, FieldPlace>;
  readonly size: number;
  readonly at: number;
};

/** A count, then three bytes a field: number, size, and base type (or, of a third party, which one). */
function readFields(
  view: DataView,
  from: number,
  to: number,
  { sizeBefore, isDeveloper }: { readonly sizeBefore: number; readonly isDeveloper: boolean },
): ReadFields | 'cut-off' {
  if (from + 1 > to) return 'cut-off';
  const count = view.getUint8(from);
  const end = from + 1 + 3 * count;
  if (end > to) return 'cut-off';
  const fields = new Map<number, FieldPlace>();
  let size = sizeBefore;
  for (let at = from + 1; at < end; at += 3) {
    const [number, bytes, third] = [view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2)];
    const place = { baseType: isDeveloper ? unknownType : third, offset: size, size: bytes };
    if (isDeveloper) fields.set(third * 256 + number, place);
    else if (widthOf(third) > 0 && bytes >= widthOf(third)) fields.set(number, place);
    size += bytes;
  }
  return { fields, size, at: end };
}

/** Read as no number until a field description says what it is. */
const unknownType = 7;
