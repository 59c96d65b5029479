import { type Fields, isFields } from '@footing/guide';

/** The fields of a line of JSON Lines; undefined when it is no JSON object. */
export function fieldsOfLine(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
