/** Lines of text, wrapped, with numbered sources collected on the way. */
import { styleText } from 'node:util';
import type { Guide, Source } from '@footing/guide';
import { columnsOf, wrap } from '../columns.ts';

export type ResultPage = {
  readonly line: (text?: string) => void;
  readonly heading: (text: string) => void;
  /** Wrapped text; `indent` spaces before every line, `lead` before the first instead. */
  readonly text: (text: string, indent?: number, lead?: string) => void;
  /** Lines that leave `less` columns free. */
  readonly wrapped: (text: string, less: number) => string[];
  /** "[3]" for a source, or for several "[3][4]"; numbered in the order they are first named. */
  readonly cite: (sources: readonly string[]) => string;
  readonly finish: () => string;
};

/** @param width no line of text is longer; an address of a source is never broken. */
export function createResultPage(guide: Guide, width = columnsOf()): ResultPage {
  const lines: string[] = [];
  const cited: string[] = [];
  const line = (text = ''): void => void lines.push(text);
  const heading = (title: string): void => {
    line();
    for (const part of wrap(title, width)) line(styleText('bold', part));
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
    if (cited.length > 0) heading('Sources');
    for (const { source, number } of sources) {
      text(sourceLine(source), 5, `[${number}]`);
      if (source.link !== null) line(`     ${source.link}`);
    }
    return lines.join('\n');
  };
  const wrapped = (content: string, less: number): string[] => wrap(content, width - less);
  return { line, heading, text, wrapped, cite, finish };
}

/** Title, venue and year, the year only where the venue does not name it. */
function sourceLine({ title, venue, year }: Source): string {
  const stop = /[.?!]$/.test(title) ? '' : '.';
  const when = year === null || venue.includes(String(year)) ? '' : `, ${year}`;
  return `${title}${stop} ${venue}${when}.`;
}
