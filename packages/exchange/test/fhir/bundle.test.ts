import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AssessmentRequest } from '@footing/assessment';
import type {
  Bundle,
  CarePlan,
  Observation,
  Patient,
  Provenance,
  Resource,
  RiskAssessment,
} from '@medplum/fhirtypes';
import fc from 'fast-check';
import { someRequest } from '../../../assessment/test/arbitraryRequest.ts';
import {
  assessmentBundle,
  clinicianPage,
  clinicianText,
  questionnaireOf,
  readResponse,
} from '../../src/index.ts';
import { recordedPeople, runner, sessions, trial } from '../people.ts';
import { assessor, guide } from '../realGuide.ts';
import { validate, wrongDisplays, wrongReferences } from './validate.ts';

const time = '2026-05-01T06:30:00Z';

function idsFrom(start: number): () => string {
  let next = start;
  return () => `00000000-0000-4000-8000-${String(next++).padStart(12, '0')}`;
}

function bundleOf(request: AssessmentRequest, more: object = {}): Bundle {
  const assessment = assessor.assess(request);
  return assessmentBundle({ guide, request, assessment, time, newId: idsFrom(1), ...more });
}

/** The interview carried on, with a no to every list and "not sure" to the rest. */
function askedToTheEnd(request: AssessmentRequest): AssessmentRequest {
  const next = assessor.next(request);
  if (next === null) return request;
  const isList = (id: string): boolean => guide.questions.find((q) => q.id === id)!.kind === 'many';
  const more = next.questions.map((id) => [id, isList(id) ? [] : null] as const);
  return askedToTheEnd({ ...request, answers: { ...request.answers, ...Object.fromEntries(more) } });
}

const bundle = bundleOf(runner, { sessions, trials: [trial], wantsToKnow: 'Is it <safe> & sound?' });

function held<R extends Resource>(type: R['resourceType'], of = bundle): R[] {
  return of.entry!.map(({ resource }) => resource!).filter((r) => r.resourceType === type) as R[];
}

test('a document with diary and trial is valid FHIR, and so is everything in it', () => {
  validate(bundle);
});

test('the documents of recorded people are valid FHIR', () => {
  assert.ok(recordedPeople.size >= 10);
  const people = [...recordedPeople.values()].filter((_, i) => i % 5 === 0);
  for (const request of people) validate(bundleOf(request));
});

test('the document of any answers is valid FHIR, and gives the answers back', () => {
  fc.assert(
    fc.property(someRequest, (request) => {
      const made = bundleOf(request);
      validate(made);
      assert.deepEqual(
        readResponse(guide, JSON.parse(JSON.stringify(made))).request?.answers,
        request.answers,
      );
    }),
    { numRuns: 12 },
  );
});

test('the same answers, time and ids give the same bytes', () => {
  assert.equal(JSON.stringify(bundleOf(runner)), JSON.stringify(bundleOf(runner)));
});

test('every reference leads to a resource of the document, and no address is there twice', () => {
  const urls = bundle.entry!.map(({ fullUrl }) => fullUrl!);
  assert.equal(new Set(urls).size, urls.length);
  const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map((match) => match[1]!);
  assert.ok(references.length > 20);
  for (const reference of references) assert.ok(urls.includes(reference), reference);
});

test('every reference leads to a type of resource that FHIR allows there', () => {
  assert.deepEqual(wrongReferences(bundle), []);
  const performed = structuredClone(bundle);
  const device = performed.entry!.find(({ resource }) => resource!.resourceType === 'Device')!.fullUrl!;
  held<Observation>('Observation', performed)[0]!.performer = [{ reference: device }];
  assert.deepEqual(wrongReferences(performed), ['Observation.performer: Device']);
});

test('codes of HL7 have the words of HL7, and a person who does not know is asked in our own', () => {
  const made = bundleOf({ answers: { weakness: null, sides: null, age: null }, denied: {} }, { sessions });
  assert.deepEqual([...wrongDisplays(made), ...wrongDisplays(questionnaireOf(guide))], []);
  const sides = held<Observation>('Observation', made).find(({ code }) => code.text === 'Which side is it?')!;
  assert.deepEqual(
    [sides.dataAbsentReason!.coding![0]!.display, sides.dataAbsentReason!.text],
    ['Asked But Unknown', 'I do not know'],
  );
  assert.deepEqual(wrongDisplays({ ...sides.dataAbsentReason!.coding![0], display: 'I do not know' }), [
    'asked-unknown: I do not know',
  ]);
});

test('each cause has its probability and its band in per cent, as FHIR wants it', () => {
  const { causes } = assessor.assess(runner);
  const [risk] = held<RiskAssessment>('RiskAssessment');
  assert.equal(risk!.prediction!.length, causes.length);
  risk!.prediction!.forEach((prediction, i) => {
    assert.equal(prediction.outcome!.coding![0]!.code, causes[i]!.id);
    const { probability, band } = causes[i]!;
    const isRight = (told: number | undefined, p: number): boolean =>
      Math.abs(told! / (100 * p) - 1) < 1e-5 && told! > 0 && told! <= 100;
    assert.ok(isRight(prediction.probabilityDecimal, probability), `${prediction.probabilityDecimal}`);
    const range = prediction.extension![0]!.valueRange!;
    for (const [j, end] of [range.low!, range.high!].entries()) {
      assert.ok(isRight(end.value, band[j]!), `${end.value}`);
      assert.deepEqual([end.system, end.code], ['http://unitsofmeasure.org', '%']);
    }
  });
});

test('codes of ICD-10 and SNOMED CT are those of the guide and no others', () => {
  const [risk] = held<RiskAssessment>('RiskAssessment');
  for (const { outcome } of risk!.prediction!) {
    const { codes } = guide.causes.find(({ id }) => id === outcome!.coding![0]!.code)!;
    const foreign = outcome!.coding!.slice(1).map(({ code }) => code);
    assert.deepEqual(foreign.sort(), [codes.snomed, codes.icd10].filter((code) => code !== undefined).sort());
  }
});

test('the plan has the changes in their order, and there is none when none is offered', () => {
  const asked = askedToTheEnd(runner);
  const [plan] = held<CarePlan>('CarePlan', bundleOf(asked));
  const planned = plan!.activity!.map(({ detail }) => detail!.code!.coding![0]!.code);
  assert.deepEqual(
    planned,
    assessor.assess(asked).changes.map(({ id }) => id),
  );
  assert.ok(planned.length > 0);
  const urgent = bundleOf({ answers: { pelvic: ['bladder'] }, denied: {} });
  assert.equal(held('CarePlan', urgent).length, 0);
});

test('a session without numbness says later than the session was long', () => {
  const onsets = held<Observation>('Observation')
    .filter(({ identifier }) => identifier !== undefined)
    .map(({ component }) => component![1]!);
  assert.deepEqual(
    onsets.map(({ valueQuantity }) => valueQuantity?.comparator),
    [undefined, '>', undefined, undefined],
  );
  assert.equal(onsets[2]!.valueQuantity!.unit, 'km');
  assert.equal(onsets[3]!.dataAbsentReason!.coding![0]!.code, 'unknown');
});

test('a time without a zone becomes a day: no zone is guessed', () => {
  const times = held<Observation>('Observation')
    .filter(({ identifier }) => identifier !== undefined)
    .map(({ effectiveDateTime }) => effectiveDateTime);
  assert.deepEqual(times, ['2026-04-01', '2026-04-03T06:30:00Z', '2026-04-05', '2026-04-07T06:30:10+02:00']);
});

test('the provenance names version and hash of the guide, and everything that was made', () => {
  const [provenance] = held<Provenance>('Provenance');
  assert.equal(provenance!.entity![0]!.what!.identifier!.value, guide.hash);
  assert.ok(provenance!.entity![0]!.what!.display!.includes(guide.version));
  assert.equal(provenance!.target!.length, bundle.entry!.length - 3);
});

test('the composition says what the page says, with nothing that breaks out of its markup', () => {
  const { text } = bundle.entry![0]!.resource as { text: { div: string } };
  const page = clinicianPage({
    guide,
    request: runner,
    assessment: assessor.assess(runner),
    time,
    trials: [trial],
  });
  assert.ok(text.div.includes('Is it &lt;safe&gt; &amp; sound?'));
  const read = text.div.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
  for (const { name } of page.causes) assert.ok(read.includes(name), name);
  assert.ok(clinicianText(page).includes('numbness after 31 minutes with it, after 18 minutes without'));
});

test('answers have the time when they were given, the document and what it reckons the time when it was put together', () => {
  const madeAt = '2026-09-30T08:00:00Z';
  const made = bundleOf(runner, { madeAt, trials: [trial] });
  validate(made);
  const [plan] = held<RiskAssessment>('RiskAssessment', made);
  assert.deepEqual([made.timestamp, plan!.occurrenceDateTime], [madeAt, madeAt]);
  for (const { code, effectiveDateTime } of held<Observation>('Observation', made))
    assert.equal(effectiveDateTime, code.coding![0]!.code === 'trial' ? madeAt : time);
});

test('answers of which nobody knows when they were given have no time', () => {
  const made = bundleOf(runner, { time: undefined, madeAt: time });
  validate(made);
  assert.ok(held<Observation>('Observation', made).every((one) => one.effectiveDateTime === undefined));
  assert.throws(() => bundleOf(runner, { time: undefined }), RangeError);
});

test('a patient whom another system keeps is named in the document, and all in it is of that patient', () => {
  const subject = { reference: 'Patient/123', display: 'Jane Doe' };
  const made = bundleOf(runner, { subject });
  validate(made);
  const [patient] = held<Patient>('Patient', made);
  assert.deepEqual(patient!.link, [{ other: subject, type: 'refer' }]);
  assert.equal(held<Patient>('Patient')[0]!.link, undefined);
});

test('answers of which only the day is known have that day', () => {
  const made = bundleOf(runner, { time: '2026-04-30', madeAt: time });
  validate(made);
  for (const { code, effectiveDateTime } of held<Observation>('Observation', made))
    assert.equal(effectiveDateTime, code.coding![0]!.code === 'trial' ? time : '2026-04-30');
  assert.throws(() => bundleOf(runner, { time: '2026-04-30' }), RangeError);
});

test('an assessment of another guide, or a time that is none, is refused at once', () => {
  const assessment = { ...assessor.assess(runner), guide: { version: '0', hash: 'other' } };
  assert.throws(() => bundleOf(runner, { assessment }), RangeError);
  for (const time of ['yesterday', '2026-13-45T25:61:61Z', '2026-02-30T10:00:00Z'])
    assert.throws(() => bundleOf(runner, { time }), RangeError);
});

test('a professional is to be booked, with no sessions after which to judge it', () => {
  const { changes } = guide;
  const request = askedToTheEnd(runner);
  const assessment = assessor.assess(request);
  const offered = changes.map(({ id }) => ({ id, benefit: 0.5, for: [] }));
  const made = assessmentBundle({
    guide,
    request,
    assessment: { ...assessment, changes: offered },
    time,
    newId: idsFrom(1),
  });
  const [plan] = held<CarePlan>('CarePlan', made);
  for (const [i, { detail }] of plan!.activity!.entries()) {
    const words = changes[i]!.cost === 'professional' ? /; book it\.$/ : /; judge it after \d+ sessions\.$/;
    assert.match(detail!.description!, words);
  }
});

const story = { activities: ['running'], where: ['all-toes'], sides: 'both', quality: ['numb'] };

function statusesOf(made: Bundle): Record<string, string | undefined> {
  const resources = made.entry!.map(({ resource }) => resource as Resource & { status?: string });
  return Object.fromEntries(resources.map(({ resourceType, status }) => [resourceType, status]));
}

function urgencyIn(made: Bundle): Observation {
  const codeOf = ({ code }: Observation): string => code.coding![0]!.code!;
  return held<Observation>('Observation', made).find((one) => codeOf(one) === 'urgency')!;
}

test('where warning signs were not asked, the document is preliminary, and proposes nothing to try at home', () => {
  const request = { answers: story, denied: {} };
  assert.equal(assessor.assess(request).urgency, 'self-care');
  const made = bundleOf(request);
  validate(made);
  assert.equal(held<CarePlan>('CarePlan', made).length, 0);
  const { Composition, QuestionnaireResponse, RiskAssessment } = statusesOf(made);
  assert.deepEqual(
    [Composition, QuestionnaireResponse, RiskAssessment],
    ['preliminary', 'in-progress', 'preliminary'],
  );
});

test('where warning signs were not asked, no urgency says that nothing is urgent', () => {
  const told = urgencyIn(bundleOf({ answers: story, denied: {} }));
  assert.equal(told.status, 'preliminary');
  assert.equal(told.valueCodeableConcept, undefined);
  assert.equal(told.dataAbsentReason!.coding![0]!.code, 'temp-unknown');
});

test('what is urgent already is said, and that it may be more so', () => {
  const told = urgencyIn(bundleOf({ answers: { ...story, conditions: ['diabetes'] }, denied: {} }));
  assert.equal(told.valueCodeableConcept!.coding![0]!.code, 'routine');
  assert.match(told.note![0]!.text!, /may be more urgent/);
});

test('with all asked, the document is final', () => {
  const made = bundleOf(askedToTheEnd(runner));
  const { Composition, QuestionnaireResponse, RiskAssessment, CarePlan } = statusesOf(made);
  assert.deepEqual([Composition, QuestionnaireResponse, RiskAssessment], ['final', 'completed', 'final']);
  assert.equal(CarePlan, 'active');
  assert.equal(urgencyIn(made).status, 'final');
});

test('an emergency is no less sure for what was not asked', () => {
  const told = urgencyIn(bundleOf({ answers: { ...story, pelvic: ['bladder'] }, denied: {} }));
  assert.deepEqual([told.status, told.valueCodeableConcept!.coding![0]!.code], ['final', 'emergency']);
});
