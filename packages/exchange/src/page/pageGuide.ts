/** What of a guide the page needs: its words and rules, and none of its numbers. A whole guide is one too. */
import type { ToldGuide } from '@footing/assessment';

export type PageGuide = Pick<ToldGuide, 'version' | 'hash' | 'pages' | 'questions' | 'redFlags'> & {
  readonly causes: readonly Pick<ToldGuide['causes'][number], 'id' | 'name' | 'examination'>[];
  readonly changes: readonly Pick<ToldGuide['changes'][number], 'id' | 'name'>[];
};
