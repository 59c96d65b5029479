/** What a line of piped input says to a question. */
import { type Answer, type Measure, standsAlone, type TriedResult, triedResults } from '@footing/assessment';
import type { Question } from '@footing/guide';
import { parseNumber } from './parseNumber.ts';

/** The answer, and what it was taken for where that is not as it was typed; or in words what would be right. */
export type ParsedLine = { readonly answer: Answer; readonly told?: string } | { readonly problem: string };

/**
 * Options by number (1 is the first) or id, split by commas or spaces; `?` is "not sure".
 * @param measures what a distance may be told in; none where only the question's own unit will do.
 */
export function parseLine(question: Question, line: string, measures: readonly Measure[] = []): ParsedLine {
  const text = line.trim();
  if (text === '?') return { answer: null };
  switch (question.kind) {
    case 'number':
      return parseNumber(question, text, measures);
    case 'one':
      return parseOne(question, text);
    case 'many':
    case 'map':
      return parseMany(question, text);
    case 'map-of-results':
      return parseResults(question, text);
  }
}

function parseOne(question: Question, text: string): ParsedLine {
  const option = optionOf(question, text);
  return option === undefined
    ? { problem: `Give one number from 1 to ${question.options.length}.` }
    : { answer: option };
}

function parseMany(question: Question, text: string): ParsedLine {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const options = words.map((word) => optionOf(question, word));
  const wrong = words.find((_, i) => options[i] === undefined);
  if (wrong !== undefined)
    return {
      problem: `"${wrong.slice(0, 40)}" is none of 1 to ${question.options.length}. Give numbers with spaces between.`,
    };
  const chosen = [...new Set(options as string[])];
  const alone = chosen.find((option) => standsAlone.has(option));
  if (alone !== undefined && chosen.length > 1)
    return { problem: `"${alone}" stands alone: give it without others.` };
  if (question.kind === 'map' && chosen.length === 0) return { problem: 'Give at least one place.' };
  return { answer: chosen };
}

/** `3=no, loosen-laces=helped`. */
function parseResults(question: Question, text: string): ParsedLine {
  const results: Record<string, TriedResult> = {};
  for (const word of text.split(/[\s,]+/).filter((w) => w !== '')) {
    const [name = '', result = ''] = word.split('=');
    const change = optionOf(question, name);
    if (change === undefined || !triedResults.includes(result as TriedResult))
      return {
        problem: `"${word.slice(0, 40)}" is not clear. Write number=helped, number=partly or number=no, or leave the line empty.`,
      };
    results[change] = result as TriedResult;
  }
  return { answer: results };
}

function optionOf(question: Question, word: string): string | undefined {
  const byNumber = /^\d+$/.test(word) ? question.options[Number(word) - 1] : undefined;
  return (byNumber ?? question.options.find((option) => option.id === word))?.id;
}
