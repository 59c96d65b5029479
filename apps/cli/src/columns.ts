/** How wide text may be, and its lines. */
import { stripVTControlCharacters } from 'node:util';

/** Longer lines are hard to read; narrower ones hold no long word. */
const most = 78;
const least = 24;

/** The columns of the terminal less a margin; where there is none, as many as read well. */
export function columnsOf(terminal: { readonly columns?: number } = process.stdout): number {
  return Math.max(least, Math.min(most, (terminal.columns ?? most + 2) - 2));
}

/** Breaks at spaces, but not at those that do not break, so that no line is longer than `columns`, colours not counted. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/[ \n]+/).filter((w) => w !== '')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (stripVTControlCharacters(longer).length <= columns || current === '') current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  return current === '' ? lines : [...lines, current];
}

/** Lines of which all but the first are set in by `indent`, which the first has room for as well. */
export function setIn(text: string, columns: number, indent = 0): string {
  return wrap(text, columns - indent).join(`\n${' '.repeat(indent)}`);
}

/** What keys do, each of which stays on one line. */
export function keysInWords(...keys: readonly string[]): string {
  return keys.map((key) => key.replaceAll(' ', '\u00a0')).join(' · ');
}
