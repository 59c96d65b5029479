import type { Rule } from './rule.ts';
import { binsCover } from './rules/binsCover.ts';
import { bodiesCited } from './rules/bodiesCited.ts';
import { causesToldApart } from './rules/causesToldApart.ts';
import { changesHelp } from './rules/changesHelp.ts';
import { claimsCarried } from './rules/claimsCarried.ts';
import { drawingsThere } from './rules/drawingsThere.ts';
import { emergenciesNeverWait } from './rules/emergenciesNeverWait.ts';
import { headings } from './rules/headings.ts';
import { idsKept } from './rules/idsKept.ts';
import { judgementIsModest } from './rules/judgementIsModest.ts';
import { knownActivities } from './rules/knownActivities.ts';
import { knownAnswers } from './rules/knownAnswers.ts';
import { knownCauses } from './rules/knownCauses.ts';
import { knownChanges } from './rules/knownChanges.ts';
import { knownConditions } from './rules/knownConditions.ts';
import { knownCorrections } from './rules/knownCorrections.ts';
import { knownPages } from './rules/knownPages.ts';
import { knownReports } from './rules/knownReports.ts';
import { knownSources } from './rules/knownSources.ts';
import { linkedSources } from './rules/linkedSources.ts';
import { listsHaveNone } from './rules/listsHaveNone.ts';
import { partsFit } from './rules/partsFit.ts';
import { questionsMatter } from './rules/questionsMatter.ts';
import { readingGrade } from './rules/readingGrade.ts';
import { redFlagExamples } from './rules/redFlagExamples.ts';
import { regionsDrawn } from './rules/regionsDrawn.ts';
import { regionsOfMap } from './rules/regionsOfMap.ts';
import { sharesInRange } from './rules/sharesInRange.ts';
import { sharesSum } from './rules/sharesSum.ts';
import { statementsCited } from './rules/statementsCited.ts';
import { usedSources } from './rules/usedSources.ts';
import { usedTerms } from './rules/usedTerms.ts';
import { variantsLeaveRoom } from './rules/variantsLeaveRoom.ts';
import { variantsNotMoreUrgent } from './rules/variantsNotMoreUrgent.ts';

/** Every lint rule of the guide. */
export const rules: readonly Rule[] = [
  judgementIsModest,
  sharesInRange,
  sharesSum,
  variantsLeaveRoom,
  variantsNotMoreUrgent,
  binsCover,
  knownReports,
  knownCorrections,
  knownSources,
  usedSources,
  linkedSources,
  knownAnswers,
  knownConditions,
  knownCauses,
  knownChanges,
  knownActivities,
  knownPages,
  listsHaveNone,
  regionsDrawn,
  regionsOfMap,
  claimsCarried,
  bodiesCited,
  statementsCited,
  headings,
  causesToldApart,
  partsFit,
  drawingsThere,
  questionsMatter,
  changesHelp,
  emergenciesNeverWait,
  redFlagExamples,
  idsKept,
  readingGrade,
  usedTerms,
];
