import { type Cause, type Statement, statementOf } from '@footing/guide';

/** The first paragraph or list item of a section, with its citations taken out of the text. */
export function firstParagraph(cause: Cause, heading: string): Statement {
  const markdown = cause.sections.find((s) => s.heading === heading)?.markdown ?? '';
  const first = markdown.split(/\n\s*\n|\n(?=- )/)[0] ?? '';
  const { text, sources } = statementOf(first);
  return { text: text.replace(/^- /, '').replace(/\*\*/g, '').replace(/\s+/g, ' '), sources };
}
