/** Makes at build what the page fetches to find by. Never import it from a script that goes to the browser: all texts come with it. */
import type { Guide } from '@footing/guide';
import MiniSearch from 'minisearch';
import { ownWords } from '../words/en/ownWords.ts';
import { addressOf } from './addressOf.ts';
import {
  type FindFile,
  type Meaning,
  type PageTexts,
  type Phrase,
  phraseOptions,
  signMeaning,
  textOptions,
} from './findData.ts';
import { type Page, pagesToFind } from './pagesToFind.ts';
import { signsToFind } from './signsToFind.ts';
import { termsOf } from './terms.ts';

/** @throws Error when people's words lead to a page that there is not. */
export function findFile(guide: Guide): FindFile {
  const pages = pagesToFind(guide);
  const texts = new MiniSearch(textOptions);
  texts.addAll(pages.map(textsOf));
  const phrases = new MiniSearch(phraseOptions);
  const meanings = meaningsAmong(pages);
  phrases.addAll(phrasesOf(guide, meanings));
  return {
    pages,
    meanings: meanings.map(({ said, ...meaning }) => meaning),
    texts: texts.toJSON(),
    phrases: phrases.toJSON(),
  };
}

function textsOf({ name, short, parts }: Page, id: number): PageTexts {
  return {
    id,
    name,
    short,
    text: parts.flatMap(({ heading, sentences }) => [heading, ...sentences]).join(' '),
  };
}

function phrasesOf(guide: Guide, meanings: readonly SaidMeaning[]): Phrase[] {
  const signs = signsToFind(guide).map((words) => ({ words, meaning: signMeaning }));
  const said = meanings.flatMap((one, meaning) => one.said.map((words) => ({ words, meaning })));
  return [...signs, ...said].map((phrase, id) => ({
    ...phrase,
    id,
    size: new Set(termsOf(phrase.words)).size,
  }));
}

type SaidMeaning = Meaning & { readonly said: readonly string[] };

/** Of people's words, and of the names of pages: who types a whole name means that page. */
function meaningsAmong(pages: readonly Page[]): SaidMeaning[] {
  const places = new Map(pages.map((page, place) => [addressOf(page), place]));
  const own = ownWords.map(({ said, means = '', finds = [], alone = false }) => ({
    said,
    means,
    finds: finds.map((address) => placeOf(places, address)),
    alone,
  }));
  const names = pages.map(({ name }, place) => ({ said: [name], means: '', finds: [place], alone: false }));
  return [...own, ...names];
}

function placeOf(places: ReadonlyMap<string, number>, address: string): number {
  const place = places.get(address);
  if (place === undefined) throw new Error(`Words lead to a page that there is not: ${address}`);
  return place;
}
