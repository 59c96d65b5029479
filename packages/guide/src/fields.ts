/** What a value from outside holds, as long as nobody has looked at it. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value from outside has fields at all: an object, and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
