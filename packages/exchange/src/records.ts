/**
 * What a diary and a trial hand over: plain values, so that neither package is needed to write them down. A session of
 * the diary and a report of a trial are such values as they are.
 */

export type SessionRecord = {
  readonly id: string;
  /** A date, or date and time, ISO 8601. */
  readonly startedAt: string;
  /** Activity id of the guide. */
  readonly activity: string;
  /** Minutes that it lasted, pauses left out. */
  readonly minutes: number;
  /** Null: none at all, so that the time to numbness is longer than the session. */
  readonly numbness: {
    /** Null: it came, but when is not known. */
    readonly onset: { readonly minutes: number } | { readonly km: number } | null;
    /** 0 to 10, at its worst. */
    readonly strength: number | null;
    /** Region ids. */
    readonly where: readonly string[];
    readonly sides: string | null;
    /** Minutes from the stop until it was gone. */
    readonly reliefMinutes: number | null;
  } | null;
};

type Begins = 'never' | 'not-known' | 'late' | 'measured';
type Middle = { readonly median: number; readonly interval80: readonly [low: number, high: number] };

export type TrialRecord = {
  /** Change id of the guide. */
  readonly change: string;
  readonly verdict: 'helped' | 'did-not' | 'too-early' | 'made-it-worse';
  readonly sessions: { readonly baseline: number; readonly change: number };
  /** Sessions in which numbness came. */
  readonly onsets: { readonly baseline: number; readonly change: number };
  /** Whether there is something to compare: the figures are what was expected beforehand while there is not, and nothing measured. */
  readonly isCompared: boolean;
  /** What the sessions show of when it begins: never, at a time that nobody knows, far beyond the end of a session, or measured. */
  readonly begins: { readonly baseline: Begins; readonly change: Begins };
  /** Median minutes to numbness without and with the change, measured where `begins` says so. */
  readonly medianMinutes: { readonly baseline: Middle; readonly change: Middle };
  /** With over without: above 1 is later. */
  readonly ratio: Middle;
  readonly probabilityLater: number;
};
