/** Answers as a QuestionnaireResponse, with nothing lost: `readResponse` gives them back as they were. */
import { type Answer, type AssessmentRequest, answerTo, type TriedResult } from '@footing/assessment';
import type { Guide, Question } from '@footing/guide';
import type {
  Extension,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from '@medplum/fhirtypes';
import { linkIds } from './linkIds.ts';
import { optionCoding } from './optionCoding.ts';
import { aloneOption, questionnaireCanonical } from './questionnaire.ts';
import { extensions, noneOfThese, notKnown } from './systems.ts';
import { triedCoding } from './triedCoding.ts';

export type ResponseSetting = {
  /** When it was answered: a FHIR dateTime such as "2026-05-01T06:30:00Z". */
  readonly time?: string;
  /** Reference of the person, such as "urn:uuid:…". */
  readonly subject?: string;
  /** False while the interview would ask more. */
  readonly isOver?: boolean;
};

/** @throws RangeError when the request does not fit the guide; outside data goes through `readRequest` first. */
export function responseOf(
  guide: Guide,
  request: AssessmentRequest,
  { time, subject, isOver = true }: ResponseSetting = {},
): QuestionnaireResponse {
  const pages = guide.pages.map((page) => ({
    linkId: linkIds.page(page.id),
    text: page.title,
    item: page.questions.flatMap((id) => itemsOf(guide.questions.find((q) => q.id === id)!, request)),
  }));
  const item = pages.filter((page) => page.item.length > 0);
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: questionnaireCanonical(guide),
    status: isOver ? 'completed' : 'in-progress',
    ...(subject === undefined ? {} : { subject: { reference: subject } }),
    ...(time === undefined ? {} : { authored: time }),
    ...(item.length === 0 ? {} : { item }),
  };
}

function itemsOf(question: Question, { answers, denied }: AssessmentRequest): QuestionnaireResponseItem[] {
  const answer = answerTo(answers, question.id);
  const absent = Object.hasOwn(denied, question.id) ? denied[question.id]! : [];
  const items = answer === undefined ? [] : answerItems(question, answer);
  if (absent.length === 0) return items;
  const extension = absent.map((option) => deniedOption(question, option));
  const own = items.find((item) => item.linkId === question.id) ?? {
    linkId: question.id,
    text: question.text,
  };
  return [{ extension, ...own }, ...items.filter((item) => item !== own)];
}

function deniedOption(question: Question, option: string): Extension {
  return { url: extensions.denied, valueCoding: optionCoding(question, option) };
}

function answerItems(question: Question, answer: Answer): QuestionnaireResponseItem[] {
  const { id: linkId, text } = question;
  switch (question.kind) {
    case 'number':
      if (answer === null) return [{ linkId: linkIds.notKnown(linkId), answer: [{ valueBoolean: true }] }];
      return [{ linkId, text, answer: [{ valueDecimal: answer as number }] }];
    case 'map-of-results': {
      const item = resultItems(question, answer as Readonly<Record<string, TriedResult>> | null);
      return [{ linkId, text, item }];
    }
    default:
      return [{ linkId, text, answer: codedAnswers(question, answer as string | readonly string[] | null) }];
  }
}

function codedAnswers(
  question: Question,
  answer: string | readonly string[] | null,
): QuestionnaireResponseItemAnswer[] {
  if (answer === null) return [{ valueCoding: notKnown }];
  if (typeof answer === 'string') return [{ valueCoding: optionCoding(question, answer) }];
  if (answer.length > 0) return answer.map((option) => ({ valueCoding: optionCoding(question, option) }));
  const alone = aloneOption(question);
  if (alone === undefined) return [{ valueCoding: noneOfThese }];
  const extension = [{ url: extensions.emptyList, valueBoolean: true }];
  return [{ extension, valueCoding: optionCoding(question, alone) }];
}

function resultItems(
  question: Question,
  results: Readonly<Record<string, TriedResult>> | null,
): QuestionnaireResponseItem[] {
  const yes = [{ valueBoolean: true }];
  if (results === null) return [{ linkId: linkIds.notKnown(question.id), answer: yes }];
  const tried = Object.entries(results);
  if (tried.length === 0) return [{ linkId: linkIds.none(question.id), answer: yes }];
  return tried.map(([change, result]) => ({
    linkId: linkIds.result(question.id, change),
    text: optionCoding(question, change).display!,
    answer: [{ valueCoding: triedCoding(result) }],
  }));
}
