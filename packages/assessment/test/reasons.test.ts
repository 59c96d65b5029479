import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answer } from '../src/index.ts';
import { someRequest } from './arbitraryRequest.ts';
import { assessor, guide, request } from './realGuide.ts';

test('only reasons that move a cause are told, strongest first', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      for (const cause of assessor.assess(r).causes) {
        for (const reasons of [cause.for, cause.against]) {
          const sizes = reasons.map((reason) => Math.abs(reason.weight));
          assert.ok(sizes.every((size) => size >= 0.1));
          assert.deepEqual(
            sizes,
            sizes.toSorted((a, b) => b - a),
          );
        }
        assert.ok(cause.for.every((reason) => reason.weight > 0));
        assert.ok(cause.against.every((reason) => reason.weight < 0));
      }
    }),
  );
});

/** The options that a person chose; a number stands for itself. */
function chosen(answer: Answer): readonly string[] {
  if (Array.isArray(answer)) return answer;
  return typeof answer === 'object' ? Object.keys(answer ?? {}) : [String(answer)];
}

test('a reason names a question that was answered or denied, and the options that were chosen', () => {
  fc.assert(
    fc.property(someRequest, (r) => {
      const told = assessor.assess(r).causes.flatMap((cause) => [...cause.for, ...cause.against]);
      for (const { question, options } of told) {
        const answer = r.answers[question] ?? null;
        assert.ok(answer !== null || Object.hasOwn(r.denied, question), question);
        assert.ok(options.every((option) => chosen(answer).includes(option)));
      }
    }),
  );
});

test('an answer that people with a cause give more often than others is no reason against it', () => {
  const { causes } = assessor.assess(
    request({
      sides: 'both',
      colour: ['white'],
      coldFoot: 'both',
      where: ['all-toes'],
      activities: ['swimming'],
    }),
  );
  const raynaud = causes.find((cause) => cause.id === 'raynaud')!;
  assert.ok(raynaud.for.some(({ question }) => question === 'colour'));
  assert.ok(raynaud.against.every(({ question }) => question !== 'sides'));
});

test('an answer that is no commoner with a cause than with others is no reason for it', () => {
  const { causes } = assessor.assess(request({ where: ['outer-thigh'], quality: ['numb'], sides: 'right' }));
  const pressure = causes.find((cause) => cause.id === 'plantar-digital-nerve-pressure')!;
  assert.ok(pressure.for.every(({ options }) => !options.includes('outer-thigh')));
});

test('an illness is told for a cause only where it is commoner with it: diabetes for nerves under pressure, not cancer', () => {
  const conditions = ['diabetes', 'cancer'];
  const { causes } = assessor.assess(
    request({ activities: ['swimming'], where: ['all-toes'], start: 'during-exercise', conditions }),
  );
  const pressure = causes.find((cause) => cause.id === 'plantar-digital-nerve-pressure')!;
  const told = pressure.for.filter(({ question }) => question === 'conditions');
  assert.deepEqual(
    told.map(({ options }) => options),
    [['diabetes']],
  );
});

test('each of several answers in a reason for a cause is commoner in some form of it than in all who come', () => {
  const { network } = assessor;
  const isCommoner = (cause: string, question: string, option: string): boolean => {
    const { outcomes, shares } = network.spec.variables[network.variables.get(question)!]!;
    const k = outcomes.findIndex(({ id }) => id === option);
    return network.forms.some(
      (form, h) =>
        guide.causes[form.cause]!.id === cause && (shares.get(h)?.get(k)?.p ?? 0) > outcomes[k]!.base.p,
    );
  };
  fc.assert(
    fc.property(someRequest, (r) => {
      for (const cause of assessor.assess(r).causes)
        for (const { question, options } of cause.for.filter(({ options: told }) => told.length > 1))
          for (const option of options)
            assert.ok(isCommoner(cause.id, question, option), `${cause.id} ${option}`);
    }),
  );
});

test('without answers no cause has a reason', () => {
  const { causes } = assessor.assess(request({}));
  assert.ok(causes.every((cause) => cause.for.length === 0 && cause.against.length === 0));
});

test('a pebble under the foot is a reason for a neuroma, and the heel a reason against it', () => {
  const { causes } = assessor.assess(request({ quality: ['pebble'], where: ['heel'], selfTests: ['click'] }));
  const neuroma = causes.find((cause) => cause.id === 'mortons-neuroma')!;
  assert.ok(neuroma.for.some((reason) => reason.options.includes('pebble')));
  assert.ok(neuroma.against.some((reason) => reason.options.includes('heel')));
});

test('an answer that says nothing of a cause by itself is no reason for what it says together with others', () => {
  const against = (id: string, answers: Parameters<typeof request>[0]): string[] =>
    assessor
      .assess(request(answers))
      .causes.find((cause) => cause.id === id)!
      .against.map(({ question }) => question);
  const tight = { quality: ['numb', 'tightness'], injury: ['fracture-or-cast'], age: 12, sides: 'left' };
  const inPlaster = against('acute-compartment-syndrome', {
    ...tight,
    head: [],
    pelvic: [],
    weightBearing: 'normal',
  });
  assert.ok(inPlaster.includes('weightBearing'));
  assert.ok(!inPlaster.includes('head') && !inPlaster.includes('pelvic'), inPlaster.join(' '));
  const arm = { where: ['whole-leg', 'hand-or-arm'], quality: ['numb'], sides: 'left', pelvic: [], head: [] };
  const ofStroke = against('stroke-tia', arm);
  assert.ok(ofStroke.includes('head'));
  assert.ok(!ofStroke.includes('pelvic'), ofStroke.join(' '));
});
