import { statementOf } from '@footing/guide';

/** A run of text, bold or not. */
export type Span = { readonly text: string; readonly strong: boolean };
/** One statement of a body: a paragraph or a list item, with the ids of the sources that it rests on. */
export type Block = {
  readonly kind: 'paragraph' | 'item';
  readonly spans: readonly Span[];
  readonly sources: readonly string[];
};

const listItem = /^\s*[-*]\s+/;
/** Markdown that the guide does not use; shown as it stands it would puzzle a reader. */
const unknownMarkdown = /^\s*(#|\||>|```|\d+\.\s)|[`_[\]]|\*(?!\*)(?<!\*\*)/;

/**
 * Reads the Markdown of a section: paragraphs and list items, bold, citations (`[@one; @two]`), and nothing else.
 * @throws Error for any other Markdown, with the line.
 */
export function readBlocks(markdown: string): Block[] {
  return joinLines(markdown).map(({ kind, text }) => {
    const { text: words, sources } = statementOf(text);
    if (unknownMarkdown.test(words)) throw new Error(`Markdown that the pages cannot show: ${words}`);
    return { kind, spans: spansOf(words), sources };
  });
}

type Lines = { kind: Block['kind']; text: string };

function joinLines(markdown: string): Lines[] {
  const blocks: Lines[] = [];
  let open: Lines | undefined;
  for (const line of markdown.split('\n')) {
    const isItem = listItem.test(line);
    const words = line.replace(listItem, '').trim();
    if (words === '') open = undefined;
    else if (open !== undefined && !isItem) open.text += ` ${words}`;
    else {
      open = { kind: isItem ? 'item' : 'paragraph', text: words };
      blocks.push(open);
    }
  }
  return blocks;
}

function spansOf(words: string): Span[] {
  return words
    .split('**')
    .map((text, index) => ({ text, strong: index % 2 === 1 }))
    .filter((span) => span.text !== '');
}
