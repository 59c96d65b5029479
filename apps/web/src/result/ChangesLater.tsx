import type { AssessmentWithoutBands } from '@footing/assessment';
import { result } from '../words/en/result.ts';
import { unfinished } from '../words/en/unfinished.ts';

/** In place of the changes while a warning sign may still come up: nothing is tried at home in danger. */
export function ChangesLater({ assessment }: { readonly assessment: AssessmentWithoutBands }) {
  if (assessment.changes.length === 0) return null;
  return (
    <section class="result-part" aria-labelledby="changes-title">
      <h2 id="changes-title">{result.changes}</h2>
      <p>{unfinished.changesLater}</p>
    </section>
  );
}
