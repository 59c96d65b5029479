/** How hard a text is to read: the Flesch-Kincaid grade (Kincaid 1975), the school year that it takes. */
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** One word of one syllable, to stand for a term that is explained. */
const plainWord = 'word';

/**
 * The grade of texts read one after the other; each begins a new sentence. Words and sentences are those of Unicode,
 * syllables those of the package "syllable"; each of the terms counts as one short word.
 */
export function gradeOf(texts: readonly string[], terms: readonly string[]): number {
  const plain = texts.map((text) => withPlainTerms(text, terms));
  const found = plain.flatMap(wordsIn);
  const syllables = found.map((word) => Math.max(1, syllable(word)));
  return fleschKincaid({
    sentence: plain.flatMap(sentencesIn).length,
    word: found.length,
    syllable: syllables.reduce((total, count) => total + count, 0),
  });
}

/** How many words a text has. */
export function countWords(text: string): number {
  return wordsIn(text).length;
}

/** Whether a text uses a term, in either number and with a capital or not. */
export function mentions(text: string, term: string): boolean {
  return patternOf(term).test(text);
}

function withPlainTerms(text: string, terms: readonly string[]): string {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, term) => rest.replace(patternOf(term), plainWord), text);
}

function patternOf(term: string): RegExp {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, 'giu');
}

function wordsIn(text: string): string[] {
  return [...words.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}

function sentencesIn(text: string): string[] {
  return [...sentences.segment(text)]
    .map((part) => part.segment)
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
