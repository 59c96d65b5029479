/** What was said on this page to be tried: where its line stands, what a screen reader hears of it, and where the focus goes. */
import { type Answers, isResults, type TriedResult } from '@footing/assessment';
import type { Urgency } from '@footing/guide';
import type { RefObject } from 'preact';
import { type MutableRef, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tried as words } from '../words/en/tried.ts';
import { urgencyTitle } from '../words/en/urgencyTitle.ts';
import type { Placed } from './rowsOfChanges.ts';
import type { NamedChange, OnTried } from './TriedThis.tsx';

export type Results = Readonly<Record<string, TriedResult>>;

export function resultsIn(answers: Answers): Results {
  const answer = Object.hasOwn(answers, 'tried') ? answers['tried'] : undefined;
  return isResults(answer) ? answer : {};
}

/** The change that something was last said of. */
type Last = MutableRef<string | undefined>;

type Asked = {
  readonly urgency: Urgency;
  readonly isBusy: boolean;
  readonly onTried: OnTried;
};

export function useTriedHere({ urgency, isBusy, onTried }: Asked) {
  const [placed, setPlaced] = useState<readonly Placed[]>([]);
  const [said, setSaid] = useState('');
  const last = useRef<string | undefined>(undefined);
  const place = useFocusKept(last, isBusy);
  const advice = useNewAdvice(urgency, last);
  const say = (change: NamedChange, row: number, result: TriedResult | undefined): void => {
    const { id, name } = change;
    last.current = id;
    if (result !== undefined) setPlaced([...placed.filter((own) => own.id !== id), { id, row }]);
    const noted = result === undefined ? words.takenBack(name) : words.noted(name, result);
    setSaid(`${noted} ${words.anew}`);
    onTried(id, result);
  };
  return { placed, say, place, advice, said: advice === undefined ? said : advice.words };
}

/** When what was said has changed how urgent it is: the advice at the top may be far out of sight. */
function useNewAdvice(urgency: Urgency, last: Last) {
  const [advice, setAdvice] = useState<{ readonly after: string; readonly words: string } | undefined>();
  const before = useRef(urgency);
  useEffect(() => {
    if (before.current === urgency) return;
    before.current = urgency;
    const after = last.current;
    if (after !== undefined) setAdvice({ after, words: words.adviceNow(urgencyTitle(urgency)) });
  }, [urgency]);
  return advice;
}

/**
 * Where the focused control has gone with its card, the focus goes to what stands for it: its line, its card that is back, or else
 * the heading. Who has moved on meanwhile is left alone.
 */
function useFocusKept(last: Last, isBusy: boolean): RefObject<HTMLElement> {
  const place = useRef<HTMLElement>(null);
  const wasBusy = useRef(false);
  useLayoutEffect(() => {
    const changed = isBusy !== wasBusy.current;
    wasBusy.current = isBusy;
    const section = place.current;
    if (!changed || section === null || last.current === undefined) return;
    const { activeElement } = section.getRootNode() as Document | ShadowRoot;
    if (activeElement !== null && activeElement.localName !== 'body') return;
    const own = section.querySelector<HTMLElement>(`[data-tried="${CSS.escape(last.current)}"]`);
    const next = own ?? section.querySelector('h2');
    next?.focus({ preventScroll: true });
    next?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  });
  return place;
}
