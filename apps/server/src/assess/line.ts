import type { AssessAnswer } from './answerTexts.ts';

/** What a thread was given and has not replied to. */
export type Line = {
  /** The answer is `undefined` when it takes too long; the place in the line is kept all the same, until the thread comes to it. */
  readonly join: () => { readonly number: number; readonly answer: Promise<AssessAnswer | undefined> };
  readonly leave: (number: number, answer: AssessAnswer | undefined) => void;
  /** Everybody leaves without an answer. */
  readonly dissolve: () => void;
  readonly length: () => number;
};

export type Patience = {
  /** Milliseconds that an asker waits. */
  readonly withinMs: number;
  /** Milliseconds after that until a thread that has not come to the text is taken for stuck. */
  readonly stuckMs: number;
};

type Place = { readonly settle: (answer: AssessAnswer | undefined) => void; timer: NodeJS.Timeout };

export function createLine({ withinMs, stuckMs }: Patience, onStuck: () => void): Line {
  const places = new Map<number, Place>();
  let last = 0;
  const giveUp = (place: Place): void => {
    place.settle(undefined);
    place.timer = setTimeout(onStuck, stuckMs);
  };
  const leave: Line['leave'] = (number, answer) => {
    const place = places.get(number);
    places.delete(number);
    clearTimeout(place?.timer);
    place?.settle(answer);
  };
  return {
    join: () => {
      const { promise, resolve: settle } = Promise.withResolvers<AssessAnswer | undefined>();
      const place: Place = { settle, timer: setTimeout(() => giveUp(place), withinMs) };
      places.set(++last, place);
      return { number: last, answer: promise };
    },
    leave,
    dissolve: () => {
      for (const number of places.keys()) leave(number, undefined);
    },
    length: () => places.size,
  };
}
