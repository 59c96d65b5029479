/** When a response was answered, and by whom. */
import { z } from 'zod';
import { isDateTime } from './isDateTime.ts';
import { type Problems, problem, shown } from './problems.ts';

/** A reference to a patient whom this document does not hold; of other fields nothing is kept. */
const subjectSchema = z
  .object({
    reference: text().exactOptional(),
    type: z.literal('Patient').exactOptional(),
    identifier: z.object({ system: text().exactOptional(), value: text() }).exactOptional(),
    display: text().exactOptional(),
  })
  .refine((subject) => Object.keys(subject).length > 0)
  .refine(({ reference = '' }) => isPatient(reference) && !reference.startsWith('#'));

export type Subject = z.infer<typeof subjectSchema>;

export type Origin = {
  /** A FHIR dateTime; absent when the response does not tell. */
  readonly authored?: string;
  readonly subject?: Subject;
};

export function readOrigin(response: Record<string, unknown>, path: string, problems: Problems): Origin {
  const { authored, subject } = response;
  const read = subject === undefined ? undefined : subjectSchema.safeParse(subject).data;
  const isTime = typeof authored === 'string' && isDateTime(authored);
  if (authored !== undefined && !isTime) {
    const message = `must be a dateTime such as 2026-05-01T06:30:00Z, not ${shown(authored)}`;
    problems.push(problem('value', `${path}.authored`, message));
  }
  if (subject !== undefined && read === undefined) {
    const message = 'must be a reference to a Patient outside of the response, such as Patient/123';
    problems.push(problem('value', `${path}.subject`, message));
  }
  return { ...(isTime ? { authored } : {}), ...(read === undefined ? {} : { subject: read }) };
}

function text() {
  return z.string().max(2000).regex(/\S/);
}

/** Whether a reference leads to a Patient, or does not tell to what. */
function isPatient(reference: string): boolean {
  const type = /(?:^|\/)([A-Z][A-Za-z]*)\/[A-Za-z0-9.-]{1,64}(?:\/_history\/[^/]+)?$/.exec(reference)?.[1];
  return type === undefined || type === 'Patient';
}
