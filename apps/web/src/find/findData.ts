/** What the page fetches to find by, and how its two indexes are read: just as they were made. */
import type { AsPlainObject, Options } from 'minisearch';
import type { Page } from './pagesToFind.ts';
import { notTerm, termsOf } from './terms.ts';

/** What a phrase means: words of the guide, and pages by their place in `pages`, the likeliest first. */
export type Meaning = {
  readonly means: string;
  readonly finds: readonly number[];
  /** Meant only where nothing else was typed. */
  readonly alone: boolean;
};

/** The pages, an index of their texts, and one of what people say. */
export type FindFile = {
  readonly pages: readonly Page[];
  readonly meanings: readonly Meaning[];
  readonly texts: AsPlainObject;
  readonly phrases: AsPlainObject;
};

export type PageTexts = {
  readonly id: number;
  readonly name: string;
  readonly short: string;
  readonly text: string;
};
export type Phrase = {
  readonly id: number;
  readonly words: string;
  /** How many words it has that must be there. */
  readonly size: number;
  /** Its place in `meanings`; -1 for a warning sign. */
  readonly meaning: number;
};

/** Both indexes are read with the options that they were made with. */
export const textOptions: Options<PageTexts> = {
  fields: ['name', 'short', 'text'],
  tokenize: termsOf,
  processTerm: (term) => (term === notTerm ? null : term),
};
export const phraseOptions: Options<Phrase> = {
  fields: ['words'],
  storeFields: ['size', 'meaning'],
  tokenize: termsOf,
  processTerm: (term) => term,
};

export const signMeaning = -1;
