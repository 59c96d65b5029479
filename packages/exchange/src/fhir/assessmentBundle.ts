/** An assessment as a FHIR document: everything that the page for the clinician says, coded. */
import type { Assessment, AssessmentRequest } from '@footing/assessment';
import type { Guide } from '@footing/guide';
import type { Bundle, BundleEntry, Patient, Resource } from '@medplum/fhirtypes';
import { clinicianPage } from '../page/clinicianPage.ts';
import type { SessionRecord, TrialRecord } from '../records.ts';
import { answerObservations, urgencyObservation } from './answerObservations.ts';
import { carePlanOf } from './carePlan.ts';
import { compositionOf } from './composition.ts';
import { isDateTime } from './isDateTime.ts';
import { isInstant } from './isInstant.ts';
import { provenanceOf } from './provenance.ts';
import { responseOf } from './questionnaireResponse.ts';
import type { Subject } from './readOrigin.ts';
import { redFlagObservation } from './redFlagObservation.ts';
import { riskAssessmentOf } from './riskAssessment.ts';
import { sessionObservation, trialObservation } from './sessionObservations.ts';
import { systems } from './systems.ts';

export type BundleInput = {
  readonly guide: Guide;
  readonly request: AssessmentRequest;
  readonly assessment: Assessment;
  /** When the person answered: a FHIR dateTime such as "2026-05-01T06:30:00Z"; absent when that is not known. */
  readonly time?: string | undefined;
  /** When the document is put together, a FHIR instant; when the person answered where it is absent. */
  readonly madeAt?: string;
  /** Whose answers these are, where another system keeps the patient. */
  readonly subject?: Subject | undefined;
  /** Gives another UUID at each call. The same ids and time give the same bytes. */
  readonly newId: () => string;
  readonly sessions?: readonly SessionRecord[];
  readonly trials?: readonly TrialRecord[];
  readonly wantsToKnow?: string;
};

/** A resource with the address by which the others refer to it. */
export type Placed<R extends Resource = Resource> = { readonly url: string; readonly resource: R };

/** What every resource needs to know of the document. */
export type DocumentContext = Pick<BundleInput, 'guide'> & {
  readonly answeredAt: string | undefined;
  readonly madeAt: string;
  readonly person: string;
  readonly software: string;
  readonly response: string;
};

/** @throws RangeError when a time is none, neither is told, or the assessment is of another guide. */
export function assessmentBundle(input: BundleInput): Bundle {
  const { guide, request, assessment, time, newId, sessions = [], trials = [] } = input;
  const madeAt = instantOf(input.madeAt ?? time);
  if (time !== undefined && !isDateTime(time)) throw new RangeError(`time must be a dateTime, not ${time}`);
  const page = clinicianPage(input);
  const placed = <R extends Resource>(resource: R): Placed<R> => place(newId(), resource);
  const bundleId = newId();
  const composition = newId();
  const person = placed(patientOf(input.subject));
  const software = placed({
    resourceType: 'Device',
    deviceName: [{ name: 'Footing', type: 'user-friendly-name' }],
    version: [{ value: guide.version }],
  });
  const response = placed(
    responseOf(guide, request, {
      ...(time === undefined ? {} : { time }),
      subject: person.url,
      isOver: assessment.next === null,
    }),
  );
  const context = {
    guide,
    answeredAt: time,
    madeAt,
    person: person.url,
    software: software.url,
    response: response.url,
  };
  const answers = answerObservations(context, request).map(placed);
  const urgency = placed(urgencyObservation(context, page));
  const redFlags = [placed(redFlagObservation(context, page))];
  const risk = placed(riskAssessmentOf(context, assessment, page));
  // nothing is proposed to be tried at home while a warning sign may still come up
  const isPlanned = assessment.changes.length > 0 && !page.isLeastUrgency;
  const plan = isPlanned ? [placed(carePlanOf(context, assessment, risk.url))] : [];
  const diary = sessions.map((session) => placed(sessionObservation(context, session)));
  const tried = trials.map((trial) => placed(trialObservation(context, trial)));
  const content = [response, urgency, ...redFlags, ...answers, risk, ...plan, ...diary, ...tried];
  const first = place(
    composition,
    compositionOf(context, page, { response, urgency, redFlags, answers, risk, plan, diary, tried }),
  );
  const provenance = placed(
    provenanceOf(
      context,
      [first, ...content].map(({ url }) => url),
    ),
  );
  return {
    resourceType: 'Bundle',
    id: bundleId,
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${bundleId}` },
    type: 'document',
    timestamp: madeAt,
    meta: { tag: [{ system: systems.guide, code: guide.hash }] },
    entry: [first, person, software, ...content, provenance].map(entryOf),
  };
}

function instantOf(time: string | undefined): string {
  if (time !== undefined && isInstant(time)) return time;
  throw new RangeError(`a document is made at an instant such as 2026-05-01T06:30:00Z, not ${time}`);
}

/** The person in the document, for a document holds what it speaks of; it sends to the record that others keep. */
function patientOf(subject: Subject | undefined): Patient {
  return {
    resourceType: 'Patient',
    ...(subject === undefined ? {} : { link: [{ other: subject, type: 'refer' }] }),
  };
}

function place<R extends Resource>(id: string, resource: R): Placed<R> {
  return { url: `urn:uuid:${id}`, resource: { id, ...resource } };
}

function entryOf({ url, resource }: Placed): BundleEntry {
  return { fullUrl: url, resource };
}
