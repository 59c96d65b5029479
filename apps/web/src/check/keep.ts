/** Keeps the interview on the device, and nowhere else. */
import { type Answers, type AskedGuide, type NextPage, readRequest } from '@footing/assessment';
import { type Marks, noMarks } from '../bodyMap/marks.ts';
import type { Keeping } from '../surroundings/surroundings.ts';
import { check } from '../words/en/check.ts';
import { beforeChanges } from './beforeChanges.ts';
import type { Interview } from './interview.ts';
import {
  eventKey,
  firstTrialKey,
  interviewKey,
  type KeepProblem,
  keepText,
  removeKept,
  type Stored,
  stored,
  storedForm,
} from './storage.ts';

/** What the person wants to know from a clinician: kept and deleted with the answers. */
const wantsToKnowKey = 'footing.wants-to-know';

/** What came of the kept answers since they were kept: the guide may have been updated between two visits. */
export type SinceKept = 'same' | 'updated' | 'asked-again';

/** An interview that was kept; `asked-again`: an answer does not fit its question any more. */
export type Kept = { readonly interview: Interview; readonly since: SinceKept };

/** Keeps an interview, and which guide it was begun or went on with; says why when it could not. */
export function keep(interview: Interview, guide: AskedGuide): KeepProblem | undefined {
  return keepText(
    interviewKey,
    JSON.stringify({ form: storedForm, guide: guide.hash, interview } satisfies Stored),
  );
}

/**
 * The interview that was kept, or undefined. What the guide no longer knows is left out; what cannot be read at all is as if
 * nothing had been kept.
 */
export function kept(guide: AskedGuide): Kept | undefined {
  try {
    const found = stored();
    return found === undefined ? undefined : stillKnown(guide, found);
  } catch {
    return undefined;
  }
}

/** Deletes all that was kept. */
export function forget(): void {
  removeKept(interviewKey, wantsToKnowKey, firstTrialKey, eventKey);
}

export function keepWantsToKnow(words: string): void {
  // where nothing may be kept, it lasts as long as the page
  keepText(wantsToKnowKey, words);
}

export function keptWantsToKnow(): string {
  try {
    return localStorage.getItem(wantsToKnowKey) ?? '';
  } catch {
    return '';
  }
}

/** What is kept in the browser outlives the page. */
export const inBrowser: Keeping = {
  keep,
  kept,
  forget,
  words: check,
};

/** Of what was kept, or put there by whoever can write into a browser's storage, only what is as we keep it. */
function stillKnown(guide: AskedGuide, { guide: before, interview }: Stored): Kept | undefined {
  const kept = keptPages(guide, interview.pages);
  const pages = left(kept);
  if (pages.length === 0) return undefined;
  const unfit = lost(guide, interview.answers);
  const known: Interview = {
    pages,
    at: Math.min(placeAmong(kept, interview.at), firstToAskAgain(pages, unfit)),
    answers: Object.fromEntries(Object.entries(interview.answers).filter(([id]) => !unfit.includes(id))),
    typed: textsOf(interview.typed),
    units: textsOf(interview.units),
    marks: knownMarks(guide, interview.marks),
    sidesFollow: interview.sidesFollow === true,
    told: stringsIn(interview.told),
    ...timeOf(interview.answeredAt),
  };
  const updated = unfit.length > 0 ? 'asked-again' : 'updated';
  return { interview: known, since: before === guide.hash ? 'same' : updated };
}

/** Each page as far as the guide knows it still; undefined where nothing of it is left. */
function keptPages(guide: AskedGuide, pages: unknown): (NextPage | undefined)[] {
  const isPage = new Set([beforeChanges, ...guide.pages.map(({ id }) => id)]);
  const isQuestion = new Set(guide.questions.map(({ id }) => id));
  return listIn(pages).map((entry) => {
    const { page, questions } = (entry ?? {}) as Partial<NextPage>;
    const known = stringsIn(questions).filter((id) => isQuestion.has(id));
    return typeof page === 'string' && isPage.has(page) && known.length > 0
      ? { page, questions: [...new Set(known)] }
      : undefined;
  });
}

/** An answer that does not fit its question any more is asked for again. */
function firstToAskAgain(pages: readonly NextPage[], questions: readonly string[]): number {
  const place = pages.findIndex((page) => page.questions.some((id) => questions.includes(id)));
  return place === -1 ? pages.length : place;
}

/** The place among the pages that are left. One that was not over is not over for that a page is gone. */
function placeAmong(kept: readonly (NextPage | undefined)[], at: unknown): number {
  const place = placeOf(at, kept.length);
  const before = left(kept.slice(0, place)).length;
  return place < kept.length ? Math.min(before, left(kept).length - 1) : before;
}

function left(kept: readonly (NextPage | undefined)[]): NextPage[] {
  return kept.filter((page) => page !== undefined);
}

/** No place at all is the last page: nothing is skipped, and nothing counts as over. */
function placeOf(at: unknown, pages: number): number {
  if (typeof at !== 'number' || !Number.isInteger(at) || at < 0) return pages - 1;
  return Math.min(at, pages);
}

function timeOf(answeredAt: unknown): Pick<Interview, 'answeredAt'> {
  return typeof answeredAt === 'string' && isInstant.test(answeredAt) ? { answeredAt } : {};
}

const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function textsOf(typed: unknown): Record<string, string> {
  const entries = Object.entries((typed ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== '__proto__',
    ),
  );
}

function knownMarks(guide: AskedGuide, marks: unknown): Marks {
  const { left, right, middle } = (marks ?? noMarks) as Partial<Record<keyof Marks, unknown>>;
  const known = (regions: unknown): string[] =>
    stringsIn(regions).filter((id) => Object.hasOwn(guide.regions, id));
  return { left: known(left), right: known(right), middle: known(middle) };
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 1000) : [];
}

function stringsIn(value: unknown): string[] {
  return listIn(value).filter((one) => typeof one === 'string');
}

/** The questions whose answers the guide does not know. */
function lost(guide: AskedGuide, answers: Answers): string[] {
  const entries = Object.entries(answers);
  return entries
    .filter(([id, answer]) => readRequest(guide, { answers: { [id]: answer } }).request === undefined)
    .map(([id]) => id);
}
