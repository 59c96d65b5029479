/** What is typed, kept in the address, and what is looked for: the same, after a pause. */
import { useEffect, useState } from 'preact/hooks';
import { link } from '../layouts/link.ts';
import { addressWith, typedInAddress } from './typedInAddress.ts';

export type Typed = {
  readonly typed: string;
  readonly sought: string;
  /** Takes what the field holds now. */
  readonly type: (words: string) => void;
  /** Looks for it without a pause. */
  readonly seek: () => void;
  /** Takes other words, which "back" undoes. */
  readonly choose: (words: string) => void;
};

/** Nobody reads pages that change with each letter, and a screen reader would tell of all of them. */
const pauseMs = 200;
const page = link('/find/');

export function useTyped(): Typed {
  const [typed, setTyped] = useState(() => typedInAddress(location));
  const [sought, setSought] = useState(typed);
  const take = (words: string): void => {
    setTyped(words);
    setSought(words);
  };
  useEffect(() => {
    // words that came in the part of the address that is sent go to the other
    history.replaceState(null, '', addressWith(page, typedInAddress(location)));
    const again = (): void => take(typedInAddress(location));
    addEventListener('popstate', again);
    return () => removeEventListener('popstate', again);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed), pauseMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return {
    typed,
    sought,
    type: (words) => {
      setTyped(words);
      history.replaceState(null, '', addressWith(page, words));
    },
    seek: () => setSought(typed),
    choose: (words) => {
      take(words);
      history.pushState(null, '', addressWith(page, words));
    },
  };
}
