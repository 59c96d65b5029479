import type { Issue } from '@footing/guide';
import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes';

type IssueType = OperationOutcomeIssue['code'];

/** Our codes for answers, as IssueType codes of FHIR. */
const issueTypes: ReadonlyMap<string, IssueType> = new Map([
  ['wrong-type', 'value'],
  ['out-of-range', 'value'],
  ['unknown-question', 'not-found'],
  ['unknown-option', 'code-invalid'],
  ['contradiction', 'conflict'],
  ['not-json', 'structure'],
  ['repeated-key', 'structure'],
  ['not-utf8', 'structure'],
  ['more', 'informational'],
]);

/** The codes that are FHIR's already: http://hl7.org/fhir/R4/valueset-issue-type.html */
const ownOfFhir: ReadonlySet<string> = new Set<IssueType>([
  'invalid',
  'structure',
  'required',
  'value',
  'invariant',
  'security',
  'login',
  'unknown',
  'expired',
  'forbidden',
  'suppressed',
  'processing',
  'not-supported',
  'duplicate',
  'multiple-matches',
  'not-found',
  'deleted',
  'too-long',
  'code-invalid',
  'extension',
  'too-costly',
  'business-rule',
  'conflict',
  'transient',
  'lock-error',
  'no-store',
  'exception',
  'timeout',
  'incomplete',
  'throttled',
  'informational',
]);

/** Every issue, each with its words and its place. @throws RangeError without an issue: there is nothing to tell. */
export function operationOutcomeOf(issues: readonly Issue[]): OperationOutcome {
  if (issues.length === 0) throw new RangeError('an OperationOutcome needs an issue');
  return { resourceType: 'OperationOutcome', issue: issues.map(outcomeOf) };
}

/** That there are more problems is no problem of its own. */
function outcomeOf({ code, path, message }: Issue): OperationOutcomeIssue {
  return {
    severity: code === 'more' ? 'information' : 'error',
    code: issueTypeOf(code),
    details: { text: message },
    ...(path === '' ? {} : { expression: [path] }),
  };
}

function issueTypeOf(code: string): IssueType {
  return isIssueType(code) ? code : (issueTypes.get(code) ?? 'processing');
}

function isIssueType(code: string): code is IssueType {
  return ownOfFhir.has(code);
}
