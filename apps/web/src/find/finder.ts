/** Finds pages by what is typed. It knows words, and nothing of the person: it never says how urgent anything is. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import { type FindFile, type Meaning, phraseOptions, signMeaning, textOptions } from './findData.ts';
import { type FittingSentence, fittingSentence } from './fittingSentence.ts';
import type { Page } from './pagesToFind.ts';
import { notTerm, termsOf } from './terms.ts';

export type Hit = FittingSentence & { readonly page: Page };
export type Found = {
  /** The best first. */
  readonly hits: readonly Hit[];
  /** Whether words are among them that name a warning sign. */
  readonly sign: boolean;
};
export type Find = (typed: string) => Found;

/** More than anybody reads. */
export const mostHits = 30;
/** Pages that fit so much worse than the best by their texts are left out. */
const leastOfBest = 0.25;
const leastPrefix = 3;
const boost = { name: 4 };

export function openFinder({ pages, meanings, texts, phrases }: FindFile): Find {
  const textIndex = MiniSearch.loadJS(texts, textOptions);
  const phraseIndex = MiniSearch.loadJS(phrases, phraseOptions);
  const isKnown = remembered((term) =>
    [textIndex, phraseIndex].some((index) => index.search(term, asTyped).length > 0),
  );
  // a word that is known is meant as it stands: "foot" is no beginning of "football"
  const tolerant: SearchOptions = {
    prefix: (term) => term.length >= leastPrefix && !isKnown(term),
    fuzzy: (term) => !isKnown(term) && slips(term),
  };
  const saidIn = (typed: string): Said[] =>
    phraseIndex
      .search(typed, tolerant)
      .filter(({ terms, size }) => terms.length === size)
      .map(({ size, meaning }) => ({ size, meaning }));

  return (typed) => {
    const said = saidIn(typed);
    const typedTerms = new Set(termsOf(typed));
    const meant = meantBy(said, meanings, typedTerms.size);
    const expanded = meant.map(({ means }) => ({ queries: [means], ...asTyped }));
    const matched = textIndex.search(
      { combineWith: 'OR', queries: [typed, ...expanded] },
      { ...tolerant, boost },
    );
    const weigh = rarity(textIndex, typedTerms);
    const hits = rank(matched as readonly Matched[], meant, typedTerms).map(({ place, match }) => {
      const page = pages[place]!;
      return { page, ...fittingSentence(page, Object.keys(match), weigh) };
    });
    return { hits, sign: said.some(({ meaning }) => meaning === signMeaning) };
  };
}

type Said = { readonly meaning: number; readonly size: number };
type Meant = Meaning & { readonly size: number };
/** A page by its place. */
type Matched = {
  readonly id: number;
  readonly score: number;
  /** What of the page fits, by its term. */
  readonly match: Readonly<Record<string, unknown>>;
  /** What it was looked for by. */
  readonly queryTerms: readonly string[];
};
type Ranked = { readonly place: number; readonly score: number; readonly match: Matched['match'] };

const asTyped: SearchOptions = { prefix: false, fuzzy: false };

/** How many letters may be wrong: none in a word so short that it would be another. */
function slips(term: string): number {
  if (term.length < 5) return 0;
  return term.length < 8 ? 1 : 2;
}

/** Each meaning once, by the phrase with the most words. */
function meantBy(said: readonly Said[], meanings: readonly Meaning[], typedWords: number): Meant[] {
  const sizes = new Map<number, number>();
  for (const { meaning, size } of said)
    if (meaning !== signMeaning) sizes.set(meaning, Math.max(size, sizes.get(meaning) ?? 0));
  return [...sizes]
    .map(([meaning, size]) => ({ ...meanings[meaning]!, size }))
    .filter(({ alone, size }) => !alone || size === typedWords);
}

/** What people mean by their words stands above what merely has them; what has all of them stays, however seldom. */
function rank(matched: readonly Matched[], meant: readonly Meant[], typed: ReadonlySet<string>): Ranked[] {
  const best = matched[0]?.score ?? 1;
  const byPlace = new Map(matched.map((one) => [one.id, one]));
  const places = new Set([...byPlace.keys(), ...meant.flatMap(({ finds }) => finds)]);
  return [...places]
    .map((place) => ({ place, lead: leadOf(meant, place), ...(byPlace.get(place) ?? nothingMatched) }))
    .filter(
      ({ score, lead, queryTerms }) => lead > 0 || score >= best * leastOfBest || hasAll(queryTerms, typed),
    )
    .map(({ place, match, score, lead }) => ({ place, match, score: score + best * lead }))
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, mostHits);
}

const nothingMatched = { score: 0, match: {}, queryTerms: [] } as const;

function hasAll(terms: readonly string[], typed: ReadonlySet<string>): boolean {
  return [...typed].every((term) => term === notTerm || terms.includes(term));
}

/** The more words say so, the more. */
function leadOf(meant: readonly Meant[], place: number): number {
  return meant.reduce((sum, { finds, size }) => {
    const behind = finds.indexOf(place);
    return behind < 0 ? sum : sum + size * (1 - behind / 10);
  }, 0);
}

/** What a word weighs that a sentence has: the rarer, the more, and twice as much when it was typed. */
function rarity(index: MiniSearch, typed: ReadonlySet<string>): (term: string) => number {
  return remembered((term) => {
    const pages = Math.max(1, index.search(term, asTyped).length);
    return Math.log(1 + index.documentCount / pages) * (typed.has(term) ? 2 : 1);
  });
}

function remembered<T>(work: (term: string) => T): (term: string) => T {
  const known = new Map<string, T>();
  return (term) => {
    if (!known.has(term)) known.set(term, work(term));
    return known.get(term)!;
  };
}
