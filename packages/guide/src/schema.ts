/**
 * The one definition of the guide's format. Types, checks and the JSON Schemas for editors (`npm run schema`) all
 * come from here. Unknown fields are errors everywhere.
 */
import { z } from 'zod';
import { problemsOfNames } from './namedConditions.ts';
import { urgencyOrder } from './urgency.ts';

const id = z
  .string()
  .regex(
    /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/,
    'an id has letters, digits and single hyphens, such as "whole-foot"',
  );
const text = z.string().min(1, 'must not be empty');
const statement = text.describe('words that end with their sources: "Your balance is poor. [@judgement]"');

const togetherName = z
  .string()
  .regex(
    /^[A-Za-z0-9-]+\.[A-Za-z0-9-]+ and [A-Za-z0-9-]+\.[A-Za-z0-9-]+$/,
    'two answers are named "question.option and question.option"',
  );

/** A share of people, how many people's worth of evidence stand behind it, and where it comes from. */
export const shareSchema = z.strictObject({
  p: z
    .number()
    .gt(0, 'a share is more than 0: nothing is impossible')
    .lt(1, 'a share is less than 1: nothing is certain'),
  n: z.number().gt(0, 'n is how many people’s worth of evidence there is').max(100_000),
  source: id,
});

/** A share that the arithmetic uses: as written, or with what published people said added to it. */
export type PooledShare = z.infer<typeof shareSchema> & {
  /** How many people of reports stand behind it; a part of n. */
  readonly reported?: number;
};

export const urgencySchema = z.enum(urgencyOrder);

const simpleConditionSchema = z
  .strictObject({
    question: id,
    has: z.array(id).min(1).optional().describe('true when any of these options was given'),
    atLeast: z.number().optional().describe('true when the number given is this or more'),
    atMost: z.number().optional().describe('true when the number given is this or less'),
    count: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('true when at least so many options were given (of `has`, if there)'),
    orUnknown: z.boolean().optional().describe('also true when the answer is not known, or not asked yet'),
    unknown: z.boolean().optional().describe('true when asked and not known'),
  })
  .refine((c) => c.has || c.atLeast !== undefined || c.atMost !== undefined || c.count || c.unknown, {
    message: 'a condition needs one of has, atLeast, atMost, count, unknown',
  });

export type ConditionSource =
  | z.infer<typeof simpleConditionSchema>
  | { all: ConditionSource[] }
  | { any: ConditionSource[] };

export const conditionSchema: z.ZodType<ConditionSource> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(conditionSchema).min(1) }),
    z.strictObject({ any: z.array(conditionSchema).min(1) }),
    simpleConditionSchema,
  ]),
);

/** A condition of a rule may name one that stands at the head of the file. */
export type RuleConditionSource =
  | z.infer<typeof simpleConditionSchema>
  | z.infer<typeof namedSchema>
  | { all: RuleConditionSource[] }
  | { any: RuleConditionSource[] };

const namedSchema = z.strictObject({ is: id.describe('true when the condition of this name is') });

const ruleConditionSchema: z.ZodType<RuleConditionSource> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(ruleConditionSchema).min(1) }),
    z.strictObject({ any: z.array(ruleConditionSchema).min(1) }),
    namedSchema,
    simpleConditionSchema,
  ]),
);

const optionSchema = z.strictObject({ label: text, base: shareSchema });
const binSchema = z.strictObject({
  from: z.number().describe('first value in the bin'),
  to: z.number().describe('first value after the bin'),
  base: shareSchema,
});

export const questionSchema = z
  .strictObject({
    kind: z.enum(['number', 'one', 'many', 'map', 'map-of-results']),
    page: id,
    seconds: z.number().positive().describe('time that it takes to answer, in seconds'),
    text,
    help: text.optional(),
    unit: text.optional(),
    orDistance: z
      .literal(true)
      .optional()
      .describe('these minutes may be told as a distance, at the usual speed of an activity'),
    atLeast: z.number().optional().describe('smallest number that can be right'),
    atMost: z.number().optional().describe('largest number that can be right'),
    askIf: conditionSchema.optional().describe('asked only when this holds'),
    options: z.record(id, optionSchema).optional(),
    bins: z.record(z.string(), binSchema).optional(),
  })
  .refine(({ kind, unit, orDistance }) => !orDistance || (kind === 'number' && unit === 'minutes'), {
    message: 'only minutes can be told as a distance: kind number, unit minutes',
  });

export const questionsFileSchema = z.strictObject({
  pages: z.array(z.strictObject({ id, title: text })).min(1),
  questions: z.record(id, questionSchema),
});

export const clinicians = [
  'emergency-department',
  'gp',
  'physiotherapist',
  'podiatrist',
  'orthopaedic-surgeon',
  'vascular-surgeon',
  'neurologist',
  'spine-surgeon',
  'sports-physician',
  'bike-fitter',
  'shoe-fitter',
  'none',
] as const;

const answersSchema = z.record(id, z.record(z.string(), shareSchema));

/** The recovery clock: what to expect, and from when on it takes too long. */
export const recoverySchema = z.strictObject({
  onTrack: text.describe('what a person on track sees, and by when'),
  lateAfterDays: z
    .number()
    .min(0)
    .max(400)
    .describe('days of doing the right thing after which it is late; 0: never wait'),
  late: text.describe('what to do when it is late'),
  source: id,
});

/** What may go on in training and what must stop. */
export const trainingSchema = z.strictObject({
  goOn: z.array(text),
  isTreatment: z.literal(true).optional().describe('what may go on treats it, even while it brings it on'),
  stop: z.array(text),
  source: id,
});

/** A form of a cause that differs from the usual one in several answers together. */
export const variantSchema = z.strictObject({
  name: text,
  share: shareSchema.describe('of all with this cause, the share who have this form'),
  urgency: urgencySchema.optional().describe('when it is another than the cause’s'),
  answers: answersSchema.describe(
    'what differs from the cause’s own answers; of `one` questions the whole row',
  ),
});

export const causeSchema = z.strictObject({
  name: text,
  short: text,
  urgency: urgencySchema,
  seenBy: z.enum(clinicians),
  prior: shareSchema.describe(
    'of all people who come with numb feet in exercise, the share whose main cause this is',
  ),
  claims: z.array(id),
  codes: z.strictObject({ icd10: text.optional(), snomed: text.optional() }),
  recovery: recoverySchema,
  examination: z.array(text).min(1).describe('what to ask to be examined for'),
  training: trainingSchema,
  forbids: z.array(id).describe('changes that must never be offered when this cause is suspected'),
  answers: answersSchema,
  variants: z.record(id, variantSchema).optional(),
});

/** guide/reports/<cause>.yaml: what published people with this cause said, as answers to the guide's questions. */
export const reportsFileSchema = z.strictObject({
  people: z.array(
    z.strictObject({
      source: id,
      form: id
        .optional()
        .describe('the variant of the cause that this person plainly had; "usual" for its usual form'),
      answers: z.record(id, z.union([z.number(), id, z.array(id)])),
      denied: z.record(id, z.array(id)).optional().describe('options said to be absent'),
    }),
  ),
  series: z.array(
    z.strictObject({
      source: id,
      of: z
        .number()
        .int()
        .positive()
        .max(8000)
        .describe('people in the series; as many as a packed guide can carry'),
      counts: z
        .record(id, z.record(z.string(), z.number().int().min(0)))
        .describe('how many gave each answer'),
    }),
  ),
});

/**
 * guide/corrections/<cause>.yaml: by how much the odds of an answer under this cause are moved from what was judged and
 * counted, and what two answers told together add, so that the cause is told from its look-alikes. Learned by
 * `npm run learn` (docs/adr/0055, 0057).
 */
export const correctionsFileSchema = z.strictObject({
  source: id.describe('what the imagined people rest on'),
  imagined: z.number().int().min(0).describe('imagined people with this cause who were learned from'),
  published: z.number().int().min(0).describe('published people with this cause who were learned from'),
  answers: z.record(id, z.record(id, z.number().min(-5).max(5))).describe('by option: in nats of log odds'),
  together: z
    .record(togetherName, z.number().min(-5).max(5))
    .default({})
    .describe('by two answers that are told together: what they add to the log odds of the cause, in nats'),
});

/** How fast people go who do it for pleasure; of an activity in which a distance tells as much as minutes. */
export const usualSpeedSchema = z.strictObject({
  kmPerHour: z.number().positive().max(60),
  says: text.describe('what the source says of it'),
  source: id,
});

export const activitySchema = z.strictObject({
  name: text,
  claims: z.array(id),
  usualSpeed: usualSpeedSchema.optional(),
  parts: z.array(
    z.strictObject({ id, part: text, startValue: text, direction: text, change: id.optional(), source: id }),
  ),
  now: z.array(z.strictObject({ step: text, seconds: z.number().positive(), source: id })).min(1),
  stopAtOnce: z.array(statement).min(1),
});

export const changeSchema = z.strictObject({
  name: text,
  short: text,
  claims: z.array(id),
  activities: z.array(id).min(1).describe('activities that it is for; [any] for all'),
  cost: z.enum(['free', 'small', 'medium', 'large', 'professional']),
  effort: z.enum(['minutes', 'session', 'weeks']),
  sessionsToTell: z.number().int().positive(),
  undoable: z.boolean(),
  helps: z
    .record(id, shareSchema)
    .describe('of 100 people with this cause who do it, how many it clearly helps'),
  otherwise: shareSchema.describe('the same for every other cause'),
  notWhen: z.array(statement),
  requires: conditionSchema.optional().describe('offered only when this holds'),
  notFor: conditionSchema.optional().describe('never offered when this holds, whatever else was told'),
  ruledOutBy: z
    .record(id, z.array(id).min(1))
    .optional()
    .describe('by question: not offered when all that was told is among these options'),
  unproven: z
    .boolean()
    .optional()
    .describe('people ask for it and nothing shows that it helps: kept to say so, never offered'),
  byClinician: z.boolean().optional().describe('only a clinician can do it'),
});

export const redFlagSchema = z.strictObject({
  urgency: urgencySchema,
  name: text,
  why: text.describe('what it may mean, for the reader'),
  whatToDo: text,
  when: ruleConditionSchema,
  alwaysAsked: z
    .literal(true)
    .optional()
    .describe('its questions are asked of everybody, although its urgency is below same-day'),
  sources: z.array(id).min(1),
  fires: z.record(id, z.unknown()).describe('answers just inside the edge: the rule fires'),
  silent: z.record(id, z.unknown()).describe('answers just outside the edge: the rule is silent'),
});
export const redFlagsFileSchema = z
  .strictObject({
    conditions: z
      .record(id, conditionSchema)
      .default({})
      .describe('conditions that several rules share, by the name that they go by there'),
    redFlags: z.record(id, redFlagSchema),
  })
  .superRefine(({ conditions, redFlags }, context) => {
    for (const { path, message } of problemsOfNames(conditions, redFlags))
      context.addIssue({ code: 'custom', path: [...path], message });
  });

/** guide/emergency-numbers.yaml: what calls an ambulance where. */
export const emergencyNumberSchema = z.strictObject({
  name: text,
  number: z.string().regex(/^\d{2,5}$/, 'a number to dial, such as "112"'),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166 code, such as "DE"')).min(1),
  source: id,
});
export const emergencyNumbersFileSchema = z.record(id, emergencyNumberSchema);

export const sourceKinds = [
  'guideline',
  'systematic-review',
  'trial',
  'cohort',
  'case-control',
  'cross-sectional',
  'case-series',
  'case-report',
  'laboratory',
  'review',
  'textbook',
  'patient-advice',
  'official',
  'expert-opinion',
  'press',
  'forum',
  'judgement',
] as const;

export const sourceSchema = z.strictObject({
  title: text,
  venue: text,
  year: z.number().int().min(1800).max(2100).nullable(),
  link: z.string().nullable(),
  doi: z.string().optional(),
  pmid: z.string().optional(),
  kind: z.enum(sourceKinds),
  size: z.number().int().positive().nullable().describe('people studied'),
});
export const sourcesFileSchema = z.strictObject({ sources: z.record(id, sourceSchema) });

export const claimsFileSchema = z.strictObject({
  experts: z.record(id, text),
  claims: z.record(
    id,
    z.record(
      id,
      z.strictObject({
        says: text,
        by: id.optional(),
        source: text.optional(),
        app: id
          .optional()
          .describe('carried by the web app: which part of it; apps/web/test/claims.test.ts proves each'),
      }),
    ),
  ),
});

const lossRowSchema = z.strictObject({
  'self-care': z.number().min(0),
  routine: z.number().min(0),
  'same-day': z.number().min(0),
  emergency: z.number().min(0),
});

const fitted = z.number().min(0).max(5);

/** guide/model.yaml: the numbers that the arithmetic needs and that are no fact about a cause. */
export const modelFileSchema = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  loss: z
    .strictObject({
      source: id,
      table: z.strictObject({
        'self-care': lossRowSchema,
        routine: lossRowSchema,
        'same-day': lossRowSchema,
        emergency: lossRowSchema,
      }),
    })
    .describe('loss of giving the column’s urgency when the row’s is the truth'),
  weights: z
    .strictObject({
      prior: fitted,
      one: fitted,
      present: fitted,
      absent: fitted,
      absentOnMap: fitted,
      denied: fitted,
      nothing: fitted,
      crowding: fitted,
    })
    .describe('tempering, fitted by cross-validation on the shared cases'),
  reports: z
    .strictObject({
      personWeight: fitted.describe('how many people a published person counts for'),
      seriesAtMost: z.number().positive().describe('how many people a series counts for at most'),
      unlistedWeight: z
        .number()
        .positive()
        .describe('n of a base rate where a cause says nothing of its own'),
    })
    .describe('how what published people said is added to what was judged'),
  bands: z.strictObject({
    draws: z.number().int().min(50).max(2000),
    seed: z.number().int(),
    width: z.number().gt(0).lt(1),
  }),
  interview: z.strictObject({
    firstPage: id,
    urgencyWorth: z.number().min(0),
    causeWorth: z.number().min(0),
    manyDiscount: z.number().min(0).max(1),
    triedShare: z.number().gt(0).lt(1).describe('how many of 100 have tried a given change'),
    secondsPerPage: z.number().min(0).describe('time to turn to a page, in seconds'),
    questionWorthShare: z
      .number()
      .min(0)
      .max(1)
      .describe('a question joins its page when it is worth this part of what a page must be'),
    stopBelowPerMinute: z.number().min(0),
  }),
  changes: z.strictObject({
    offeredUpTo: urgencySchema,
    suspectedAbove: z.number().gt(0).lt(1),
    worthAtLeast: z.number().min(0).max(1),
    costs: z
      .strictObject({
        free: z.number().min(0),
        small: z.number().min(0),
        medium: z.number().min(0),
        large: z.number().min(0),
        professional: z.number().min(0),
      })
      .describe('how much larger its benefit must be before a change of this cost comes before a free one'),
    equalWithin: z.number().gt(0).lt(1),
  }),
  cannotTell: z.strictObject({ topBelow: z.number().gt(0).lt(1) }),
});

export const regionsFileSchema = z.record(
  id,
  z.strictObject({
    view: z.enum(['sole', 'top', 'inner', 'outer', 'leg-front', 'leg-back', 'body']),
    sided: z.boolean(),
    within: z.array(id),
    nerves: z.array(text),
    roots: z.array(text),
    source: id,
  }),
);

/** guide/drawings: each has an SVG file of its name beside it. */
export const drawingSchema = z.strictObject({
  title: text,
  alt: text.describe('what it shows, for those who do not see it'),
  changes: z.array(id).min(1),
  activities: z
    .array(id)
    .min(1)
    .optional()
    .describe('those it shows; without them it fits whatever somebody does'),
});
export const drawingsFileSchema = z.record(id, drawingSchema);

/** Every id that was ever published. Ids are a contract: none is renamed or removed. */
export const idsFileSchema = z.strictObject({
  questions: z.record(id, z.array(id)),
  causes: z.array(id),
  changes: z.array(id),
  urgencies: z.array(urgencySchema),
});

export const readabilityFileSchema = z.strictObject({
  grade: z.number().positive(),
  terms: z
    .record(z.string(), text)
    .describe('terms that are explained where they stand, with the explanation'),
});

export type Share = z.infer<typeof shareSchema>;
export type SourceKind = (typeof sourceKinds)[number];
export type Clinician = (typeof clinicians)[number];
