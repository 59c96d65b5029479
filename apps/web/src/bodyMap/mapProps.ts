import type { AskedGuide, AskedQuestion } from '@footing/assessment';
import type { Marks } from './marks.ts';

export type MapProps = {
  readonly regions: AskedGuide['regions'];
  readonly question: AskedQuestion;
  readonly marks: Marks;
  readonly onMarks: (marks: Marks) => void;
};
