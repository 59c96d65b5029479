import type { Answer } from '@footing/assessment';
import type { Question } from '@footing/guide';

/** What every field is given; an answer that is undefined is not there yet. */
export type FieldProps = {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
};
