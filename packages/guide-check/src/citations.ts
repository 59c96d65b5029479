import type { Block } from './blocks.ts';
import type { CheckContext, Place } from './rule.ts';

const citation = /\[@[^\]]*\]/g;

/** The source ids cited in a text: `[@one; @two]`. */
export function citedIn(text: string): string[] {
  return (text.match(citation) ?? []).flatMap((group) =>
    group
      .slice(1, -1)
      .split(';')
      .map((name) => name.trim().replace(/^@/, '')),
  );
}

/** The text as a reader sees it: citations and emphasis left out. */
export function withoutCitations(text: string): string {
  return text.replace(citation, '').replaceAll('**', '').replace(/\s+/g, ' ').trim();
}

/** Every paragraph and list item of every body, with its place. */
export function* everyBlock({
  bodies,
}: CheckContext): Generator<{ readonly block: Block; readonly at: Place }> {
  for (const [file, blocks] of bodies)
    for (const block of blocks)
      yield { block, at: { file, path: ['body', block.heading], line: block.line } };
}
