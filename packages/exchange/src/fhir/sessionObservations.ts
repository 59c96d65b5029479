/** The diary and its trials as Observations. */
import type { CodeableConcept, Observation, ObservationComponent } from '@medplum/fhirtypes';
import { trialInWords } from '../page/trialWords.ts';
import type { SessionRecord, TrialRecord } from '../records.ts';
import { observation, quantity, reckoned } from './answerObservations.ts';
import type { DocumentContext } from './assessmentBundle.ts';
import { percentage } from './percentage.ts';
import { extensions, systems, unknown } from './systems.ts';

/** One bout of exercise: how long it was, and when numbness came; none at all is "later than the session was long". */
export function sessionObservation(context: DocumentContext, session: SessionRecord): Observation {
  const activity = { system: systems.optionOf('activities'), code: session.activity };
  return {
    ...observation(context, measure('session', 'Exercise session')),
    identifier: [{ system: systems.measure, value: session.id }],
    effectiveDateTime: fhirDateTime(session.startedAt),
    valueCodeableConcept: { coding: [activity] },
    component: [
      { code: exerciseDuration, valueQuantity: quantity(session.minutes, 'minutes') },
      onsetOf(session),
      ...detailsOf(session.numbness),
    ],
  };
}

const exerciseDuration: CodeableConcept = {
  coding: [{ system: systems.loinc, code: '55411-3', display: 'Exercise duration' }],
};

function measure(code: string, text: string): CodeableConcept {
  return { coding: [{ system: systems.measure, code }], text };
}

function onsetOf({ minutes, numbness }: SessionRecord): ObservationComponent {
  const code = measure('time-to-numbness', 'Exercise until the numbness began');
  if (numbness === null) return { code, valueQuantity: { ...quantity(minutes, 'minutes'), comparator: '>' } };
  if (numbness.onset === null) return { code, dataAbsentReason: { coding: [unknown] } };
  if ('minutes' in numbness.onset)
    return { code, valueQuantity: quantity(numbness.onset.minutes, 'minutes') };
  return { code, valueQuantity: { value: numbness.onset.km, unit: 'km', system: systems.ucum, code: 'km' } };
}

function detailsOf(numbness: SessionRecord['numbness']): ObservationComponent[] {
  if (numbness === null) return [];
  const { strength, reliefMinutes, where, sides } = numbness;
  const coded = (question: string, code: string): ObservationComponent => ({
    code: measure(question, question === 'where' ? 'Where' : 'Which side'),
    valueCodeableConcept: { coding: [{ system: systems.optionOf(question), code }] },
  });
  return [
    ...(strength === null
      ? []
      : [
          { code: measure('strength', 'Strength at its worst, 0 to 10'), valueQuantity: { value: strength } },
        ]),
    ...(reliefMinutes === null
      ? []
      : [
          {
            code: measure('relief', 'From the stop until it was gone'),
            valueQuantity: quantity(reliefMinutes, 'minutes'),
          },
        ]),
    ...where.map((region) => coded('where', region)),
    ...(sides === null ? [] : [coded('sides', sides)]),
  ];
}

/** What a trial of one change measured: how many sessions, and where there is something to compare, how it compares. */
export function trialObservation(context: DocumentContext, trial: TrialRecord): Observation {
  const change = context.guide.changes.find(({ id }) => id === trial.change);
  return {
    ...reckoned(context, measure('trial', `Trial of ${change?.name ?? trial.change}`)),
    effectiveDateTime: context.madeAt,
    valueCodeableConcept: {
      coding: [{ system: systems.verdict, code: trial.verdict }],
      text: trialInWords(trial),
    },
    component: [
      { code: { coding: [{ system: systems.change, code: trial.change }] }, valueBoolean: true },
      ...(trial.isCompared ? comparisonOf(trial) : []),
      { code: measure('sessions-without', 'Sessions without it'), valueInteger: trial.sessions.baseline },
      { code: measure('sessions-with', 'Sessions with it'), valueInteger: trial.sessions.change },
    ],
  };
}

/** Each middle value with the ends of its 80% band; no minutes that were not measured. */
function comparisonOf({
  begins,
  medianMinutes,
  ratio,
  probabilityLater,
}: TrialRecord): ObservationComponent[] {
  const minutes = (arm: 'baseline' | 'change', code: string, text: string): ObservationComponent[] =>
    begins[arm] === 'measured' ? [estimate(code, text, medianMinutes[arm], 'minutes')] : [];
  return [
    ...minutes('baseline', 'minutes-without', 'Median minutes to numbness without it'),
    ...minutes('change', 'minutes-with', 'Median minutes to numbness with it'),
    estimate('ratio', 'Time with it over time without it', ratio, undefined),
    {
      code: measure('probability-later', 'Probability that it comes later'),
      valueQuantity: percentage(probabilityLater),
    },
  ];
}

function estimate(
  code: string,
  text: string,
  { median, interval80: [low, high] }: TrialRecord['ratio'],
  unit: string | undefined,
): ObservationComponent {
  const ends = { low: quantity(low, unit), high: quantity(high, unit) };
  return {
    extension: [{ url: extensions.interval80, valueRange: ends }],
    code: measure(code, text),
    valueQuantity: quantity(median, unit),
  };
}

/** FHIR wants seconds and a zone with every time; where the zone was not told the day is all that is sure. */
function fhirDateTime(when: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.exec(when);
  if (parts === null) throw new RangeError(`"${when}" is no date and no time of ISO 8601`);
  const [, day, clock, seconds = ':00', zone] = parts;
  return zone === undefined ? day! : `${day}T${clock}${seconds}${zone}`;
}
