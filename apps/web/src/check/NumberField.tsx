import { type Answer, type AskedQuestion, type Measure, minutesInWords } from '@footing/assessment';
import { check } from '../words/en/check.ts';
import { readNumber, shownNumber } from './numberEntry.ts';

/** What is typed, and what in: the id of a measure, or nothing for the question's own unit. */
export type Typed = { readonly typed: string; readonly unit: string };

type Props = Typed & {
  readonly question: AskedQuestion;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly measures: readonly Measure[];
  readonly onTyped: (typed: Typed) => void;
  readonly problem: string | undefined;
};

/** A number with its unit, or a distance in one to choose. What is typed stays as it is, right or wrong, so that it can be mended. */
export function NumberField({ question, answer, onAnswer, typed, unit, measures, onTyped, problem }: Props) {
  const { id } = question;
  const { text, measure } = shownNumber(question, answer, { typed, unit }, measures);
  const onEntry = (text: string, measure: Measure | undefined): void => {
    const entry = readNumber(question, text, measure);
    onTyped({ typed: text, unit: measure?.id ?? '' });
    // whoever is not sure, and only looks through the units, stays so
    if (text !== '' || answer !== null) onAnswer('answer' in entry ? entry.answer : undefined);
  };
  return (
    <>
      <div class="number">
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          id={`number-${id}`}
          name={id}
          aria-label={`${question.text} (${measure?.label ?? question.unit ?? ''})`}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `problem-${id}`}
          value={text}
          onInput={(event) => onEntry(event.currentTarget.value, measure)}
        />
        {measures.length === 0 ? (
          <span class="soft">{question.unit}</span>
        ) : (
          <select
            name={`${id} unit`}
            aria-label={check.toldIn}
            value={measure?.id ?? ''}
            onChange={(event) =>
              onEntry(
                text,
                measures.find((one) => one.id === event.currentTarget.value),
              )
            }
          >
            <option value="">{question.unit}</option>
            {measures.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
      </div>
      {measures.length > 0 && (
        <p class="small soft told-back" aria-live="polite">
          {measure !== undefined && typeof answer === 'number' && minutesInWords(measure, answer)}
        </p>
      )}
    </>
  );
}
