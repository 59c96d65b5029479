import assert from 'node:assert/strict';
import { test } from 'node:test';
import { capabilityStatementOf, questionnaireCanonical } from '../../src/index.ts';
import { guide } from '../realGuide.ts';
import { validate } from './validate.ts';

const setting = { version: '1.2.3', date: '2026-05-01T06:30:00Z', url: 'https://footing.example/fhir' };
const statement = capabilityStatementOf(guide, setting);

test('the statement is valid FHIR, with the address of the server and without', () => {
  const { url: _, ...nowhere } = setting;
  for (const each of [statement, capabilityStatementOf(guide, nowhere)]) {
    validate(each);
    for (const held of each.contained!) validate(held);
  }
  assert.throws(() => validate({ ...statement, kind: undefined } as never));
});

test('it names the questionnaire of the guide, and the operation that it defines itself', () => {
  const [rest, ...others] = statement.rest!;
  assert.deepEqual(others, []);
  assert.deepEqual(
    rest!.resource!.map(({ type, supportedProfile, interaction }) => [
      type,
      supportedProfile,
      interaction!.map(({ code }) => code),
    ]),
    [['Questionnaire', undefined, ['read']]],
  );
  assert.ok(rest!.resource![0]!.documentation!.includes(questionnaireCanonical(guide)));
  assert.deepEqual(
    rest!.operation!.map(({ name, definition }) => [name, definition]),
    statement.contained!.map((held) => ['assess', `#${held.id}`]),
  );
});

test('it says first that it is no diagnosis', () => {
  assert.match(statement.description!, /no diagnosis, no medical device, and not cleared by any authority/);
});
