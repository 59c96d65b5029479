/** What `POST /v1/assess` takes and gives: the JSON Lines contract, as schemas. The guide itself checks ids and values (`readRequest`). */
import { triedResults } from '@footing/assessment';
import { urgencyOrder } from '@footing/guide';
import { z } from '@hono/zod-openapi';
import { Problem } from '../api/problems.ts';

const Id = z.union([z.string(), z.number()]).nullable();
const Urgency = z.enum(urgencyOrder).openapi('Urgency');
const Probability = z.number().min(0).max(1);

const Answer = z
  .union([z.number(), z.string(), z.array(z.string()), z.record(z.string(), z.enum(triedResults)), z.null()])
  .openapi({
    description:
      'A number, an option, a list of options ([] says none of these), for "tried" an object of results, or null: asked and not known',
  });

export const AssessRequest = z
  .strictObject({
    id: Id.optional().openapi({ description: 'Comes back with the answer' }),
    answers: z.record(z.string(), Answer).openapi({
      description: 'By question id; a key that is there was asked and is not asked again',
      example: { activities: ['cycling'], where: ['ball', 'all-toes'], quality: ['numb'] },
    }),
    denied: z
      .record(z.string(), z.array(z.string()))
      .nullable()
      .optional()
      .openapi({
        description: 'Options said to be absent, by question id',
        example: { footwear: ['boots'] },
      }),
  })
  .openapi('AssessRequest');

const Reason = z
  .strictObject({
    question: z.string(),
    options: z.array(z.string()),
    weight: z.number().openapi({ description: 'Nats of log odds; positive speaks for the cause' }),
    strength: z.enum(['strong', 'moderate', 'slight']),
  })
  .openapi('Reason');

const UrgencyReason = z.union([
  z.strictObject({ redFlag: z.string(), urgency: Urgency, source: z.string(), sources: z.array(z.string()) }),
  z.strictObject({ cause: z.string(), urgency: Urgency, source: z.string(), probability: Probability }),
]);

export const Assessment = z
  .strictObject({
    id: Id,
    urgency: Urgency.openapi({
      description:
        'The least urgency by what was answered. While next is not null, warning signs may not have been asked: it can still rise, and is no all-clear',
    }),
    urgencyReasons: z.array(UrgencyReason),
    causes: z
      .array(
        z.strictObject({
          id: z.string(),
          probability: Probability,
          band: z.tuple([Probability, Probability]),
          for: z.array(Reason),
          against: z.array(Reason),
        }),
      )
      .openapi({ description: 'Sorted; the probabilities sum to 1' }),
    changes: z
      .array(z.strictObject({ id: z.string(), benefit: z.number(), for: z.array(z.string()) }))
      .openapi({
        description: 'In order. While next is not null, a warning sign may still rule them out',
      }),
    forbidden: z.array(z.strictObject({ id: z.string(), by: z.string() })).openapi({
      description: 'Changes not to be tried, nor gone on with, and the suspected cause that forbids each',
    }),
    next: z
      .strictObject({ page: z.string(), questions: z.array(z.string()) })
      .nullable()
      .openapi({ description: 'The next page; null when the interview is over' }),
    cannotTell: z.boolean(),
    wouldTell: z.array(z.string()),
    guide: z.strictObject({ version: z.string(), hash: z.string() }),
  })
  .openapi('Assessment');

export const AssessProblems = z
  .object({ id: Id, error: Problem, issues: z.array(Problem).optional() })
  .openapi('AssessProblems');
