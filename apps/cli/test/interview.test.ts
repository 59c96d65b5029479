import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, createAssessor, forActivities } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { askBeforeChanges } from '../src/interview/askBeforeChanges.ts';
import { askOfChanges } from '../src/interview/askOfChanges.ts';
import { askTried } from '../src/interview/askTried.ts';
import { conduct } from '../src/interview/conduct.ts';
import type { Asked, Asker, Reply } from '../src/interview/reply.ts';

const assessor = createAssessor(await loadGuide());

/** A person who answers from a script, by question, each entry once; the rest is "not sure". */
function scripted(script: Readonly<Record<string, readonly Reply[]>>): Asker & { readonly asked: Asked[] } {
  const left = new Map(Object.entries(script).map(([id, replies]) => [id, [...replies]]));
  const asked: Asked[] = [];
  const ask = async (question: Asked): Promise<Reply> => {
    asked.push(question);
    return left.get(question.question.id)?.shift() ?? { kind: 'answer', answer: null };
  };
  return { asked, ask, show: () => undefined, confirm: async () => 'yes', close: () => undefined };
}

const answer = (value: Answer): Reply => ({ kind: 'answer', answer: value });
const back: Reply = { kind: 'back' };
const goOn = async () => 'yes' as const;

describe('conducting an interview', () => {
  it('asks the weakness pace only of those who are weak', async () => {
    const strong = scripted({ weakness: [answer([])], quality: [answer(['numb'])] });
    await conduct(assessor, strong, goOn);
    assert.ok(!strong.asked.some((a) => a.question.id === 'weaknessPace'));
    const weak = scripted({ weakness: [answer(['foot-drop'])] });
    await conduct(assessor, weak, goOn);
    assert.ok(weak.asked.some((a) => a.question.id === 'weaknessPace'));
  });

  it('takes the last answer back, offers it again, and ends with the changed answers', async () => {
    const person = scripted({
      activities: [answer(['running']), answer(['cycling'])],
      where: [back, answer(['ball'])],
    });
    const { answers, finished } = await conduct(assessor, person, goOn);
    assert.equal(finished, true);
    assert.deepEqual(answers['activities'], ['cycling']);
    assert.deepEqual(answers['where'], ['ball']);
    assert.deepEqual(person.asked[2]!.before, ['running']);
  });

  it('keeps what was answered on a later page when going back across pages', async () => {
    const person = scripted({
      quality: [answer(['numb']), answer(['burning'])],
      weakness: [back, answer([])],
    });
    const { answers } = await conduct(assessor, person, goOn);
    assert.deepEqual(answers['quality'], ['burning']);
    assert.deepEqual(answers['weakness'], []);
  });

  it('asks only about changes for the activities that were told', () => {
    const tried = assessor.guide.questions.find((question) => question.id === 'tried')!;
    const shown = (answers: Record<string, Answer>): string[] =>
      forActivities(assessor.guide, tried, answers).options.map((option) => option.id);
    assert.ok(shown({ activities: ['rowing'] }).includes('foot-plate'));
    assert.ok(!shown({ activities: ['rowing'] }).includes('cleats-back'));
    assert.equal(shown({ activities: null }).length, tried.options.length);
  });

  it('asks the first question again when there is nothing to go back to', async () => {
    const person = scripted({ activities: [back, answer(['running'])] });
    const { answers } = await conduct(assessor, person, goOn);
    assert.deepEqual(answers['activities'], ['running']);
  });

  it('tells of an emergency once, the moment it is settled, and ends when the person wants no more', async () => {
    const person = scripted({ pelvic: [answer(['bladder'])] });
    const told: string[][] = [];
    const { finished, answers } = await conduct(assessor, person, async (flags) => {
      told.push(flags.map((flag) => flag.id));
      return 'no';
    });
    assert.deepEqual(told, [['bladder-or-bowel']]);
    assert.equal(finished, true);
    assert.equal(Object.keys(answers).at(-1), 'pelvic');
  });

  it('takes back the answer that made it an emergency, and asks it again', async () => {
    const person = scripted({ pelvic: [answer(['bladder']), answer([])], weakness: [answer([])] });
    const told: string[][] = [];
    const { finished, answers } = await conduct(assessor, person, async (flags) => {
      told.push(flags.map(({ id }) => id));
      return 'back';
    });
    assert.deepEqual(told, [['bladder-or-bowel']]);
    assert.equal(finished, true);
    assert.deepEqual(answers['pelvic'], []);
    assert.deepEqual(answers['weakness'], []);
    const again = person.asked.filter(({ question }) => question.id === 'pelvic');
    assert.deepEqual(again[1]!.before, ['bladder']);
  });

  it('tells again who takes an emergency back and gives the same answer', async () => {
    const person = scripted({ pelvic: [answer(['bladder']), answer(['bladder'])] });
    const replies = ['back', 'no'] as const;
    let told = 0;
    await conduct(assessor, person, async () => replies[told++]!);
    assert.equal(told, 2);
  });

  it('tells of an emergency anew when one was taken back', async () => {
    const person = scripted({
      pelvic: [answer(['bladder']), answer([])],
      head: [back, answer(['speech'])],
    });
    const told: string[][] = [];
    await conduct(assessor, person, async (flags) => {
      told.push(flags.map(({ id }) => id));
      return 'yes';
    });
    assert.deepEqual(told, [['bladder-or-bowel'], ['stroke-signs']]);
  });

  it('never says that there are fewer pages to come than there are', async () => {
    const person = scripted({});
    await conduct(assessor, person, goOn);
    for (const { progress } of person.asked) {
      const [, page, most] = /Page (\d+) of (?:about|at most) (\d+)/.exec(progress)!;
      assert.ok(Number(page) <= Number(most), progress);
    }
  });
});

describe('asking what was tried', () => {
  const rider = {
    activities: ['cycling'],
    where: ['ball'],
    sides: 'both',
    quality: ['numb'],
    start: 'during-exercise',
  };
  const offered = (answers: Readonly<Record<string, Answer>>): string[] =>
    assessor.assessWithoutBands({ answers, denied: {} }).changes.map(({ id }) => id);

  it('asks about the changes that would be offered, and offers none of those that were tried', async () => {
    const [first = '', second = ''] = offered(rider);
    const person = scripted({ tried: [answer({ [first]: 'no', [second]: 'partly' })] });
    const answers = await askTried(assessor, person, rider);
    assert.ok(person.asked[0]!.question.options.some(({ id }) => id === first));
    assert.ok(!offered(answers).includes(first));
    assert.ok(!offered(answers).includes(second));
  });

  it('asks nobody to whom nothing is offered, and nobody twice', async () => {
    const ill = { ...rider, pelvic: ['bladder'] };
    const person = scripted({});
    assert.equal(await askTried(assessor, person, ill), ill);
    const told = { ...rider, tried: {} };
    assert.equal(await askTried(assessor, person, told), told);
    assert.equal(person.asked.length, 0);
  });

  it('keeps the answers of who stops there', async () => {
    const person = scripted({ tried: [{ kind: 'stop' }] });
    assert.equal(await askTried(assessor, person, rider), rider);
  });
});

describe('asking what decides about changes', () => {
  const rider = {
    activities: ['cycling'],
    where: ['ball', 'all-toes'],
    sides: 'both',
    quality: ['numb', 'burning'],
    start: 'during-exercise',
    relief: 'minutes',
    course: 'same',
    duration: 'months',
  };
  const offered = (answers: Readonly<Record<string, Answer>>): string[] =>
    assessor.assessWithoutBands({ answers, denied: {} }).changes.map(({ id }) => id);

  it('asks a rider what is on the feet before a stiffer sole or other cleats are offered', async () => {
    assert.ok(offered(rider).slice(0, 5).includes('stiffer-sole'));
    const person = scripted({ footwear: [answer(['stiff-sole-or-cleats'])] });
    const answers = await askBeforeChanges(assessor, person, rider);
    assert.ok(!offered(answers).includes('stiffer-sole'));
    assert.ok(offered(answers).slice(0, 5).includes('cleats-back'));
  });

  it('asks nothing twice, and nothing of whom nothing is offered', async () => {
    const person = scripted({});
    const answers = await askBeforeChanges(assessor, person, rider);
    const asked = person.asked.length;
    await askBeforeChanges(assessor, person, answers);
    const again = person.asked.slice(asked).map(({ question }) => question.id);
    assert.ok(again.every((id) => !person.asked.slice(0, asked).some(({ question }) => question.id === id)));
    const ill = { ...rider, pelvic: ['bladder'] };
    const nobody = scripted({});
    assert.deepEqual(await askBeforeChanges(assessor, nobody, ill), ill);
    assert.equal(nobody.asked.length, 0);
  });

  it('goes back among its own questions, and offers what was answered before', async () => {
    const person = scripted({
      between: [answer('constant'), answer('normal')],
      footwear: [back, answer(['none'])],
    });
    const answers = await askBeforeChanges(assessor, person, rider);
    assert.deepEqual([answers['between'], answers['footwear']], ['normal', ['none']]);
    const again = person.asked.filter(({ question }) => question.id === 'between');
    assert.deepEqual(
      again.map(({ before }) => before),
      [undefined, 'constant'],
    );
  });

  it('keeps what was answered by who stops', async () => {
    const person = scripted({ between: [answer('normal')], footwear: [{ kind: 'stop' }] });
    const answers = await askBeforeChanges(assessor, person, rider);
    assert.deepEqual(answers, { ...rider, between: 'normal' });
  });

  it('asks who stops nothing more, not what was tried either', async () => {
    const person = scripted({ between: [{ kind: 'stop' }] });
    assert.deepEqual(await askOfChanges(assessor, person, rider), rider);
    assert.deepEqual(
      person.asked.map(({ question }) => question.id),
      ['between'],
    );
  });
});
