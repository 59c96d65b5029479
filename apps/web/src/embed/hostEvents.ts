/**
 * What the host page is told: that something happened, and never anything from which a person's health could be read
 * (docs/adr/0052). How many pages an interview has, and when it ends, hangs on the answers: most that end early are urgent. So
 * pages are told only up to a number that people of every urgency reach, and an end only after as many: a shorter interview
 * looks to the host as if its person had gone away.
 */

/** With fewer pages the recorded people are mostly urgent; with as many or more all urgencies are among them. */
export const toldPages = 7;

export type Trouble = 'cannot-start' | 'cannot-work';

export type HostEvents = {
  readonly ready: () => void;
  readonly started: () => void;
  /** The page that is open, the first is 1. Told once each, in order, whatever way a person goes back and forth. */
  readonly page: (number: number) => void;
  /** An interview was gone through to its end, in so many pages, and its result is shown. Told once. */
  readonly finished: (pages: number) => void;
  readonly error: (code: Trouble) => void;
};

/** Tells by events of the element, which bubble and pass through shadow trees that it may stand in. */
export function createHostEvents(host: EventTarget): HostEvents {
  const tell = (name: string, detail: object | null = null): void => {
    host.dispatchEvent(new CustomEvent(`footing-${name}`, { detail, bubbles: true, composed: true }));
  };
  let started = false;
  let finished = false;
  let pages = 0;
  return {
    ready: () => tell('ready'),
    started: () => {
      if (!started) tell('started');
      started = true;
    },
    page: (number) => {
      while (pages < Math.min(number, toldPages)) tell('page', { page: ++pages });
    },
    finished: (count) => {
      if (finished || count < toldPages) return;
      finished = true;
      tell('finished');
    },
    error: (code) => tell('error', { code }),
  };
}
