/** The compiled guide: plain, frozen, JSON all through, so that it can be shipped to a browser as it is. */
import type { z } from 'zod';
import type {
  activitySchema,
  ConditionSource,
  causeSchema,
  changeSchema,
  claimsFileSchema,
  correctionsFileSchema,
  drawingSchema,
  emergencyNumberSchema,
  idsFileSchema,
  modelFileSchema,
  readabilityFileSchema,
  redFlagSchema,
  regionsFileSchema,
  reportsFileSchema,
  Share,
  sourceSchema,
} from './schema.ts';

export type { Clinician, PooledShare, Share, SourceKind } from './schema.ts';
export type { Urgency } from './urgency.ts';

export type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** A rule over answers. It can ask only for what is there, never for what is not: more answers never undo it. */
export type Condition = DeepReadonly<ConditionSource>;

export type Option = { readonly id: string; readonly label: string; readonly base: Share };
/** A range of a number question, `from` included, `to` not. */
export type Bin = { readonly id: string; readonly from: number; readonly to: number; readonly base: Share };

export type QuestionKind = 'number' | 'one' | 'many' | 'map' | 'map-of-results';
export type Question = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly page: string;
  readonly seconds: number;
  readonly text: string;
  readonly help?: string;
  readonly unit?: string;
  /** Its minutes may be told as a distance. */
  readonly orDistance?: true;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly askIf?: Condition;
  /** For `one`, `many` and `map`; for `map-of-results` the changes. */
  readonly options: readonly Option[];
  /** For `number`. */
  readonly bins: readonly Bin[];
};

export type Page = { readonly id: string; readonly title: string; readonly questions: readonly string[] };

/** A part of a body text: its heading and its Markdown, citations (`[@source-id]`) left in. */
export type Section = { readonly heading: string; readonly markdown: string };

type Entry = { readonly id: string; readonly sections: readonly Section[] };
export type Cause = Entry & DeepReadonly<z.infer<typeof causeSchema>>;
export type Activity = Entry & DeepReadonly<z.infer<typeof activitySchema>>;
export type Change = Entry & DeepReadonly<z.infer<typeof changeSchema>>;
/** What published people with a cause said. */
export type Reports = DeepReadonly<z.infer<typeof reportsFileSchema>>;
/** What learning moved in the answers of one cause. */
export type Corrections = DeepReadonly<z.infer<typeof correctionsFileSchema>>;
export type RedFlag = { readonly id: string; readonly when: Condition } & DeepReadonly<
  Omit<z.infer<typeof redFlagSchema>, 'when'>
>;
/** The number that calls an ambulance in some countries. */
export type EmergencyNumber = { readonly id: string } & DeepReadonly<z.infer<typeof emergencyNumberSchema>>;
export type Source = { readonly id: string } & DeepReadonly<z.infer<typeof sourceSchema>>;
/** What a drawing shows; the drawing itself is guide/drawings/<id>.svg. */
export type Drawing = { readonly id: string } & DeepReadonly<z.infer<typeof drawingSchema>>;
export type Model = DeepReadonly<z.infer<typeof modelFileSchema>>;

/** All that the arithmetic and the pages need; the hash covers every word and number of it. */
export type Guide = {
  readonly version: string;
  /** SHA-256 of the guide's content, hexadecimal. */
  readonly hash: string;
  readonly pages: readonly Page[];
  readonly questions: readonly Question[];
  readonly causes: readonly Cause[];
  readonly activities: readonly Activity[];
  readonly changes: readonly Change[];
  /** By cause; a cause without reports has none. */
  readonly reports: Readonly<Record<string, Reports>>;
  /** By cause; a cause with nothing moved has none. */
  readonly corrections: Readonly<Record<string, Corrections>>;
  readonly redFlags: readonly RedFlag[];
  readonly emergencyNumbers: readonly EmergencyNumber[];
  readonly sources: readonly Source[];
  readonly claims: DeepReadonly<z.infer<typeof claimsFileSchema>>;
  readonly drawings: readonly Drawing[];
  readonly regions: DeepReadonly<z.infer<typeof regionsFileSchema>>;
  readonly ids: DeepReadonly<z.infer<typeof idsFileSchema>>;
  readonly readability: DeepReadonly<z.infer<typeof readabilityFileSchema>>;
  readonly model: Model;
};
