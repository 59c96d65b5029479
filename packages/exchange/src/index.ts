export { operationOutcomeOf } from './fhir/operationOutcome.ts';
export { questionnaireCanonical, questionnaireOf } from './fhir/questionnaire.ts';
export { type ResponseSetting, responseOf } from './fhir/questionnaireResponse.ts';
export { readResponse } from './fhir/readResponse.ts';
export { systems } from './fhir/systems.ts';
