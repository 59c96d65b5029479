import type { RankedCause } from '@footing/assessment';

/** The band of a probability, from low to high. */
export type Band = RankedCause['band'];
