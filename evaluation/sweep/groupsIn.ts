import type { Tally } from './tally.ts';

/** The groups of people as they come; their emergencies are those of the people with emergencies. */
export function groupsIn(tally: Tally): string[] {
  const start = 'all guide/';
  return [...tally.keys()]
    .filter((key) => key.startsWith(start) && key.endsWith('|people'))
    .map((key) => key.slice(start.length, -'|people'.length))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}
