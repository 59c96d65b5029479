/** How a statement of the guide names what it rests on: `[@one; @two]` at its end. The one place that reads them. */

const citation = /\s*\[@([^\]]*)\]/g;
const citationAtEnd = /\[@[A-Za-z0-9-]+(; @[A-Za-z0-9-]+)*\]$/;

/** A statement as a reader meets it: its words, and the ids of the sources that it rests on, each once. */
export type Statement = { readonly text: string; readonly sources: readonly string[] };

/** The source ids cited in a text, in order, as often as they are cited. */
export function citedIn(text: string): string[] {
  return [...text.matchAll(citation)].flatMap((found) =>
    found[1]!.split(';').map((id) => id.trim().replace(/^@/, '')),
  );
}

/** The text without its citations. */
export function withoutCitations(text: string): string {
  return text.replace(citation, '').trim();
}

/** Whether a text ends with its sources, written as the guide writes them. */
export function endsCited(text: string): boolean {
  return citationAtEnd.test(text);
}

/** A text of the guide in its two parts. */
export function statementOf(text: string): Statement {
  return { text: withoutCitations(text), sources: [...new Set(citedIn(text))] };
}
