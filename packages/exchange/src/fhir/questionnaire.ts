/** The interview as an SDC Questionnaire: pages are groups, regions of the body map coded choices. */
import { standsAlone, triedResults } from '@footing/assessment';
import type { Guide, Question } from '@footing/guide';
import type {
  Coding,
  Extension,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemAnswerOption,
} from '@medplum/fhirtypes';
import { enabledBy } from './enableWhen.ts';
import { linkIds } from './linkIds.ts';
import { extensions, noneOfThese, notKnown, questionnaireUrl, systems, ucumCodes } from './systems.ts';
import { triedCoding } from './triedCoding.ts';

/** The guide's version and a part of its hash: a word changed in a question is another questionnaire. */
function questionnaireVersion(guide: Pick<Guide, 'version' | 'hash'>): string {
  return `${guide.version}-${guide.hash.slice(0, 12)}`;
}

/** What a response to this guide's questionnaire names in `questionnaire`. */
export function questionnaireCanonical(guide: Pick<Guide, 'version' | 'hash'>): string {
  return `${questionnaireUrl}|${questionnaireVersion(guide)}`;
}

/** Every question of the guide. Same guide, same bytes. */
export function questionnaireOf(guide: Guide): Questionnaire {
  return {
    resourceType: 'Questionnaire',
    url: questionnaireUrl,
    version: questionnaireVersion(guide),
    name: 'FootingInterview',
    title: 'Numb feet in exercise',
    status: 'active',
    subjectType: ['Patient'],
    description:
      'Questions about feet that go numb in exercise. It is no diagnosis, no medical device, and not cleared by any authority.',
    item: guide.pages.map((page) => ({
      linkId: linkIds.page(page.id),
      type: 'group' as const,
      text: page.title,
      item: page.questions.flatMap((id) => itemsOf(guide, guide.questions.find((q) => q.id === id)!)),
    })),
  };
}

/** A number needs a second item for "I do not know"; the other kinds carry it among their options. */
function itemsOf(guide: Guide, question: Question): QuestionnaireItem[] {
  const item = { ...itemOf(question), ...enabledBy(question.askIf, guide.questions) };
  return question.kind === 'number' ? [item, notKnownItem(question)] : [item];
}

function itemOf(question: Question): QuestionnaireItem {
  const { id: linkId, text } = question;
  const code: Coding[] = [{ system: systems.question, code: linkId }];
  switch (question.kind) {
    case 'number':
      return { extension: limits(question), linkId, code, text, type: 'decimal', ...helpOf(question) };
    case 'map-of-results':
      return { linkId, code, text, type: 'group', item: [...helpItems(question), ...resultItems(question)] };
    default: {
      const repeats = question.kind !== 'one';
      const control = itemControl(repeats ? 'check-box' : 'radio-button');
      const answerOption = optionsOf(question);
      return {
        extension: [control],
        linkId,
        code,
        text,
        type: 'choice',
        repeats,
        answerOption,
        ...helpOf(question),
      };
    }
  }
}

function limits({ unit, atLeast, atMost }: Question): Extension[] {
  const code = unit === undefined ? undefined : ucumCodes[unit];
  return [
    ...(code === undefined
      ? []
      : [{ url: extensions.unit, valueCoding: { system: systems.ucum, code, display: unit! } }]),
    ...(atLeast === undefined ? [] : [{ url: extensions.minValue, valueDecimal: atLeast }]),
    ...(atMost === undefined ? [] : [{ url: extensions.maxValue, valueDecimal: atMost }]),
  ];
}

/** The question's own options, "none of these" where it has no word for it, and "I do not know". */
function optionsOf(question: Question): QuestionnaireItemAnswerOption[] {
  const exclusive = question.kind === 'one' ? {} : { extension: [isExclusive] };
  const own = question.options.map(({ id, label }) => ({
    ...(standsAlone.has(id) ? exclusive : {}),
    valueCoding: { system: systems.optionOf(question.id), code: id, display: label },
  }));
  const none =
    question.kind === 'one' || aloneOption(question) !== undefined
      ? []
      : [{ ...exclusive, valueCoding: noneOfThese }];
  return [...own, ...none, { ...exclusive, valueCoding: notKnown }];
}

/** The option that says what an empty list says. */
export function aloneOption(question: Question): string | undefined {
  return question.options.find((option) => standsAlone.has(option.id))?.id;
}

const isExclusive: Extension = { url: extensions.optionExclusive, valueBoolean: true };

function itemControl(code: string): Extension {
  const system = 'http://hl7.org/fhir/questionnaire-item-control';
  return { url: extensions.itemControl, valueCodeableConcept: { coding: [{ system, code }] } };
}

function helpOf(question: Question): Pick<QuestionnaireItem, 'item'> {
  const item = helpItems(question);
  return item.length === 0 ? {} : { item };
}

function helpItems({ id, help }: Question): QuestionnaireItem[] {
  if (help === undefined) return [];
  return [{ extension: [itemControl('help')], linkId: linkIds.help(id), type: 'display', text: help }];
}

function notKnownItem({ id, text }: Question): QuestionnaireItem {
  return { linkId: linkIds.notKnown(id), type: 'boolean', text: `${text} I do not know` };
}

function resultItems(question: Question): QuestionnaireItem[] {
  const answerOption = triedResults.map((result) => ({ valueCoding: triedCoding(result) }));
  return [
    ...question.options.map(({ id, label }) => ({
      extension: [itemControl('radio-button')],
      linkId: linkIds.result(question.id, id),
      code: [{ system: systems.change, code: id }],
      type: 'choice' as const,
      text: label,
      answerOption,
    })),
    { linkId: linkIds.none(question.id), type: 'boolean', text: 'I tried none of these' },
    { linkId: linkIds.notKnown(question.id), type: 'boolean', text: 'I do not know what I tried' },
  ];
}
