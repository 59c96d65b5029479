/** The forms in which a guide travels to a browser: what an interview needs, and apart from it what only a reader needs. */
import type { Cause, Change, Guide, Question } from '@footing/guide';
import type { AskedActivity, AskedRedFlag } from '../askedGuide.ts';
import type { PackedCorrections } from './packedCorrections.ts';
import type { PackedReports } from './packedReports.ts';
import type { PackedTogether } from './packedTogether.ts';
import type { ShareTable } from './shareTable.ts';

type PackedQuestion = Omit<Question, 'options' | 'bins'> & {
  /** Id and label; none for `map-of-results`, whose options are the changes. */
  readonly options?: readonly (readonly [id: string, label: string])[];
  readonly bins?: readonly (readonly [id: string, from: number, to: number])[];
};

type PackedCause = Pick<Cause, 'id' | 'name' | 'urgency' | 'seenBy' | 'forbids'> & {
  /** Its forms but for the usual one, by their place: how urgent each is, 0 for as urgent as its cause. */
  readonly variants: readonly (Cause['urgency'] | 0)[];
  /** What its text on urgency cites first. */
  readonly urgencySource?: string;
};
type PackedChange = Omit<Change, 'sections' | 'claims' | 'notWhen' | 'short' | 'helps' | 'otherwise'>;

type WithoutExamples<Flag> = Flag extends unknown ? Omit<Flag, 'fires' | 'silent'> : never;
export type PackedRedFlag = WithoutExamples<AskedRedFlag>;

/** All that asking and assessing need; plain JSON. */
export type PackedGuide = Pick<Guide, 'version' | 'hash' | 'pages' | 'model' | 'emergencyNumbers'> & {
  readonly questions: readonly PackedQuestion[];
  readonly causes: readonly PackedCause[];
  readonly changes: readonly PackedChange[];
  readonly redFlags: readonly PackedRedFlag[];
  readonly activities: readonly AskedActivity[];
  readonly regions: Readonly<Record<string, Pick<Guide['regions'][string], 'view' | 'sided' | 'within'>>>;
  /** Rows: the base rates, the priors (by cause), each form's share of its cause, what each change does (by cause, then otherwise), and each form's answers. */
  readonly shares: ShareTable;
  readonly reports: PackedReports;
  readonly corrections: PackedCorrections;
  readonly together: PackedTogether;
  /** The hash of the guide that the numbers belong to: a page may have got its other part from an earlier version. */
  readonly numbersOf: string;
};

/** The part of a packed guide that asking needs, and the part that only arithmetic needs. */
export type PackedNumbers = Pick<
  PackedGuide,
  'shares' | 'reports' | 'corrections' | 'together' | 'numbersOf'
>;
export type PackedAsked = Omit<PackedGuide, keyof PackedNumbers>;
