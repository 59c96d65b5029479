/** One FIT file: a header, messages, a checksum. Several may be glued together into one file. */
import type { WorkoutLimits } from '../limits.ts';
import { Points } from '../points.ts';
import { fitChecksum } from './crc.ts';
import {
  activityFields,
  eventFields,
  fieldDescriptionFields,
  fileIdFields,
  lapFields,
  messages,
  sessionFields,
  sportFields,
} from './fields.ts';
import { type DataMessage, fieldOf, readMessages, type Stop } from './messageReader.ts';
import { RecordReader } from './recordReader.ts';

/** Fields by name, NaN where they are not there; `timestamp` in FIT seconds. */
export type Fields<Name extends string> = Readonly<Record<Name | 'timestamp', number>>;

export type FitPart = {
  /** NaN where the file does not say. */
  readonly fileType: number;
  readonly sports: readonly Fields<keyof typeof sportFields>[];
  readonly sessions: readonly Fields<keyof typeof sessionFields>[];
  readonly laps: readonly Fields<keyof typeof lapFields>[];
  readonly events: readonly Fields<keyof typeof eventFields>[];
  readonly activities: readonly Fields<keyof typeof activityFields>[];
  readonly points: Points;
};

/** How a part was framed, and how its reading went. */
export type PartFrame = {
  readonly begin: number;
  /** Where the messages end by the header, or the end of the file where that is sooner. */
  readonly dataEnd: number;
  /** Where the next part would begin. */
  readonly end: number;
  readonly stop: Stop;
  /** More was announced than is there, the checksum included. */
  readonly isCut: boolean;
  /** Undefined when the checksum is not there to be compared. */
  readonly checksumRight: boolean | undefined;
  /** There is more than we keep. */
  readonly isTooMuch: boolean;
};

/** Whether a FIT header begins here: its length, then `.FIT` at byte 8. */
export function isFitHeader(bytes: Uint8Array, at: number): boolean {
  return (
    bytes.length >= at + 12 &&
    (bytes[at] === 12 || bytes[at] === 14) &&
    [0x2e, 0x46, 0x49, 0x54].every((letter, i) => bytes[at + 8 + i] === letter)
  );
}

/** Reads the part whose header begins at `begin`. */
export function readPart(
  bytes: Uint8Array,
  begin: number,
  limits: Pick<WorkoutLimits, 'points' | 'marks'>,
): { readonly part: FitPart; readonly frame: PartFrame } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = begin + bytes[begin]!;
  const announced = view.getUint32(begin + 4, true);
  const announcedEnd = announced === 0 ? bytes.length : from + announced;
  const dataEnd = Math.min(announcedEnd, bytes.length);
  const collected = collector(view, limits);
  const stop = readMessages(view, from, dataEnd, collected.take);
  const hasChecksum = announced > 0 && announcedEnd + 2 <= bytes.length;
  const frame: PartFrame = {
    begin,
    dataEnd,
    end: Math.min(announcedEnd + 2, bytes.length),
    stop,
    isCut: announced === 0 || announcedEnd + 2 > bytes.length,
    checksumRight: hasChecksum
      ? fitChecksum(bytes, begin, dataEnd) === view.getUint16(dataEnd, true)
      : undefined,
    isTooMuch: collected.isFull(),
  };
  return { part: collected.part, frame };
}

function collector(view: DataView, limits: Pick<WorkoutLimits, 'points' | 'marks'>) {
  const points = new Points();
  const records = new RecordReader(points);
  const part = {
    fileType: Number.NaN,
    sports: [] as Fields<keyof typeof sportFields>[],
    sessions: [] as Fields<keyof typeof sessionFields>[],
    laps: [] as Fields<keyof typeof lapFields>[],
    events: [] as Fields<keyof typeof eventFields>[],
    activities: [] as Fields<keyof typeof activityFields>[],
    points,
  };
  const others: Readonly<Record<number, (message: DataMessage) => void>> = {
    [messages.fileId]: (m) => {
      part.fileType = fieldOf(view, m, fileIdFields.type);
    },
    [messages.sport]: (m) => part.sports.push(named(view, m, sportFields)),
    [messages.session]: (m) => part.sessions.push(named(view, m, sessionFields)),
    [messages.lap]: (m) => part.laps.push(named(view, m, lapFields)),
    [messages.event]: (m) => part.events.push(named(view, m, eventFields)),
    [messages.activity]: (m) => part.activities.push(named(view, m, activityFields)),
    [messages.fieldDescription]: (m) => describe(view, m, records),
  };
  let marks = 0;
  let isFull = false;
  const take = (message: DataMessage): boolean => {
    const isRecord = message.definition.message === messages.record;
    const collect = isRecord ? undefined : others[message.definition.message];
    if (collect !== undefined) marks++;
    isFull = marks > limits.marks || (isRecord && points.length >= limits.points);
    if (isFull) return false;
    if (isRecord) records.read(view, message);
    else collect?.(message);
    return true;
  };
  return { part: part as FitPart, take, isFull: () => isFull };
}

function named<Name extends string>(
  view: DataView,
  message: DataMessage,
  fields: Readonly<Record<Name, number>>,
): Fields<Name> {
  const entries = Object.entries<number>(fields).map(([name, field]) => [
    name,
    fieldOf(view, message, field),
  ]);
  return Object.fromEntries([...entries, ['timestamp', message.timestamp]]) as Fields<Name>;
}

/** A third party's field that is said to stand for a field of records is read as that. */
function describe(view: DataView, message: DataMessage, records: RecordReader): void {
  const { developer, field, baseType, nativeMessage, nativeField } = named(
    view,
    message,
    fieldDescriptionFields,
  );
  if (nativeMessage === messages.record && !Number.isNaN(nativeField))
    records.standIn(developer * 256 + field, nativeField, baseType);
}
