/** Makes small FIT files of our own, right or wrong in a chosen way. Written apart from the decoder, from the protocol. */

/** Field number, bytes, base type. */
export type FieldSpec = readonly [number: number, size: number, baseType: number];
export type Message = { readonly header?: number; readonly bytes: readonly number[] };

export const enumType = 0x00;
export const uint8 = 0x02;
export const uint16 = 0x84;
export const uint32 = 0x86;
export const sint32 = 0x85;

/** FIT seconds of 2024-05-01T06:00:00Z. */
export const aMorning = Date.UTC(2024, 4, 1, 6) / 1000 - 631_065_600;

export function little(value: number, size: number): number[] {
  return Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) & 0xff);
}

export function definition(
  local: number,
  message: number,
  fields: readonly FieldSpec[],
  developer: readonly FieldSpec[] = [],
): Message {
  const isDeveloper = developer.length > 0;
  const extra = isDeveloper ? [developer.length, ...developer.flat()] : [];
  return {
    header: 0x40 | (isDeveloper ? 0x20 : 0) | local,
    bytes: [0, 0, ...little(message, 2), fields.length, ...fields.flat(), ...extra],
  };
}

/** Values in the order of the fields, -1 for "not measured" (all bits set). */
export function data(local: number, values: readonly (readonly [value: number, size: number])[]): Message {
  return {
    header: local,
    bytes: values.flatMap(([value, size]) => (value === -1 ? Array(size).fill(0xff) : little(value, size))),
  };
}

/** A data message whose header holds the last five bits of the time. */
export function compressed(local: number, seconds: number, bytes: readonly number[]): Message {
  return { header: 0x80 | (local << 5) | (seconds & 0x1f), bytes };
}

/** Header, messages, checksum. */
export function fitFile(messages: readonly Message[]): Uint8Array {
  const body = messages.flatMap(({ header, bytes }) => [header ?? 0, ...bytes]);
  const head = [14, 0x20, ...little(2140, 2), ...little(body.length, 4), 0x2e, 0x46, 0x49, 0x54];
  const all = [...head, ...little(slowChecksum(head), 2), ...body];
  return Uint8Array.from([...all, ...little(slowChecksum(all), 2)]);
}

/** CRC-16 (reflected 0xA001), bit by bit. */
export function slowChecksum(bytes: Iterable<number>): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  }
  return crc;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

export const fileId = (type: number): Message[] => [
  definition(0, 0, [[0, 1, enumType]]),
  data(0, [[type, 1]]),
];

export type SessionSpec = {
  readonly start?: number;
  readonly sport?: number;
  readonly subSport?: number;
  /** Seconds and metres; -1 for not stated. */
  readonly elapsed?: number;
  readonly timer?: number;
  readonly metres?: number;
};

export function session(spec: SessionSpec = {}): Message[] {
  const { start = aMorning, sport = 1, subSport = 0, elapsed = 600, timer = 600, metres = 2000 } = spec;
  const scaled = (value: number, scale: number): number => (value === -1 ? -1 : Math.round(value * scale));
  return [
    definition(1, 18, [
      [253, 4, uint32],
      [2, 4, uint32],
      [5, 1, enumType],
      [6, 1, enumType],
      [7, 4, uint32],
      [8, 4, uint32],
      [9, 4, uint32],
    ]),
    data(1, [
      [start === -1 ? -1 : start + Math.max(0, elapsed), 4],
      [start, 4],
      [sport, 1],
      [subSport, 1],
      [scaled(elapsed, 1000), 4],
      [scaled(timer, 1000), 4],
      [scaled(metres, 100), 4],
    ]),
  ];
}

/** `trigger`: 0 a press, 2 a distance, 7 the end. */
export function lap(start: number, seconds: number, trigger: number): Message[] {
  return [
    definition(2, 19, [
      [253, 4, uint32],
      [2, 4, uint32],
      [7, 4, uint32],
      [24, 1, enumType],
    ]),
    data(2, [
      [start + seconds, 4],
      [start, 4],
      [seconds * 1000, 4],
      [trigger, 1],
    ]),
  ];
}

/** `kind`: 0 start, 4 stop all. */
export function timer(time: number, kind: number): Message[] {
  return [
    definition(3, 21, [
      [253, 4, uint32],
      [0, 1, enumType],
      [1, 1, enumType],
    ]),
    data(3, [
      [time, 4],
      [0, 1],
      [kind, 1],
    ]),
  ];
}

export const recordFields: readonly FieldSpec[] = [
  [253, 4, uint32],
  [3, 1, uint8],
  [4, 1, uint8],
  [5, 4, uint32],
  [7, 2, uint16],
  [13, 1, 0x01],
];

/** A point every second by default: heart rate 140, cadence 85, 3⅓ m/s, 200 W, 21 °C. */
export function records(start: number, seconds: number, step = 1, metresBefore = 0): Message[] {
  const count = Math.floor(seconds / step) + 1;
  const points = Array.from({ length: count }, (_, i) => {
    const at = i * step;
    return data(4, [
      [start + at, 4],
      [140, 1],
      [85, 1],
      [Math.round((metresBefore + (at * 10) / 3) * 100), 4],
      [200, 2],
      [21, 1],
    ]);
  });
  return [definition(4, 20, recordFields), ...points];
}

/** A whole run of ten minutes with a press of the lap button after four. */
export function wholeRun(spec: SessionSpec = {}): Message[] {
  const start = spec.start ?? aMorning;
  return [
    ...fileId(4),
    ...timer(start, 0),
    ...records(start, 600),
    ...timer(start + 600, 4),
    ...lap(start, 240, 0),
    ...lap(start + 240, 360, 7),
    ...session(spec),
  ];
}
