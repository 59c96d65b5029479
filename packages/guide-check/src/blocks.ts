/** A paragraph or list item of a body, its lines joined, with the 1-based line of the file where it begins. */
export type Block = { readonly heading: string; readonly line: number; readonly text: string };

const listItem = /^\s*(?:[-*]|\d+\.)\s+/;

/** Splits the body of a Markdown file, which begins after the front matter. */
export function blocksOf(content: string): Block[] {
  const lines = content.split('\n');
  const bodyStart = lines.indexOf('---', 1) + 1;
  const blocks: { heading: string; line: number; text: string }[] = [];
  let heading = '';
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (index < bodyStart) continue;
    const title = /^## (.*)$/.exec(line)?.[1];
    if (title !== undefined) heading = title.trim();
    const words = title === undefined ? line.replace(listItem, '').trim() : '';
    if (open && words !== '' && !listItem.test(line)) blocks.at(-1)!.text += ` ${words}`;
    else if (words !== '') blocks.push({ heading, line: index + 1, text: words });
    open = words !== '';
  }
  return blocks;
}
