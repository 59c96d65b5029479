export { assessmentBundle, type BundleInput } from './fhir/assessmentBundle.ts';
export { capabilityStatementOf, type ServerSetting } from './fhir/capabilityStatement.ts';
export { isInstant } from './fhir/isInstant.ts';
export { operationOutcomeOf } from './fhir/operationOutcome.ts';
export { questionnaireCanonical, questionnaireOf } from './fhir/questionnaire.ts';
export { type ResponseSetting, responseOf } from './fhir/questionnaireResponse.ts';
export type { Subject } from './fhir/readOrigin.ts';
export { type ReadResponse, readResponse } from './fhir/readResponse.ts';
export { systems } from './fhir/systems.ts';
export type { AskedOnPage } from './page/askedOnPage.ts';
export { clinicianHtml } from './page/clinicianHtml.ts';
export {
  type CauseOnPage,
  type ClinicianPage,
  clinicianPage,
  type PageInput,
  type Told,
  type TriedOnPage,
} from './page/clinicianPage.ts';
export { clinicianText } from './page/clinicianText.ts';
export type { RaisedFlag } from './page/raisedFlags.ts';
export { type Sheet, sheetOf } from './page/sheet.ts';
export { sheetOfBundle } from './page/sheetOfBundle.ts';
export type { Sign, WarningQuestion } from './page/warningSigns.ts';
export type { SessionRecord, TrialRecord } from './records.ts';
