/** The warning signs that the person was not sure of: "not sure" is no "no". */
import { type Answers, type ToldGuide, unsureSigns } from '@footing/assessment';
import type { Urgency } from '@footing/guide';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { WayTo } from '../surroundings/WayTo.tsx';
import { result } from '../words/en/result.ts';
import { QuestionList } from './QuestionList.tsx';

type Props = {
  readonly guide: ToldGuide;
  readonly answers: Answers;
  readonly urgency: Urgency;
  /** Opens the page of the first of these questions, before the check shows it. */
  readonly onAskAgain: (questions: readonly string[]) => void;
};

export function UnsureSigns({ guide, answers, urgency, onAskAgain }: Props) {
  const { toCheck } = useSurroundings();
  const unsure = unsureSigns(guide, answers, urgency);
  if (unsure.length === 0) return null;
  return (
    <div class="notice unsure-signs">
      <p>{result.unsureSigns}</p>
      <QuestionList guide={guide} ids={unsure} />
      <WayTo way={toCheck} class="button quiet" onGo={() => onAskAgain(unsure)}>
        {result.askAgain}
      </WayTo>
    </div>
  );
}
