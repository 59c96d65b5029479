import { useEffect } from 'preact/hooks';

/** The browser asks before a page is left on which something is not in the diary yet. */
export function useAskBeforeLeaving(isOpen: boolean): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isOpen]);
}
