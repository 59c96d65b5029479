/** Red flags and warning signs, coded as the page tells them: no rule is ever said to be absent, only signs are. */
import type { Coding, Observation, ObservationComponent } from '@medplum/fhirtypes';
import type { ClinicianPage } from '../page/clinicianPage.ts';
import type { Sign, WarningQuestion } from '../page/warningSigns.ts';
import { reckoned } from './answerObservations.ts';
import type { DocumentContext } from './assessmentBundle.ts';
import { askedUnknown, notAsked, systems } from './systems.ts';

/**
 * A component for each red flag that is raised (true), each warning sign that was told (true) or answered with "none of these" (false),
 * and each question about them that was not known or not asked.
 */
export function redFlagObservation(
  context: DocumentContext,
  { redFlags, warningSigns }: Pick<ClinicianPage, 'redFlags' | 'warningSigns'>,
): Observation {
  const raised = redFlags.map(({ id, name }) => ({
    code: { coding: [{ system: systems.redFlag, code: id, display: name }] },
    valueBoolean: true,
  }));
  const component = [...raised, ...warningSigns.flatMap(componentsOf)];
  return {
    ...reckoned(context, {
      coding: [{ system: systems.measure, code: 'red-flags' }],
      text: 'Red flags and warning signs',
    }),
    ...(component.length === 0 ? {} : { component }),
    derivedFrom: [{ reference: context.response }],
  };
}

function componentsOf(asked: WarningQuestion): ObservationComponent[] {
  if (asked.standing !== 'answered') return [unanswered(asked)];
  return [
    ...asked.told.map((sign) => signComponent(asked, sign, true)),
    ...asked.absent.map((sign) => signComponent(asked, sign, false)),
  ];
}

function signComponent(
  asked: WarningQuestion,
  { id, label }: Sign,
  valueBoolean: boolean,
): ObservationComponent {
  const coding: Coding = { system: systems.optionOf(asked.id), code: id, display: label };
  return { code: { coding: [coding], text: `${asked.question} ${label}` }, valueBoolean };
}

function unanswered({ id, question, standing }: WarningQuestion): ObservationComponent {
  const why = standing === 'not-known' ? askedUnknown : notAsked;
  return {
    code: { coding: [{ system: systems.question, code: id, display: question }] },
    dataAbsentReason: { coding: [why] },
  };
}
