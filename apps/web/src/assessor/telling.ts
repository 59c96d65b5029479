/** What only a result asks of an assessor. The app's worker fetches it when the first result is asked for: an interview has no need of it. */
import { type Asker, type AssessmentRequest, assessorOf } from '@footing/assessment';
import type { Answered, Asking } from './messages.ts';
import { tell } from './told.ts';

export type Telling = {
  readonly [A in Exclude<Asking, 'next'>]: (request: AssessmentRequest) => Answered[A];
};

export function tellingOf(asker: Asker): Telling {
  const assessor = assessorOf(asker);
  return {
    assess: (request) => tell(assessor, request),
    bands: (request) => Object.fromEntries(assessor.assess(request).causes.map(({ id, band }) => [id, band])),
  };
}
