/** What lies in the browser of an interview, as it lies there. */
import type { Interview } from './interview.ts';

/** Why it could not be kept: the device has no room, or forbids it (private mode, settings). */
export type KeepProblem = 'full' | 'forbidden';

export const interviewKey = 'footing.interview';
/** When the first trial of these answers was begun: the next complaint has a recovery of its own. */
export const firstTrialKey = 'footing.first-trial';

/** The event that is planned by these answers. */
export const eventKey = 'footing.event';

/** Of the text in which an interview is kept. */
export const storedForm = 1;
export type Stored = { readonly form: number; readonly guide?: unknown; readonly interview: Interview };

/** Keeps a text in the browser; says why when it could not. */
export function keepText(key: string, text: string): KeepProblem | undefined {
  try {
    localStorage.setItem(key, text);
    return undefined;
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
  }
}

export function removeKept(...keys: readonly string[]): void {
  try {
    for (const own of keys) localStorage.removeItem(own);
  } catch {
    // where nothing may be kept, nothing is there
  }
}

/** @throws SyntaxError, or DOMException where nothing may be read. */
export function stored(): Stored | undefined {
  const text = localStorage.getItem(interviewKey);
  if (text === null) return undefined;
  const found = JSON.parse(text) as Stored;
  return found.form === storedForm ? found : undefined;
}

/**
 * Opens the page anew with what is kept now, when another tab has kept something else, and when the browser brings the page back as
 * it was left: otherwise what it knew before would be shown, and kept over what was answered since.
 */
export function followKept(...others: readonly string[]): void {
  onKeptElsewhere(() => location.reload(), ...others);
}

/** For a page that must not be opened anew, since something is being written on it. */
export function onKeptElsewhere(then: () => unknown, ...others: readonly string[]): void {
  addEventListener('storage', (event) => [null, interviewKey, ...others].includes(event.key) && then());
  addEventListener('pageshow', (event) => event.persisted && then());
}
