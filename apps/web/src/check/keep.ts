/** Keeps the interview on the device, and nowhere else. */
import { type Answers, type AskedGuide, readRequest } from '@footing/assessment';
import { noMarks } from '../bodyMap/marks.ts';
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

function stillKnown(guide: AskedGuide, interview: Interview): Interview | undefined {
  const known = new Set(guide.questions.map((question) => question.id));
  const pages = interview.pages
    .map((page) => ({ ...page, questions: page.questions.filter((id) => known.has(id)) }))
    .filter((page) => page.questions.length > 0);
  if (pages.length === 0) return undefined;
  return {
    pages,
    at: Math.min(interview.at, pages.length),
    answers: validAnswers(guide, interview.answers),
    typed: interview.typed ?? {},
    marks: interview.marks ?? noMarks,
    sidesFollow: interview.sidesFollow ?? false,
    told: interview.told ?? [],
  };
}

function validAnswers(guide: AskedGuide, answers: Answers): Answers {
  const valid = Object.entries(answers).filter(
    ([id, answer]) => readRequest(guide, { answers: { [id]: answer } }).request !== undefined,
  );
  return Object.fromEntries(valid);
}
