import type { Guide, Question } from '@footing/guide';
import type { Marks } from './marks.ts';

export type MapProps = {
  readonly regions: Guide['regions'];
  readonly question: Question;
  readonly marks: Marks;
  readonly onMarks: (marks: Marks) => void;
};
