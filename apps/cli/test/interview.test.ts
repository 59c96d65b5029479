import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Answer, type Assessor, createAssessor, forActivities, isAsked } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { askTried } from '../src/interview/askTried.ts';
import { type AskedPage, conduct } from '../src/interview/conduct.ts';
import { pageOfChanges } from '../src/interview/pageOfChanges.ts';
import type { PromptConfig } from '../src/interview/questionPrompt.ts';
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

describe('asking what decides about changes', () => {
  const told = {
    activities: ['cycling'],
    where: ['ball', 'all-toes'],
    sides: 'both',
    quality: ['numb', 'burning'],
    start: 'during-exercise',
    relief: 'minutes',
    course: 'same',
    duration: 'months',
  };
  /** Told all, so that nothing but what was tried is left to ask. */
  const rider = toldToTheEnd(told);
  const offered = (answers: Readonly<Record<string, Answer>>): string[] =>
    assessor.assessWithoutBands({ answers, denied: {} }).changes.map(({ id }) => id);
  const questionsOf = (answers: Readonly<Record<string, Answer>>): string[] =>
    pageOfChanges(assessor, answers)?.questions.map(({ id }) => id) ?? [];

  it('asks a rider what is on the feet before a stiffer sole or other cleats are offered', () => {
    assert.ok(offered(told).slice(0, 5).includes('stiffer-sole'));
    assert.ok(questionsOf(told).includes('footwear'));
    const answers = { ...told, footwear: ['stiff-sole-or-cleats'] };
    assert.ok(!offered(answers).includes('stiffer-sole'));
    assert.ok(offered(answers).slice(0, 5).includes('cleats-back'));
    assert.ok(!questionsOf(answers).includes('footwear'));
  });

  it('asks then about the changes that would be offered, and offers none of those that were tried', () => {
    const [first = '', second = ''] = offered(rider);
    const [tried, ...more] = pageOfChanges(assessor, rider)!.questions;
    assert.deepEqual([tried!.id, more], ['tried', []]);
    assert.ok(tried!.options.some(({ id }) => id === first));
    const left = offered({ ...rider, tried: { [first]: 'no', [second]: 'partly' } });
    assert.ok(!left.includes(first) && !left.includes(second));
  });

  it('asks nobody to whom nothing is offered, and nobody twice', () => {
    for (const answers of [told, rider])
      assert.equal(pageOfChanges(assessor, { ...answers, pelvic: ['bladder'] }), null);
    assert.equal(pageOfChanges(assessor, { ...rider, tried: {} }), null);
  });

  it('promises nothing that an answer there may change', () => {
    for (const answers of [told, rider])
      assert.doesNotMatch(pageOfChanges(assessor, answers)!.progress, /clear|last|urgen/i);
  });

  function toldToTheEnd(first: Readonly<Record<string, Answer>>): Record<string, Answer> {
    const answers: Record<string, Answer> = { ...first };
    const next = (): readonly string[] =>
      assessor.next({ answers, denied: {} })?.questions ??
      pageOfChanges(assessor, answers)!.questions.map(({ id }) => id);
    for (let ids = next(); !ids.includes('tried'); ids = next())
      for (const id of ids) answers[id] = saysNo(id);
    return answers;
  }
});

describe('asking further once the interview has nothing left', () => {
  const told: Readonly<Record<string, Answer>> = {
    activities: ['cycling'],
    where: ['ball'],
    quality: ['numb'],
  };
  const further = (answers: Readonly<Record<string, Answer>>): AskedPage | null =>
    pageOfChanges(assessor, answers);
  /** Who has none of it, and answers as `reply` says where it says something; every question is noted. */
  const person = (reply: (asked: Asked) => Reply | undefined): Asker & { readonly ids: string[] } => {
    const ids: string[] = [];
    const ask = async (asked: Asked): Promise<Reply> => {
      ids.push(asked.question.id);
      return reply(asked) ?? answer(told[asked.question.id] ?? saysNo(asked.question.id));
    };
    return { ids, ask, show: () => undefined, confirm: async () => 'yes', close: () => undefined };
  };

  it('goes back from the last question to the one before it', async () => {
    const replies = [back, answer({})];
    const rider = person(({ question }) => (question.id === 'tried' ? replies.shift() : undefined));
    const { answers, finished } = await conduct(assessor, rider, goOn, further);
    const last = rider.ids.indexOf('tried');
    assert.deepEqual(rider.ids.slice(last + 1), [rider.ids[last - 1], 'tried']);
    assert.deepEqual([answers['tried'], finished], [{}, true]);
  });

  it('lets a warning sign be told by who goes back all the way, and asks about no change then', async () => {
    let isGoingBack = false;
    const ill = person(({ question: { id } }) => {
      if (isGoingBack && id === 'pelvic') return answer(['bladder']);
      isGoingBack ||= id === 'tried';
      return isGoingBack ? back : undefined;
    });
    const flags: string[] = [];
    const { answers } = await conduct(
      assessor,
      ill,
      async (raised) => {
        flags.push(...raised.map(({ id }) => id));
        return 'no';
      },
      further,
    );
    assert.deepEqual(flags, ['bladder-or-bowel']);
    assert.deepEqual(answers['pelvic'], ['bladder']);
    assert.equal(ill.ids.at(-1), 'pelvic');
  });

  it('goes on with the interview when an answer there gives it more to ask', async () => {
    const { page: ageOn } = assessor.guide.questions.find(({ id }) => id === 'age')!;
    const asksAge: Assessor = {
      ...assessor,
      next: ({ answers }) =>
        isAsked(answers, 'footwear') && !isAsked(answers, 'age') ? { page: ageOn, questions: ['age'] } : null,
    };
    const shoes = assessor.guide.questions.filter(({ id }) => id === 'footwear');
    const aboutShoes = (answers: Readonly<Record<string, Answer>>): AskedPage | null =>
      isAsked(answers, 'footwear') ? null : { progress: 'Further', questions: shoes };
    const asked = async (stopsAt: string) => {
      const rider = person(({ question: { id } }) => (id === stopsAt ? { kind: 'stop' } : undefined));
      const { finished } = await conduct(asksAge, rider, goOn, aboutShoes);
      return { ids: rider.ids, finished };
    };
    assert.deepEqual(await asked('nowhere'), { ids: ['footwear', 'age'], finished: true });
    assert.deepEqual(await asked('footwear'), { ids: ['footwear'], finished: true });
    assert.deepEqual(await asked('age'), { ids: ['footwear', 'age'], finished: false });
  });

  it('keeps what was answered by who stops there', async () => {
    const rider = person(({ question: { id } }) => (id === 'tried' ? { kind: 'stop' } : undefined));
    const { answers, finished } = await conduct(assessor, rider, goOn, further);
    assert.deepEqual([answers['where'], finished], [['ball'], true]);
  });

  it('offers to go back on every question but the first', async () => {
    const canGoBack: boolean[] = [];
    const rider = person((asked) => {
      canGoBack.push(asked.canGoBack);
      return undefined;
    });
    await conduct(assessor, rider, goOn, further);
    assert.deepEqual([canGoBack[0], canGoBack.slice(1).every((can) => can)], [false, true]);
  });
});

describe('asking what was tried', () => {
  const tried = assessor.guide.questions.find(({ id }) => id === 'tried')!;
  const [one, two] = tried.options.map(({ id }) => id) as [string, string];
  const asked = { question: tried, progress: '', measures: [], before: undefined, canGoBack: true };
  /** Answers prompt after prompt; notes what each had on it before. */
  const prompts = (...replies: readonly Reply[]) => {
    const seen: PromptConfig[] = [];
    const prompt = async (config: PromptConfig): Promise<Reply> => replies[seen.push(config) - 1]!;
    return { seen, prompt };
  };

  it('goes back change by change, and keeps every tick and every result', async () => {
    const ticked = answer([one, two]);
    const { seen, prompt } = prompts(
      ticked,
      answer('no'),
      back,
      back,
      ticked,
      answer('no'),
      answer('partly'),
    );
    assert.deepEqual(await askTried(asked, prompt), answer({ [one]: 'no', [two]: 'partly' }));
    assert.deepEqual(
      seen.map(({ before }) => before),
      [[], [], [], ['no'], [one, two], ['no'], []],
    );
  });

  it('leaves out the result of a change that was unticked, and offers the rest to who comes back', async () => {
    const { seen, prompt } = prompts(answer([two]), answer('helped'));
    const before = { [one]: 'no', [two]: 'partly', 'not-shown-here': 'no' } as const;
    assert.deepEqual(await askTried({ ...asked, before }, prompt), answer({ [two]: 'helped' }));
    assert.deepEqual(
      seen.map((config) => config.before),
      [[one, two], ['partly']],
    );
  });

  it('asks for a result of each change, for one without would be offered again', async () => {
    const { seen, prompt } = prompts(answer([one]), answer('no'));
    await askTried(asked, prompt);
    assert.deepEqual(
      seen.map(({ canBeUnsure }) => canBeUnsure),
      [true, false],
    );
  });
});

/** Nothing where a question lets one say so; else not sure. */
function saysNo(id: string): Answer {
  return assessor.guide.questions.find((question) => question.id === id)!.kind === 'many' ? [] : null;
}
