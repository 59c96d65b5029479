import { withoutCitations } from '@footing/guide';
import type { Block } from './blocks.ts';
import type { CheckContext, Place } from './rule.ts';

/** The text as a reader sees it: citations and emphasis left out. */
export function asRead(text: string): string {
  return withoutCitations(text).replaceAll('**', '').replace(/\s+/g, ' ').trim();
}

/** Every paragraph and list item of every body, with its place. */
export function* everyBlock({
  bodies,
}: CheckContext): Generator<{ readonly block: Block; readonly at: Place }> {
  for (const [file, blocks] of bodies)
    for (const block of blocks)
      yield { block, at: { file, path: ['body', block.heading], line: block.line } };
}

/** Every statement that stands in a front matter: when not to make a change, and when to stop an activity at once. */
export function* everyHeadStatement({
  guide,
}: CheckContext): Generator<{ readonly text: string; readonly at: Place }> {
  for (const { id, notWhen } of guide.changes)
    for (const [index, text] of notWhen.entries())
      yield { text, at: { file: `changes/${id}`, path: ['notWhen', index] } };
  for (const { id, stopAtOnce } of guide.activities)
    for (const [index, text] of stopAtOnce.entries())
      yield { text, at: { file: `activities/${id}`, path: ['stopAtOnce', index] } };
}
