import { diary } from '../words/en/diary.ts';

type Props = {
  /** What is asked, such as whether all sessions should go. */
  readonly question: string;
  readonly onYes: () => void;
  readonly onKeep: () => void;
};

/** Asks once more before something is deleted for good. */
export function SureToDelete({ question, onYes, onKeep }: Props) {
  return (
    <p class="turns tight" role="alert">
      <strong>{question}</strong>
      <button type="button" class="button quiet" onClick={onYes}>
        {diary.yesDelete}
      </button>
      <button type="button" class="button quiet" onClick={onKeep}>
        {diary.keepIt}
      </button>
    </p>
  );
}
