/** What the person told, as Observations. */
import {
  type Answer,
  type AssessmentRequest,
  answerTo,
  labelOf,
  type TriedResult,
} from '@footing/assessment';
import type { Question, Urgency } from '@footing/guide';
import type { CodeableConcept, Coding, Observation, ObservationComponent } from '@medplum/fhirtypes';
import { answerInWords } from '../page/answerWords.ts';
import type { ClinicianPage } from '../page/clinicianPage.ts';
import { signsNotAsked, urgencyNames } from '../page/parts.ts';
import type { DocumentContext } from './assessmentBundle.ts';
import { optionCoding } from './optionCoding.ts';
import { askedUnknown, noneOfThese, notKnown, notKnownYet, systems, ucumCodes } from './systems.ts';
import { triedCoding } from './triedCoding.ts';

/** LOINC has a code for the very question; all others keep the guide's own. */
const loincOfQuestion: Readonly<Record<string, Coding>> = {
  age: { system: systems.loinc, code: '30525-0', display: 'Age' },
};

/** One for each question that was answered; "not known" as asked and unknown. */
export function answerObservations(context: DocumentContext, request: AssessmentRequest): Observation[] {
  return context.guide.questions.flatMap((question) => {
    const answer = answerTo(request.answers, question.id);
    if (answer === undefined) return [];
    const denied = Object.hasOwn(request.denied, question.id) ? request.denied[question.id]! : [];
    return [answerObservation(context, question, answer, denied)];
  });
}

function answerObservation(
  context: DocumentContext,
  question: Question,
  answer: Answer,
  denied: readonly string[],
): Observation {
  const own = { system: systems.question, code: question.id, display: question.text };
  const loinc = loincOfQuestion[question.id];
  const component = [...componentsOf(question, answer), ...denied.map((id) => present(question, id, false))];
  return {
    ...observation(context, { coding: loinc === undefined ? [own] : [loinc, own], text: question.text }),
    ...valueOfAnswer(question, answer),
    ...(component.length === 0 ? {} : { component }),
    derivedFrom: [{ reference: context.response }],
  };
}

/** What the person told. */
export function observation(context: DocumentContext, code: CodeableConcept): Observation {
  return { ...surveyed(context, code), performer: [{ reference: context.person }] };
}

/** What was reckoned from it: no device performs an Observation in R4, it is the `device` of one. */
export function reckoned(context: DocumentContext, code: CodeableConcept): Observation {
  return { ...surveyed(context, code), device: { reference: context.software } };
}

/** What all Observations of a document share. */
function surveyed(context: DocumentContext, code: CodeableConcept): Observation {
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [
      { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] },
    ],
    code,
    subject: { reference: context.person },
    ...(context.answeredAt === undefined ? {} : { effectiveDateTime: context.answeredAt }),
  };
}

type Value = Pick<Observation, 'valueQuantity' | 'valueCodeableConcept' | 'dataAbsentReason'>;

function valueOfAnswer(question: Question, answer: Answer): Value {
  if (answer === null) return { dataAbsentReason: { coding: [askedUnknown], text: notKnown.display! } };
  if (typeof answer === 'number') return { valueQuantity: quantity(answer, question.unit) };
  if (typeof answer === 'string')
    return { valueCodeableConcept: { coding: [optionCoding(question, answer)] } };
  const isEmpty = Array.isArray(answer) ? answer.length === 0 : Object.keys(answer).length === 0;
  if (isEmpty) return { valueCodeableConcept: { coding: [noneOfThese] } };
  return { valueCodeableConcept: { text: answerInWords(question, answer) } };
}

export function quantity(value: number, unit: string | undefined): NonNullable<Value['valueQuantity']> {
  const code = unit === undefined ? undefined : ucumCodes[unit];
  if (code === undefined) return unit === undefined ? { value } : { value, unit };
  return { value, unit: unit!, system: systems.ucum, code };
}

function componentsOf(question: Question, answer: Answer): ObservationComponent[] {
  if (typeof answer !== 'object' || answer === null) return [];
  if (Array.isArray(answer)) return answer.map((id: string) => present(question, id, true));
  return Object.entries(answer as Readonly<Record<string, TriedResult>>).map(([change, result]) => ({
    code: { coding: [{ system: systems.change, code: change }], text: labelOf(question, change) },
    valueCodeableConcept: { coding: [triedCoding(result)] },
  }));
}

function present(question: Question, option: string, valueBoolean: boolean): ObservationComponent {
  return { code: { coding: [optionCoding(question, option)] }, valueBoolean };
}

/** Preliminary while a warning sign was not asked that could make it more urgent; then no value says that nothing is. */
export function urgencyObservation(
  context: DocumentContext,
  { urgency, isLeastUrgency }: Pick<ClinicianPage, 'urgency' | 'isLeastUrgency'>,
): Observation {
  return {
    ...reckoned(context, {
      coding: [{ system: systems.measure, code: 'urgency' }],
      text: 'How soon to be seen, by the answers',
    }),
    ...(isLeastUrgency ? { status: 'preliminary' as const } : {}),
    ...valueOfUrgency(urgency, isLeastUrgency),
    derivedFrom: [{ reference: context.response }],
  };
}

function valueOfUrgency(urgency: Urgency, isLeast: boolean): Value & Pick<Observation, 'note'> {
  if (isLeast && urgency === 'self-care')
    return { dataAbsentReason: { coding: [notKnownYet], text: signsNotAsked.unknown } };
  const coding = [{ system: systems.urgency, code: urgency, display: urgencyNames[urgency] }];
  return {
    valueCodeableConcept: { coding },
    ...(isLeast ? { note: [{ text: signsNotAsked.atLeast }] } : {}),
  };
}
