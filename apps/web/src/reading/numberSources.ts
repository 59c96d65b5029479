import type { Section } from '@footing/guide';
import { readBlocks } from './readBlocks.ts';

/** What is not numbered: it is named where it stands. */
export const judgement = 'judgement';

/** Source id → its number on a page, from 1, in order of first mention; judgement has none. */
export type Numbering = ReadonlyMap<string, number>;

/** Numbers the sources of a page. `more` are those that stand outside the sections, in order, after them. */
export function numberSources(sections: readonly Section[], more: readonly string[] = []): Numbering {
  const cited = sections.flatMap((section) => readBlocks(section.markdown).flatMap((block) => block.sources));
  const distinct = new Set([...cited, ...more].filter((id) => id !== judgement));
  return new Map([...distinct].map((id, index) => [id, index + 1]));
}
