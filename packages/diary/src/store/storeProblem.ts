import { StoreProblem, type StoreProblemCode } from './sessionStore.ts';

/** By the name of the browser's error. */
const problems: Readonly<Record<string, readonly [code: StoreProblemCode, message: string]>> = {
  QuotaExceededError: [
    'disk-full',
    'the device has no room left, so this was not saved; everything saved before is still there. Export the diary, make room, and save again',
  ],
  VersionError: [
    'newer-version',
    'the diary on this device was written by a newer Footing. Load the page again to update; nothing was changed',
  ],
  SecurityError: ['not-available', 'this browser does not let the page keep anything (private mode?)'],
  InvalidStateError: [
    'other-tab',
    'the diary was closed for another tab. Load this page again; what was saved is still there',
  ],
};

/** What went wrong in the browser's store, in words for the person. */
export function storeProblem(error: unknown): StoreProblem {
  if (error instanceof StoreProblem) return error;
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  const [code, words] = problems[name] ?? ['failed', `the browser says ${name} ${message}`];
  return new StoreProblem(code, words, error);
}
