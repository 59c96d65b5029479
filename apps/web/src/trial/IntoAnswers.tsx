/** What can be done with a verdict: put it into the answers, take it out again, and why not. */
import type { TriedResult } from '@footing/assessment';
import { link } from '../layouts/link.ts';
import { trial as words } from '../words/en/trial.ts';

type Props = {
  readonly result: TriedResult;
  /** Example sessions are among those that it rests on. */
  readonly isMadeUp: boolean;
  readonly isChecked: boolean;
  /** What the answers say of the change. */
  readonly inAnswers: TriedResult | undefined;
  /** That is the verdict of a trial. */
  readonly isUsed: boolean;
  readonly onUse: () => void;
  readonly onTakeBack: () => void;
};

export function IntoAnswers(props: Props) {
  const { result, isMadeUp, isChecked, inAnswers, isUsed, onUse, onTakeBack } = props;
  if (isMadeUp) return <p class="notice">{words.exampleOnly}</p>;
  if (!isChecked)
    return (
      <p class="notice">
        {words.needAnswers} <a href={link('/check/')}>{words.startCheck}</a>
      </p>
    );
  // more sessions since, or other answers, and the verdict is another than what stands there
  if (isUsed && inAnswers === result)
    return (
      <p class="turns tight">
        <a class="button" href={link('/result/')}>
          {words.seeResult}
        </a>
        <button type="button" class="link" onClick={onTakeBack}>
          {words.takeBack}
        </button>
      </p>
    );
  const isOther = inAnswers !== undefined && inAnswers !== result;
  return (
    <p class="turns tight">
      <button type="button" class="button" onClick={onUse}>
        {words.use}
      </button>
      <span class="soft">
        {isOther && `${words.stillSays(inAnswers)} `}
        {words.useWhy(result)}
      </span>
    </p>
  );
}
