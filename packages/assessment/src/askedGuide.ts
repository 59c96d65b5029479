/** What of a guide is needed to ask: all of its words and rules, and none of its numbers. A whole guide is one too. */
import type {
  Activity,
  Cause,
  Change,
  Drawing,
  Guide,
  Question,
  RedFlag,
  Section,
  Urgency,
} from '@footing/guide';
import type { ShareSources } from './packed/shareTable.ts';

export type AskedQuestion = Omit<Question, 'options' | 'bins'> & {
  readonly options: readonly Pick<Question['options'][number], 'id' | 'label'>[];
  readonly bins: readonly Pick<Question['bins'][number], 'id' | 'from' | 'to'>[];
};

/** What is told of a red flag that is raised. */
export type RedFlagWords = Pick<RedFlag, 'name' | 'why' | 'whatToDo' | 'sources'>;

/** What raises a red flag, and what for. */
export type Rule = Omit<RedFlag, keyof RedFlagWords>;

/** An emergency is told as soon as it is settled; words and sources of the others come with the texts of a result. */
export type AskedRedFlag =
  | (RedFlag & { readonly urgency: 'emergency' })
  | (Rule & { readonly urgency: Exclude<Urgency, 'emergency'> });

export type AskedActivity = Pick<Activity, 'id' | 'name'> & {
  readonly usualSpeed?: { readonly kmPerHour: number } | undefined;
};

export type AskedGuide = Pick<
  Guide,
  'version' | 'hash' | 'pages' | 'model' | 'emergencyNumbers' | 'sources'
> & {
  readonly redFlags: readonly AskedRedFlag[];
  readonly questions: readonly AskedQuestion[];
  readonly causes: readonly Pick<Cause, 'id' | 'name' | 'urgency' | 'seenBy' | 'forbids'>[];
  readonly changes: readonly Omit<
    Change,
    'helps' | 'otherwise' | 'sections' | 'claims' | 'notWhen' | 'short'
  >[];
  readonly activities: readonly AskedActivity[];
  readonly regions: Readonly<Record<string, Pick<Guide['regions'][string], 'view' | 'sided' | 'within'>>>;
};

type ToldCause = Pick<Cause, 'short' | 'recovery' | 'examination' | 'training'> & {
  readonly sections: readonly Section[];
};
type ToldChange = Pick<Change, 'short' | 'notWhen'> & { readonly sections: readonly Section[] };

/** What only a reader needs: the texts of red flags, causes and changes, the drawings' titles, and where the numbers are from. */
export type GuideTexts = {
  /** The guide that they belong to, as `numbersOf` of its numbers. */
  readonly textsOf: string;
  /** Of those that are no emergency. */
  readonly redFlags: Readonly<Record<string, RedFlagWords>>;
  readonly causes: Readonly<Record<string, ToldCause>>;
  readonly changes: Readonly<Record<string, ToldChange>>;
  readonly drawings: readonly Drawing[];
  readonly shareSources: ShareSources;
};

/** A guide to ask with, and its texts: what a result is told from. */
export type ToldGuide = Omit<AskedGuide, 'redFlags' | 'causes' | 'changes'> & {
  readonly redFlags: readonly RedFlag[];
  readonly causes: readonly (AskedGuide['causes'][number] & ToldCause)[];
  readonly changes: readonly (AskedGuide['changes'][number] & ToldChange)[];
  readonly drawings: readonly Drawing[];
};
