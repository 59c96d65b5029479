/** Words of the page that finds pages, and of the boxes that lead to it. What people call things stands in ownWords.ts and signWords.ts. */
import type { Kind } from '../../find/pagesToFind.ts';

export const find = {
  title: 'Find in the guide',
  lead: 'Use your own words: where it is, how it feels, your sport, your shoes.',
  label: 'What are you looking for?',
  boxLabel: 'Find it in your own words',
  button: 'Find',
  stays: 'What you type stays on this device.',
  knowsNot: 'This finds pages. It does not know your story: the check does.',
  common: 'People often look for',
  kinds: {
    cause: 'Cause',
    change: 'Change',
    activity: 'Sport',
    now: 'What to do now',
  } satisfies Readonly<Record<Kind, string>>,
  results: 'Pages found',
  count: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  most: (count: number) => `The ${count} pages that fit best`,
  signCount: 'Some of these words can be a warning sign: see above the list.',
  sign: {
    title: 'Some of these words can be a warning sign',
    text: 'A list of pages cannot tell whether it is one for you. The check asks about warning signs first.',
    check: 'Start the check',
    now: 'It is numb now',
    all: 'All warning signs',
  },
  none: {
    title: 'No page has these words',
    text: 'Try fewer words, or others. Or let the check ask you: it needs no right word.',
    announced: 'No page has these words.',
    lists: 'Or look through the lists:',
  },
  check: 'Start the check',
  /** A heading before what stands below it. */
  under: (heading: string) => (/[?!]$/.test(heading) ? heading : `${heading}:`),
  more: (count: number) => `Show ${count} more`,
  cannotLoad: 'The list of pages could not be fetched. Check the connection and try again.',
  noScript:
    'Finding pages is done on your own device, and for that it needs JavaScript, which is off in this browser. Switch it on for this site and load the page again. Until then, look through the lists:',
} as const;

/** A sentence that leans on the one before, or tells of a study: alone it tells a reader less. */
export const tellsLess =
  /^(?:It|This|That|They|These|Those|So|Then|The same|In that|But|And)\b|\b(?:study|studies|series|trial|trials|survey|test|tests|article)\b/;
