/** The warning signs that the person was not sure of: "not sure" is no "no". */
import { type Answers, type ToldGuide, unsureSigns } from '@footing/assessment';
import type { Urgency } from '@footing/guide';
import { result } from '../words/en/result.ts';
import { QuestionList } from './QuestionList.tsx';

type Props = {
  readonly guide: ToldGuide;
  readonly answers: Answers;
  readonly urgency: Urgency;
};

export function UnsureSigns({ guide, answers, urgency }: Props) {
  const unsure = unsureSigns(guide, answers, urgency);
  if (unsure.length === 0) return null;
  return (
    <div class="notice unsure-signs">
      <p>{result.unsureSigns}</p>
      <QuestionList guide={guide} ids={unsure} />
    </div>
  );
}
