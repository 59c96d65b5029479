/** The addresses that FHIR wants: for what others have codes for, theirs; for the guide's own ids, ours. */
import type { Coding } from '@medplum/fhirtypes';

const own = 'urn:footing:fhir';

export const questionnaireUrl = `${own}:questionnaire:interview`;

export const assessOperationUrl = `${own}:operation:assess`;

/** Code systems of the guide's ids. The ids are for ever, so a code needs no version. */
export const systems = {
  question: `${own}:codes:question`,
  /** Options are unique within a question, so each question has a system of its own. */
  optionOf: (question: string): string => `${own}:codes:option:${question}`,
  answer: `${own}:codes:answer`,
  cause: `${own}:codes:cause`,
  change: `${own}:codes:change`,
  triedResult: `${own}:codes:tried-result`,
  urgency: `${own}:codes:urgency`,
  redFlag: `${own}:codes:red-flag`,
  verdict: `${own}:codes:trial-verdict`,
  measure: `${own}:codes:measure`,
  document: `${own}:codes:document`,
  guide: `${own}:guide`,
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
} as const;

export const extensions = {
  /** On a question's item: options that the person said are absent. */
  denied: `${own}:extension:denied`,
  /** On an answer: the list was given empty, which says the same as the option that stands alone. */
  emptyList: `${own}:extension:empty-list`,
  /** On a prediction: the ends of the band of its probability. */
  band: `${own}:extension:probability-band`,
  /** On a measured value: the ends of the central 80% of what it may be. */
  interval80: `${own}:extension:interval-80`,
  /** SDC and FHIR core. */
  itemControl: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
  optionExclusive: 'http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive',
  unit: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
  minValue: 'http://hl7.org/fhir/StructureDefinition/minValue',
  maxValue: 'http://hl7.org/fhir/StructureDefinition/maxValue',
} as const;

/** The answer `null`, as an option of a question: in the words that the person is asked with, which are none of HL7's for it. */
export const notKnown: Coding = { system: systems.answer, code: 'not-known', display: 'I do not know' };

const absentReason = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';

/** Why an Observation has no value: asked, and the person does not know. */
export const askedUnknown: Coding = {
  system: absentReason,
  code: 'asked-unknown',
  display: 'Asked But Unknown',
};

/** A question that was not put. */
export const notAsked: Coding = { system: absentReason, code: 'not-asked', display: 'Not Asked' };

/** What will be known once the warning signs are asked. */
export const notKnownYet: Coding = {
  system: absentReason,
  code: 'temp-unknown',
  display: 'Temporarily Unknown',
};

/** What the person might have told and did not. */
export const unknown: Coding = { system: absentReason, code: 'unknown', display: 'Unknown' };

/** The answer `[]` of a question that has no option of its own for it. */
export const noneOfThese: Coding = {
  system: systems.answer,
  code: 'none-of-these',
  display: 'None of these',
};

/** UCUM codes of the guide's units. */
export const ucumCodes: Readonly<Record<string, string>> = { years: 'a', minutes: 'min' };

export function isSameCode(a: Coding, b: Coding): boolean {
  return a.system === b.system && a.code === b.code;
}
