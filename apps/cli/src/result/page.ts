/** Lines of text, wrapped, with numbered sources collected on the way. */
import { stripVTControlCharacters, styleText } from 'node:util';
import type { Guide, Source } from '@footing/guide';

const width = 78;

export type ResultPage = {
  readonly line: (text?: string) => void;
  readonly heading: (text: string) => void;
  /** Wrapped text; `indent` spaces before every line, `lead` before the first instead. */
  readonly text: (text: string, indent?: number, lead?: string) => void;
  /** "[3]" for a source, or for several "[3][4]"; numbered in the order they are first named. */
  readonly cite: (sources: readonly string[]) => string;
  readonly finish: () => string;
};

export function createResultPage(guide: Guide): ResultPage {
  const lines: string[] = [];
  const cited: string[] = [];
  const line = (text = ''): void => void lines.push(text);
  const heading = (title: string): void => {
    line();
    line(styleText('bold', title));
  };
  const text = (content: string, indent = 0, lead?: string): void => {
    for (const [i, part] of wrap(content, width - indent).entries())
      line(`${i === 0 && lead !== undefined ? lead.padEnd(indent) : ' '.repeat(indent)}${part}`);
  };
  const cite = (sources: readonly string[]): string =>
    sources
      .map((source) => `[${(cited.includes(source) ? cited.indexOf(source) : cited.push(source) - 1) + 1}]`)
      .join('');
  const finish = (): string => {
    const sources = cited.map((id, i) => ({
      source: guide.sources.find((s) => s.id === id)!,
      number: i + 1,
    }));
    line();
    line(styleText('bold', 'Sources'));
    for (const { source, number } of sources) {
      text(sourceLine(source), 5, `[${number}]`);
      if (source.link !== null) line(`     ${source.link}`);
    }
    return lines.join('\n');
  };
  return { line, heading, text, cite, finish };
}

/** Title, venue and year, the year only where the venue does not name it. */
function sourceLine({ title, venue, year }: Source): string {
  const stop = /[.?!]$/.test(title) ? '' : '.';
  const when = year === null || venue.includes(String(year)) ? '' : `, ${year}`;
  return `${title}${stop} ${venue}${when}.`;
}

/** Breaks at spaces so that no line is longer than `columns`, colours not counted. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/).filter((w) => w !== '')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (stripVTControlCharacters(longer).length <= columns || current === '') current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return current === '' ? lines : [...lines, current];
}
