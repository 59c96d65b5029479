import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Issue, mostIssues } from '@footing/guide';
import fc from 'fast-check';
import { operationOutcomeOf, questionnaireCanonical, readResponse, responseOf } from '../../src/index.ts';
import { runner } from '../people.ts';
import { guide } from '../realGuide.ts';
import { validate } from './validate.ts';

// biome-ignore lint/suspicious/noExplicitAny: foreign input can be anything
type Foreign = any;

function right(): Foreign {
  return JSON.parse(JSON.stringify(responseOf(guide, runner, { time: '2026-05-01T06:30:00Z' })));
}

/** The item of a question in a response. */
function itemOf(response: Foreign, linkId: string): Foreign {
  return response.item.flatMap((page: Foreign) => page.item).find((item: Foreign) => item.linkId === linkId);
}

/** The issues after a change; each response must be refused as a whole, in an outcome that is valid FHIR. */
function issuesAfter(change: (response: Foreign) => void): readonly Issue[] {
  const response = right();
  change(response);
  return issuesOf(response);
}

function issuesOf(input: unknown): readonly Issue[] {
  const { request, issues } = readResponse(guide, input);
  assert.equal(request, undefined);
  validate(operationOutcomeOf(issues));
  return issues;
}

test('a response is read as a parameter of an operation too', () => {
  const parameters = (...parameter: unknown[]) => ({ resourceType: 'Parameters', parameter });
  const own = { name: 'response', resource: right() };
  assert.deepEqual(readResponse(guide, parameters(own)).request, runner);
  for (const [input, path] of [
    [parameters(), 'Parameters.parameter'],
    [parameters(own, own), 'Parameters.parameter'],
    [parameters({ name: 'response', valueString: 'none' }), 'Parameters.parameter[0]'],
  ] as const)
    assert.equal(issuesOf(input)[0]!.path, path);
});

test('what was not spoilt is read', () => {
  assert.deepEqual(readResponse(guide, right()).request, runner);
});

test('when it was answered and by whom is read as it was told, to the day or the second, and nothing where nothing was', () => {
  const subject = { reference: 'Patient/123', display: 'Jane Doe' };
  for (const authored of ['2026-01', '2026-01-01', '2026-01-01T10:00:00+01:00']) {
    const read = readResponse(guide, { ...right(), authored, subject });
    assert.deepEqual([read.request, read.authored, read.subject], [runner, authored, subject]);
  }
  for (const other of [
    { reference: 'https://ehr.example/fhir/Patient/123/_history/2' },
    { reference: 'urn:uuid:5d6a7e0c-0000-4000-8000-000000000001' },
    { type: 'Patient', identifier: { system: 'urn:oid:1.2.3', value: '7' } },
  ])
    assert.deepEqual(readResponse(guide, { ...right(), subject: other }).subject, other);
  const { authored: _, ...undated } = right();
  assert.deepEqual(readResponse(guide, undated), { request: runner, issues: [] });
});

const spoilt: Readonly<Record<string, [change: (response: Foreign) => void, code: string, path: RegExp]>> = {
  'a time that is none': [
    (r) => {
      r.authored = 'yesterday';
    },
    'value',
    /^QuestionnaireResponse\.authored$/,
  ],
  'a subject that is no patient': [
    (r) => {
      r.subject = { reference: 'https://ehr.example/fhir/Group/7' };
    },
    'value',
    /^QuestionnaireResponse\.subject$/,
  ],
  'a subject inside the response, which the document would not hold': [
    (r) => {
      r.subject = { reference: '#patient' };
    },
    'value',
    /^QuestionnaireResponse\.subject$/,
  ],
  'a subject that names nobody': [
    (r) => {
      r.subject = {};
    },
    'value',
    /^QuestionnaireResponse\.subject$/,
  ],
  'a subject that is a text': [
    (r) => {
      r.subject = 'Jane Doe';
    },
    'value',
    /^QuestionnaireResponse\.subject$/,
  ],
  'an unknown item': [
    (r) => r.item[0].item.push({ linkId: 'shoe-size' }),
    'not-found',
    /item\[0\]\.item\[4\]\.linkId/,
  ],
  'another version': [
    (r) => {
      r.questionnaire = `${questionnaireCanonical(guide)}0`;
    },
    'not-supported',
    /questionnaire/,
  ],
  'no questionnaire': [
    (r) => {
      delete r.questionnaire;
    },
    'not-supported',
    /questionnaire/,
  ],
  'an entry made in error': [
    (r) => {
      r.status = 'entered-in-error';
    },
    'value',
    /status/,
  ],
  'a text for a number': [
    (r) => {
      itemOf(r, 'age').answer = [{ valueString: '41' }];
    },
    'value',
    /answer\[0\]/,
  ],
  'a text inside valueDecimal': [
    (r) => {
      itemOf(r, 'age').answer = [{ valueDecimal: '41' }];
    },
    'value',
    /answer\[0\]/,
  ],
  'two values in one answer': [
    (r) => {
      itemOf(r, 'age').answer[0].valueInteger = 4;
    },
    'value',
    /answer\[0\]/,
  ],
  'two answers for one': [
    (r) => {
      itemOf(r, 'sides').answer.push(itemOf(r, 'sides').answer[0]);
    },
    'structure',
    /answer/,
  ],
  'an age that nobody has': [
    (r) => {
      itemOf(r, 'age').answer[0].valueDecimal = 410;
    },
    'out-of-range',
    /item\[\d+\]\.item/,
  ],
  'an unknown option': [
    (r) => {
      itemOf(r, 'sides').answer[0].valueCoding.code = 'middle';
    },
    'code-invalid',
    /valueCoding/,
  ],
  'an option of another system': [
    (r) => {
      itemOf(r, 'sides').answer[0].valueCoding.system = 'http://snomed.info/sct';
    },
    'code-invalid',
    /valueCoding/,
  ],
  'an option without a system': [
    (r) => {
      delete itemOf(r, 'sides').answer[0].valueCoding.system;
    },
    'code-invalid',
    /valueCoding/,
  ],
  'none together with some': [
    (r) => {
      itemOf(r, 'where').answer.push({
        valueCoding: {
          system: 'urn:footing:fhir:codes:answer',
          code: 'not-known',
        },
      });
    },
    'conflict',
    /answer/,
  ],
  'an item given twice': [
    (r) => {
      r.item[0].item.push(r.item[0].item[0]);
    },
    'duplicate',
    /item/,
  ],
  'an item in the wrong page': [
    (r) => {
      r.item[1].item.push(r.item[0].item.shift());
    },
    'structure',
    /item\[1\]/,
  ],
  'an item without linkId': [
    (r) => {
      delete r.item[0].item[0].linkId;
    },
    'required',
    /linkId/,
  ],
  'items that are no list': [
    (r) => {
      r.item = { linkId: 'age' };
    },
    'structure',
    /item/,
  ],
  'an item that is a text': [
    (r) => {
      r.item[0].item[0] = 'age 41';
    },
    'structure',
    /item\[0\]\.item\[0\]/,
  ],
  'answers that are no list': [
    (r) => {
      itemOf(r, 'age').answer = { valueDecimal: 41 };
    },
    'structure',
    /answer/,
  ],
  'a misspelt field': [
    (r) => {
      itemOf(r, 'age').anwser = [];
    },
    'structure',
    /item/,
  ],
  'a modifier extension': [
    (r) => {
      itemOf(r, 'age').modifierExtension = [{ url: 'x', valueBoolean: true }];
    },
    'extension',
    /modifierExtension/,
  ],
  'a modifier extension of the whole': [
    (r) => {
      r.modifierExtension = [{ url: 'x', valueBoolean: true }];
    },
    'extension',
    /^QuestionnaireResponse.modifierExtension/,
  ],
  'a number both told and not known': [
    (r) => {
      r.item
        .find((p: Foreign) => p.linkId === 'page/before')
        .item.push({ linkId: 'age/not-known', answer: [{ valueBoolean: true }] });
    },
    'conflict',
    /item/,
  ],
  'results and nothing tried': [
    (r) => {
      itemOf(r, 'tried').item.push({ linkId: 'tried/none', answer: [{ valueBoolean: true }] });
    },
    'conflict',
    /item/,
  ],
  'an answer inside a page': [
    (r) => {
      r.item[0].answer = [{ valueBoolean: true }];
    },
    'structure',
    /answer/,
  ],
  'items nested in an answer': [
    (r) => {
      itemOf(r, 'age').answer[0].item = [{ linkId: 'sex' }];
    },
    'structure',
    /answer\[0\]\.item/,
  ],
};

for (const [name, [change, code, path]] of Object.entries(spoilt))
  test(`${name} is refused, with its place`, () => {
    const issues = issuesAfter(change);
    assert.ok(
      issues.some((issue) => issue.code === code && path.test(issue.path)),
      JSON.stringify(issues),
    );
  });

test('a code that is no answer is told with one that is, the same code of the right system where there is one', () => {
  const told = (change: (coding: Foreign) => void): string =>
    issuesAfter((r) => change(itemOf(r, 'sides').answer[0].valueCoding))[0]!.message;
  const system = 'urn:footing:fhir:codes:option:sides';
  assert.equal(
    told((coding) => {
      coding.code = 'middle';
    }),
    `must be one of the item's answerOption, such as "left" of "${system}", not "middle" of "${system}"`,
  );
  assert.equal(
    told((coding) => {
      coding.code = 'both';
      delete coding.system;
    }),
    `must be one of the item's answerOption, such as "both" of "${system}", not "both" without a system`,
  );
});

test('every problem is named, not the first alone', () => {
  const issues = issuesAfter((r) => {
    r.status = 7;
    itemOf(r, 'age').answer[0] = { valueString: 'old' };
    itemOf(r, 'sides').answer[0].valueCoding.code = 'middle';
    r.item.push({ linkId: 'a' }, { linkId: 'b' });
  });
  assert.deepEqual(issues.map(({ code }) => code).sort(), [
    'code-invalid',
    'not-found',
    'not-found',
    'value',
    'value',
  ]);
});

test('anything at all gives answers or problems, and never throws', () => {
  const input = fc.oneof(
    fc.anything(),
    fc.json().map((text) => JSON.parse(text)),
  );
  fc.assert(
    fc.property(input, (value) => {
      assert.ok(readResponse(guide, value).issues.length > 0);
    }),
  );
});

test('a response spoilt anywhere is read as it was or refused, and never throws', () => {
  const places: [Foreign, string][] = [];
  const collect = (value: Foreign): void => {
    for (const key of Object.keys(value)) {
      places.push([value, key]);
      if (typeof value[key] === 'object') collect(value[key]);
    }
  };
  const response = right();
  collect(response);
  fc.assert(
    fc.property(fc.nat({ max: places.length - 1 }), fc.jsonValue(), (i, value) => {
      const [holder, key] = places[i]!;
      const before = holder[key];
      holder[key] = value;
      const { request, issues } = readResponse(guide, response);
      holder[key] = before;
      assert.equal(request === undefined, issues.length > 0);
    }),
    { numRuns: 300 },
  );
});

test('a bundle must hold one response, neither none nor two', () => {
  const bundle = (n: number) => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: Array.from({ length: n }, () => ({ resource: right() })),
  });
  assert.deepEqual(readResponse(guide, bundle(1)).request, runner);
  assert.equal(issuesOf(bundle(0))[0]!.code, 'required');
  assert.equal(issuesOf(bundle(2))[0]!.code, 'required');
});

test('a bundle of 10 MB with one response is read', () => {
  const other = { resource: { resourceType: 'Basic', code: { text: 'x'.repeat(1000) } } };
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [...Array(10_000).fill(other), { resource: right() }],
  };
  const text = JSON.stringify(bundle);
  assert.ok(text.length > 10_000_000);
  assert.deepEqual(readResponse(guide, JSON.parse(text)).request, runner);
});

test('10 MB of unknown items are refused in a few words', () => {
  const text = JSON.stringify({
    ...right(),
    item: Array.from({ length: 200_000 }, (_, i) => ({ linkId: `unknown-question-with-a-long-id-${i}` })),
  });
  assert.ok(text.length > 9_000_000);
  const { issues } = readResponse(guide, JSON.parse(text));
  assert.deepEqual(
    issues.map(({ code, path }) => [code, path]),
    [['too-long', 'QuestionnaireResponse.item']],
  );
});

test('items nested a hundred thousand deep exhaust nothing', () => {
  let item: Foreign = { linkId: 'x' };
  for (let i = 0; i < 100_000; i++) item = { linkId: 'x', item: [item] };
  const { issues } = readResponse(guide, { ...right(), item: [item] });
  assert.equal(issues.length, mostIssues + 1);
  assert.equal(issues.at(-1)!.code, 'more');
});
