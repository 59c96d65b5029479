/** What a result tells: the assessment, and the numbers of the guide that its statements rest on. */
import type { AssessmentRequest, AssessmentWithoutBands, Assessor } from '@footing/assessment';
import type { Share } from '@footing/guide';
import { type SharesBehind, shareOfReason } from './shareOfReason.ts';

export type ResultTold = {
  readonly assessment: AssessmentWithoutBands;
  /** By cause: how common it is before any answer. */
  readonly priors: Readonly<Record<string, Share>>;
  /** By cause and question: the number behind a reason. */
  readonly behind: Readonly<Record<string, Readonly<Record<string, SharesBehind>>>>;
  /** By change offered: the sources of how often it helps. */
  readonly helpSources: Readonly<Record<string, readonly string[]>>;
};

export function tell(assessor: Assessor, request: AssessmentRequest): ResultTold {
  const { guide } = assessor;
  const assessment = assessor.assessWithoutBands(request);
  return {
    assessment,
    priors: Object.fromEntries(guide.causes.map(({ id, prior }) => [id, prior])),
    behind: Object.fromEntries(assessment.causes.map((cause) => [cause.id, sharesBehind(assessor, cause)])),
    helpSources: Object.fromEntries(
      assessment.changes.map((change) => [change.id, helpSources(guide, change)]),
    ),
  };
}

type Cause = AssessmentWithoutBands['causes'][number];

function sharesBehind(assessor: Assessor, cause: Cause): Record<string, SharesBehind> {
  const told: Record<string, SharesBehind> = {};
  for (const reason of [...cause.for, ...cause.against]) {
    const shares = shareOfReason(assessor, cause.id, reason);
    if (shares !== undefined) told[reasonKey(reason)] = shares;
  }
  return told;
}

/** Which reason of a cause: a question can be told of for several answers. */
export function reasonKey({ question, options }: Cause['for'][number]): string {
  return `${question} ${options.join()}`;
}

function helpSources(guide: Assessor['guide'], offered: AssessmentWithoutBands['changes'][number]): string[] {
  const { helps, otherwise } = guide.changes.find(({ id }) => id === offered.id)!;
  const shares = offered.for.map((cause) => helps[cause] ?? otherwise);
  return (shares.length > 0 ? shares : [otherwise]).map(({ source }) => source);
}
