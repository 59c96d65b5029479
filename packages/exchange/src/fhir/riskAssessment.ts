import type { Assessment, RankedCause, Reason } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import type { CodeableConcept, RiskAssessment, RiskAssessmentPrediction } from '@medplum/fhirtypes';
import type { ClinicianPage } from '../page/clinicianPage.ts';
import type { DocumentContext } from './assessmentBundle.ts';
import { percentage } from './percentage.ts';
import { extensions, systems } from './systems.ts';

/** Every cause of the guide, likeliest first, with its probability and the ends of its band in per cent; preliminary while warning signs were not asked. */
export function riskAssessmentOf(
  context: DocumentContext,
  assessment: Assessment,
  { isLeastUrgency }: Pick<ClinicianPage, 'isLeastUrgency'>,
): RiskAssessment {
  return {
    resourceType: 'RiskAssessment',
    status: isLeastUrgency ? 'preliminary' : 'final',
    subject: { reference: context.person },
    occurrenceDateTime: context.madeAt,
    performer: { reference: context.software },
    basis: [{ reference: context.response }],
    prediction: assessment.causes.map((cause) => predictionOf(context.guide, cause)),
    ...(assessment.cannotTell
      ? { note: [{ text: 'No cause stands out: we cannot tell from the answers.' }] }
      : {}),
  };
}

function predictionOf(
  guide: Guide,
  { id, probability, band, ...reasons }: RankedCause,
): RiskAssessmentPrediction {
  const [low, high] = band;
  const rationale = [...reasonWords('For', reasons.for), ...reasonWords('Against', reasons.against)].join(
    '. ',
  );
  const ends = { low: percentage(Math.min(low, high)), high: percentage(Math.max(low, high)) };
  return {
    extension: [{ url: extensions.band, valueRange: ends }],
    outcome: conceptOfCause(guide, id),
    probabilityDecimal: percentage(probability).value,
    ...(rationale === '' ? {} : { rationale }),
  };
}

/** The guide's id, and the codes that the guide gives for it. */
function conceptOfCause(guide: Guide, id: string): CodeableConcept {
  const { name, codes } = guide.causes.find((cause) => cause.id === id)!;
  const { icd10, snomed } = codes;
  return {
    coding: [
      { system: systems.cause, code: id, display: name },
      ...(snomed === undefined ? [] : [{ system: systems.snomed, code: snomed }]),
      ...(icd10 === undefined ? [] : [{ system: systems.icd10, code: icd10 }]),
    ],
    text: name,
  };
}

/** The ids of question and options: they stay when words change. */
function reasonWords(lead: string, reasons: readonly Reason[]): string[] {
  if (reasons.length === 0) return [];
  const told = reasons.map(
    ({ question, options, strength }) => `${question} ${options.join('+') || 'none'} (${strength})`,
  );
  return [`${lead}: ${told.join('; ')}`];
}
