/** Something wrong in a diary from outside: for a program by its path, for the person in words. */
import type { z } from 'zod';
import { dayInWords } from '../dayInWords.ts';

export type DiaryIssue = {
  readonly code: string;
  /** Such as `sessions[3].minutes`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
  /** Such as "Session 4 (1 May 2026)"; absent for the file as a whole. */
  readonly place?: string;
};

/** @param file what was read, for the days of its sessions. */
export function diaryIssue(found: z.core.$ZodIssue, file: unknown): DiaryIssue {
  const { code, path } = found;
  return {
    code: code.replaceAll('_', '-'),
    path: pathText(path),
    message: sentenceOf(found, file),
    ...placeOf(path, file),
  };
}

/** "Session 4 (1 May 2026)". */
export function sessionPlace(number: number, startedAt: unknown): string {
  const day = typeof startedAt === 'string' ? dayInWords(startedAt) : undefined;
  return `Session ${number}${day === undefined ? '' : ` (${day})`}`;
}

function placeOf([part, i]: readonly PropertyKey[], file: unknown): Pick<DiaryIssue, 'place'> {
  if (part === 'trials') return { place: 'Trials' };
  if (part !== 'sessions' || typeof i !== 'number') return {};
  return { place: sessionPlace(i + 1, valueAt(file, [part, i, 'startedAt'])) };
}

/** How a sentence about a field begins; of a list, about one of it. */
const fields: Readonly<Record<string, readonly [name: string, verb: 'is' | 'are']>> = {
  sessions: ['the list of sessions', 'is'],
  exportedAt: ['the time of the export', 'is'],
  id: ['the id', 'is'],
  revision: ['the number of its revision', 'is'],
  startedAt: ['the start', 'is'],
  activity: ['the activity', 'is'],
  minutes: ['the minutes', 'are'],
  numbness: ['the numbness', 'is'],
  'numbness.onset': ['the onset', 'is'],
  'numbness.onset.minutes': ['the minutes until it began', 'are'],
  'numbness.onset.km': ['the kilometres until it began', 'are'],
  'numbness.strength': ['the strength', 'is'],
  'numbness.where': ['the place', 'is'],
  'numbness.sides': ['the side', 'is'],
  'numbness.reliefMinutes': ['the minutes until it was gone', 'are'],
  kit: ['the kit', 'is'],
  'kit.kind': ['the kind of the kit', 'is'],
  'kit.name': ['the name of the kit', 'is'],
  conditions: ['the conditions', 'are'],
  'conditions.temperatureC': ['the temperature', 'is'],
  'conditions.effort': ['the effort', 'is'],
  'conditions.surface': ['the surface', 'is'],
  'conditions.minutesOnFeetBefore': ['the minutes on your feet before', 'are'],
  trial: ['the trial', 'is'],
  'trial.change': ['the change under test', 'is'],
  'trial.arm': ['with or without the change', 'is'],
  otherChanges: ['another change', 'is'],
  note: ['the note', 'is'],
  workout: ['what its workout file said', 'is'],
};

function sentenceOf(found: z.core.$ZodIssue, file: unknown): string {
  if (found.code === 'unrecognized_keys')
    return `there is something that Footing does not know: ${found.keys.join(', ')}`;
  const [name, verb] = fieldOf(found.path);
  if (found.message.startsWith('must ')) return `${name} ${found.message}`;
  return `${name} ${verb} ${wrongBecause(found, valueAt(file, found.path))}`;
}

/** What our words have no name for is called as it is in the file. */
function fieldOf(path: readonly PropertyKey[]): readonly [name: string, verb: 'is' | 'are'] {
  const isInSession = path[0] === 'sessions' && path.length > 1;
  const named = path.slice(isInSession ? 2 : 0).filter((key) => typeof key === 'string');
  const key = named.join('.');
  if (key === '') return ['it', 'is'];
  return Object.hasOwn(fields, key) ? fields[key]! : [`“${named.at(-1)}”`, 'is'];
}

const kinds: Readonly<Record<string, string>> = {
  number: 'a number',
  int: 'a whole number',
  string: 'text',
  array: 'a list',
};

function wrongBecause(found: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'missing';
  switch (found.code) {
    case 'invalid_type':
      return `not ${kinds[found.expected] ?? 'in the form that it should have'}`;
    case 'too_small':
      return found.origin === 'string' ? 'empty' : `below ${found.minimum}`;
    case 'too_big':
      return `${tooBig[found.origin] ?? 'above'} ${found.maximum}${found.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_value':
      return `not one of these: ${found.values.join(', ')}`;
    default:
      return 'not in the form that it should have';
  }
}

const tooBig: Readonly<Record<string, string>> = { string: 'longer than', array: 'a list of more than' };

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Readonly<Record<PropertyKey, unknown>>)[key]
        : undefined,
    file,
  );
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}
