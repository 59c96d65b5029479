/** What the page and the worker that assesses say to each other. */
import type { AssessmentRequest, NextPage } from '@footing/assessment';
import type { PackedAsked } from '@footing/assessment/packed';
import type { Band } from '../result/band.ts';
import type { ResultTold } from './told.ts';

export type Bands = Readonly<Record<string, Band>>;

/** What can be asked of the worker, and what each gives. */
export type Answered = {
  readonly next: NextPage | null;
  readonly assess: ResultTold;
  readonly bands: Bands;
};
export type Asking = keyof Answered;

/** The first message: the part of the guide that the page has already, so that it is fetched once. */
export type Begin = { readonly begin: PackedAsked };
export type Ask = { readonly id: number; readonly ask: Asking; readonly request: AssessmentRequest };
export type Reply = { readonly id: number } & (
  | { readonly answer: Answered[Asking] }
  | { readonly problem: string; readonly ofOtherGuide: boolean }
);
