import type { Issue } from '@footing/guide';
import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes';

/** Our codes for answers, as IssueType codes of FHIR. */
const issueTypes: Readonly<Record<string, OperationOutcomeIssue['code']>> = {
  'wrong-type': 'value',
  'out-of-range': 'value',
  'unknown-question': 'not-found',
  'unknown-option': 'code-invalid',
  contradiction: 'conflict',
  'not-json': 'structure',
  'repeated-key': 'structure',
  'not-utf8': 'structure',
  'too-long': 'too-long',
};

/** Every issue, each with its words and its place. @throws RangeError without an issue: there is nothing to tell. */
export function operationOutcomeOf(issues: readonly Issue[]): OperationOutcome {
  if (issues.length === 0) throw new RangeError('an OperationOutcome needs an issue');
  return {
    resourceType: 'OperationOutcome',
    issue: issues.map(({ code, path, message }) => ({
      severity: 'error',
      code: issueTypes[code] ?? (code as OperationOutcomeIssue['code']),
      details: { text: message },
      ...(path === '' ? {} : { expression: [path] }),
    })),
  };
}
