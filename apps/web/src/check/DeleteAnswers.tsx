import { useState } from 'preact/hooks';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { check } from '../words/en/check.ts';
import { Sure, useSure } from './Sure.tsx';

const look = 'forget small no-print';

/** Deletes all answers from the device and starts over, once the person has said yes. */
export function DeleteAnswers({ onDelete }: { readonly onDelete: () => void }) {
  const { words } = useSurroundings().keeping;
  const sure = useSure();
  const [question, setQuestion] = useState('');
  const asking = (label: string, own: string) => (
    <button
      type="button"
      class="link"
      ref={question === own ? sure.safe : null}
      onClick={() => {
        setQuestion(own);
        sure.ask();
      }}
    >
      {label}
    </button>
  );
  const remove = (): void => {
    sure.leave();
    onDelete();
  };
  if (sure.isAsked)
    return (
      <Sure class={look} {...{ sure, question }} yes={check.yesDelete} no={check.keepThem} onYes={remove} />
    );
  return (
    <p class={look}>
      <span class="soft">{words.yourDevice}</span>
      {asking(check.startOver, check.startOverSure)}
      {asking(check.deleteAnswers, words.deleteSure)}
    </p>
  );
}
