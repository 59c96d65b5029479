import { Sure, useSure } from '../check/Sure.tsx';
import { event as words } from '../words/en/event.ts';

/** Deletes the event from the device, once the person has said yes. */
export function DeleteEvent({ onDelete }: { readonly onDelete: () => void }) {
  const sure = useSure();
  const { deleteSure: question, yesDelete: yes, keepIt: no } = words;
  if (sure.isAsked)
    return <Sure class="turns tight no-print" {...{ sure, question, yes, no }} onYes={onDelete} />;
  return (
    <p class="turns tight no-print">
      <button type="button" class="link" ref={sure.safe} onClick={sure.ask}>
        {words.delete}
      </button>
    </p>
  );
}
