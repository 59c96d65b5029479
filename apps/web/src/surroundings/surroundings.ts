/**
 * What the check and the result need of the page around them. The app's own pages keep answers in the browser and lead to one
 * another; a component on another's page keeps and fetches nothing.
 */
import type { Answers, AskedGuide } from '@footing/assessment';
import { type ComponentChildren, type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Interview } from '../check/interview.ts';
import type { Kept } from '../check/keep.ts';
import type { KeepProblem } from '../check/storage.ts';
import type { UseForClinician } from '../clinician/clinicianPart.ts';

/** Where an interview is kept, and for how long: a browser, or the memory of a page. */
export type Keeping = {
  /** Keeps an interview; says why when it could not. */
  readonly keep: (interview: Interview, guide: AskedGuide) => KeepProblem | undefined;
  readonly kept: (guide: AskedGuide) => Kept | undefined;
  readonly forget: () => void;
  readonly words: KeepingWords;
};

/** What a person is told of how their answers are kept. */
export type KeepingWords = Readonly<
  Record<'yourDevice' | 'deleteSure' | 'deleted' | 'resumed' | 'cannotTurn' | 'cannotWork', string>
>;

/** How to get to another part: an address to go to, or a step on the same page. */
export type Way = string | (() => void);

/** What leads on from a result to one's own sessions. */
export type OwnSessions = {
  readonly AfterTrials: ComponentType<{ readonly answers: Answers; readonly signsLeft: boolean }>;
  readonly testAddress: (change: string) => string;
  /** Where an event is planned. */
  readonly eventAddress: string;
  /** The change that is under test; undefined where none is. */
  readonly underTest: () => string | undefined;
};

export type Surroundings = {
  readonly keeping: Keeping;
  readonly toResult: Way;
  readonly toCheck: Way;
  /** The address of a page of the app, such as "/causes/raynaud/"; undefined where no app is known. */
  readonly pageAddress: (path: string) => string | undefined;
  /** Whether links open beside the page, which would otherwise be lost with all answers. */
  readonly linksOpenBeside: boolean;
  /** Undefined where there are no diary and no trials. */
  readonly ownSessions: OwnSessions | undefined;
  readonly sources: () => Promise<AskedGuide['sources']>;
  /** A drawing of the guide, as inline SVG. */
  readonly drawing: (id: string) => Promise<ComponentChildren>;
  /** Shows the top of a new page of questions. */
  readonly toTop: (place: HTMLElement) => void;
  readonly useForClinician: UseForClinician;
};

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

/** @throws Error outside a provider of {@link SurroundingsContext}. */
export function useSurroundings(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (surroundings === undefined) throw new Error('nothing says what is around this component');
  return surroundings;
}
