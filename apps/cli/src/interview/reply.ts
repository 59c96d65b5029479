/** How a person is asked, whatever the terminal. */
import type { Answer, Measure } from '@footing/assessment';
import type { Question } from '@footing/guide';

export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'back' }
  /** The person stops, or the input ends: what was answered still counts. */
  | { readonly kind: 'stop' };

export type Confirmed = 'yes' | 'no' | 'back' | 'stop';

export type Asked = {
  readonly question: Question;
  /** What a distance may be told in, where that will do as well. */
  readonly measures: readonly Measure[];
  /** "Page 3 of about 9 · Warning signs: blood flow". */
  readonly progress: string;
  /** The answer that was given before, when the person comes back to the question. */
  readonly before: Answer | undefined;
  /** False on the first question, which has none before it. */
  readonly canGoBack: boolean;
};

export type Asker = {
  readonly ask: (asked: Asked) => Promise<Reply>;
  /** Shows text between questions. */
  readonly show: (text: string) => void;
  /** Asks for a yes or a no; `back` and `stop` as in a reply. */
  readonly confirm: (text: string) => Promise<Confirmed>;
  /** Reads no more, whether the input has ended or not. */
  readonly close: () => void;
};
