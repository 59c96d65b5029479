/** The session that is open in the form, and where the focus goes once the form is closed. */
import type { Session } from '@footing/diary';
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusOn, headOf } from './focusOn.ts';

/** `isTold`: how the numbness was is said already. */
export type Editing = { readonly session: Session; readonly isTold: boolean };

export function useEditing() {
  const [editing, setEditing] = useState<Editing | undefined>(undefined);
  const left = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (editing !== undefined) left.current = editing.session.id;
    else if (left.current !== undefined) focusOn(...openersOf(left.current));
  }, [editing]);
  return { editing, open: setEditing, close: () => setEditing(undefined) };
}

/** Where the form may have been opened from. */
function openersOf(sessionId: string): readonly string[] {
  return [`edit-${sessionId}`, headOf.waiting(sessionId), 'add-session'];
}
