import type { Answer, AskedQuestion } from '@footing/assessment';

/** What every field is given; an answer that is undefined is not there yet. */
export type FieldProps = {
  readonly question: AskedQuestion;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
};
