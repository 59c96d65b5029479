/** What the program that assesses is given: the two ends of its line to the page. */
import type { PackedNumbers } from '@footing/assessment/packed';
import type { Ask, Begin, Reply } from '../assessor/messages.ts';

/** The first message: the numbers of the guide, which only arithmetic needs. */
export type Numbers = { readonly numbers: PackedNumbers };
export type ToAssessor = Numbers | Begin | Ask;
/** `ready` is said once, when the program runs. */
export type FromAssessor = Reply | { readonly ready: true };

export type AssessorScope = {
  readonly listen: (take: (message: ToAssessor) => void) => void;
  readonly post: (message: FromAssessor) => void;
  /** Lets the page see to its reader; null in a worker, where nobody waits. */
  readonly rest: (() => Promise<void>) | null;
};
