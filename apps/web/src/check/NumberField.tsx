import type { Answer, AskedQuestion } from '@footing/assessment';
import { readNumber } from './numberEntry.ts';

type Props = {
  readonly question: AskedQuestion;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  readonly problem: string | undefined;
};

/** A number with its unit. What is typed stays as it is, right or wrong, so that it can be mended. */
export function NumberField({ question, answer, onAnswer, typed, onTyped, problem }: Props) {
  const shown = typed !== '' ? typed : typeof answer === 'number' ? String(answer) : '';
  return (
    <div class="number">
      <input
        type="text"
        inputMode="decimal"
        autocomplete="off"
        id={`number-${question.id}`}
        name={question.id}
        aria-label={`${question.text} (${question.unit ?? ''})`}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `problem-${question.id}`}
        value={shown}
        onInput={(event) => {
          const text = event.currentTarget.value;
          const entry = readNumber(question, text);
          onTyped(text);
          onAnswer('answer' in entry ? entry.answer : undefined);
        }}
      />
      <span class="soft">{question.unit}</span>
    </div>
  );
}
