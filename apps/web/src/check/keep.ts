/** Keeps the interview on the device, and nowhere else. */
import { type Answers, type AskedGuide, type NextPage, readRequest } from '@footing/assessment';
import { type Marks, noMarks } from '../bodyMap/marks.ts';
import type { Keeping } from '../surroundings/surroundings.ts';
import { check } from '../words/en/check.ts';
import { result } from '../words/en/result.ts';
import type { Interview } from './interview.ts';

/** Why it could not be kept: the device has no room, or forbids it (private mode, settings). */
export type KeepProblem = 'full' | 'forbidden';

const key = 'footing.interview';
const form = 1;
/** What the person wants to know from a clinician: kept and deleted with the answers. */
const wantsToKnowKey = 'footing.wants-to-know';

/** Keeps an interview; says why when it could not. */
export function keep(interview: Interview): KeepProblem | undefined {
  try {
    localStorage.setItem(key, JSON.stringify({ form, interview }));
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
  }
}

/**
 * The interview that was kept, or undefined. What the guide no longer knows is left out; what cannot be read at all is as if
 * nothing had been kept.
 */
export function kept(guide: AskedGuide): Interview | undefined {
  try {
    const text = localStorage.getItem(key);
    if (text === null) return undefined;
    const found = JSON.parse(text) as { form: number; interview: Interview };
    return found.form === form ? stillKnown(guide, found.interview) : undefined;
  } catch {
    return undefined;
  }
}

/** Deletes all that was kept. */
export function forget(): void {
  try {
    localStorage.removeItem(key);
    localStorage.removeItem(wantsToKnowKey);
  } catch {
    // where nothing may be kept, nothing is there
  }
}

export function keepWantsToKnow(words: string): void {
  try {
    localStorage.setItem(wantsToKnowKey, words);
  } catch {
    // where nothing may be kept, it lasts as long as the page
  }
}

export function keptWantsToKnow(): string {
  try {
    return localStorage.getItem(wantsToKnowKey) ?? '';
  } catch {
    return '';
  }
}

/** What is kept in the browser outlives the page. */
export const inBrowser: Keeping = { keep, kept, forget, words: { ...check, cannotWork: result.cannotWork } };

/** Of what was kept, or put there by whoever can write into a browser's storage, only what is as we keep it. */
function stillKnown(guide: AskedGuide, interview: Interview): Interview | undefined {
  const pages = knownPages(guide, interview.pages);
  if (pages.length === 0) return undefined;
  return {
    pages,
    at: placeOf(interview.at, pages.length),
    answers: validAnswers(guide, interview.answers),
    typed: textsOf(interview.typed),
    marks: knownMarks(guide, interview.marks),
    sidesFollow: interview.sidesFollow === true,
    told: stringsIn(interview.told),
  };
}

function knownPages(guide: AskedGuide, pages: unknown): NextPage[] {
  const isPage = new Set(guide.pages.map(({ id }) => id));
  const isQuestion = new Set(guide.questions.map(({ id }) => id));
  return listIn(pages).flatMap((entry) => {
    const { page, questions } = (entry ?? {}) as Partial<NextPage>;
    const known = stringsIn(questions).filter((id) => isQuestion.has(id));
    return typeof page === 'string' && isPage.has(page) && known.length > 0
      ? [{ page, questions: [...new Set(known)] }]
      : [];
  });
}

/** No place at all is the last page: nothing is skipped, and nothing counts as over. */
function placeOf(at: unknown, pages: number): number {
  if (typeof at !== 'number' || !Number.isInteger(at) || at < 0) return pages - 1;
  return Math.min(at, pages);
}

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

function validAnswers(guide: AskedGuide, answers: Answers): Answers {
  const valid = Object.entries(answers).filter(
    ([id, answer]) => readRequest(guide, { answers: { [id]: answer } }).request !== undefined,
  );
  return Object.fromEntries(valid);
}
