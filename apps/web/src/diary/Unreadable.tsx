import type { SessionStore } from '@footing/diary/store';
import { useEffect, useState } from 'preact/hooks';
import { diary } from '../words/en/diary.ts';
import { saveFile } from './saveFile.ts';

/** Sessions that an update could not read: kept as they were, to be saved as a file. */
export function Unreadable({ store }: { readonly store: SessionStore }) {
  const [unreadable, setUnreadable] = useState<readonly unknown[]>([]);
  useEffect(() => void store.unreadable().then(setUnreadable, () => setUnreadable([])), [store]);
  if (unreadable.length === 0) return null;
  return (
    <p class="notice warn">
      {diary.unreadable(unreadable.length)}{' '}
      <button
        type="button"
        class="link"
        onClick={() =>
          saveFile('footing-unreadable.json', JSON.stringify(unreadable, null, 1), 'application/json')
        }
      >
        {diary.exportUnreadable}
      </button>
    </p>
  );
}
