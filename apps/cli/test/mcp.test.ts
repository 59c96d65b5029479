/** The official client talks to the real command over standard input and output. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answersOfReason, createAssessor } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { runFooting } from './runFooting.ts';

const guide = await loadGuide();
const assessor = createAssessor(guide);
const main = fileURLToPath(new URL('../footing.mjs', import.meta.url));
const client = new Client({ name: 'test', version: '0' });
await client.connect(
  new StdioClientTransport({ command: process.execPath, args: [main, 'mcp'], stderr: 'inherit' }),
);
after(() => client.close());

// biome-ignore lint/suspicious/noExplicitAny: tests look into whatever comes back
async function call(name: string, input: Record<string, unknown>): Promise<any> {
  const result = await client.callTool({ name, arguments: input });
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const text = (result.content as any)[0].text as string;
  if (result.isError === true) return { error: text };
  assert.deepEqual(JSON.parse(text), result.structuredContent);
  return result.structuredContent;
}

/** The story and the answers to every page that follows: nothing of what may be chosen, the rest not known. */
async function interviewed(story: Record<string, unknown>): Promise<Record<string, unknown>> {
  const answers = { ...story };
  for (let pages = 0; ; pages++) {
    assert.ok(pages < 30, 'the interview does not end');
    const page = await call('next_page', { answers });
    if (page.interviewIsOver) return answers;
    for (const { id, kind } of page.questions) {
      assert.ok(!Object.hasOwn(answers, id), `${id} is asked twice`);
      answers[id] = kind === 'many' ? [] : null;
    }
  }
}

test('the three tools are there, and told to be read-only', async () => {
  const { tools } = await client.listTools();
  assert.deepEqual(tools.map(({ name }) => name).sort(), ['assess', 'guide_lookup', 'next_page']);
  assert.ok(tools.every(({ annotations }) => annotations?.readOnlyHint === true));
  assert.match(client.getInstructions()!, /no diagnosis/);
});

test('an interview by next_page ends, and its assessment is that of the command line', async () => {
  const answers = await interviewed({ activities: ['running'], where: ['toes-3-4'], sides: 'left' });
  const told = await call('assess', { answers });
  const own = assessor.assess({ answers, denied: {} } as never);
  assert.equal(told.urgency, own.urgency);
  assert.equal(told.guide.hash, guide.hash);
  const likely = own.causes.filter(({ probability }) => probability >= 0.01);
  assert.deepEqual(
    told.causes.map(({ id, probability, band }: { id: string; probability: number; band: unknown }) => [
      id,
      probability,
      band,
    ]),
    likely.map(({ id, probability, band }) => [id, probability, [...band]]),
  );
});

test('an emergency says what to do at once', async () => {
  const { urgency, urgencyReasons, changes } = await call('assess', { answers: { pelvic: ['bladder'] } });
  assert.equal(urgency, 'emergency');
  assert.match(urgencyReasons[0].whatToDo, /emergency department/);
  assert.deepEqual(changes, []);
});

test('an emergency stands with the next questions from the answer that makes it one', async () => {
  const story = { activities: ['running'], where: ['ball'], sides: 'both', quality: ['numb'] };
  assert.deepEqual((await call('next_page', { answers: story })).emergency, []);
  const { emergency, questions } = await call('next_page', { answers: { ...story, pelvic: ['bladder'] } });
  assert.match(emergency[0].whatToDo, /emergency department/);
  assert.ok(questions.length > 0);
});

test('with warning signs not asked they are named, and nothing is offered to be tried at home', async () => {
  const story = { activities: ['running'], where: ['ball'], sides: 'both', quality: ['numb'], pelvic: null };
  const { urgency, warningSignsNotAsked, warningSignsNotSure, changes } = await call('assess', {
    answers: story,
  });
  assert.equal(urgency, 'self-care');
  const asked = (id: string) => ({ id, text: guide.questions.find((question) => question.id === id)!.text });
  assert.ok(warningSignsNotAsked.some(({ id }: { id: string }) => id === 'weakness'));
  for (const sign of warningSignsNotAsked) assert.deepEqual(sign, asked(sign.id));
  assert.deepEqual(warningSignsNotSure, [asked('pelvic')]);
  assert.deepEqual(changes, []);
});

test('causes, changes and red flags come with sources that are all there', async () => {
  const { fires } = guide.redFlags.find(({ urgency }) => urgency === 'same-day')!;
  const asked = { ...(await interviewed({ activities: ['cycling'], where: ['ball'] })), ...fires };
  for (const answers of [await interviewed({ activities: ['running'], where: ['toes-3-4'] }), asked]) {
    const { urgencyReasons, causes, changes, sources } = await call('assess', { answers });
    const there = new Set(sources.map(({ id }: { id: string }) => id));
    const flags = urgencyReasons.filter((reason: object) => 'redFlag' in reason);
    for (const { sources: own } of [...causes, ...changes, ...flags]) {
      assert.ok(own.length > 0);
      assert.ok(own.every((id: string) => there.has(id)));
    }
    assert.ok(sources.every(({ title }: { title: string }) => title !== ''));
  }
});

test('what spoke for a cause stands in the words that were asked and answered', async () => {
  const { causes } = await call('assess', {
    answers: { activities: ['running'], where: ['toes-3-4'], tried: { 'loosen-laces': 'no' } },
  });
  const reasons = causes.flatMap((cause: Record<'for' | 'against', object[]>) => [
    ...cause.for,
    ...cause.against,
  ]);
  assert.ok(reasons.length > 0);
  for (const { question: id, options, text, labels } of reasons) {
    const question = guide.questions.find((own) => own.id === id)!;
    assert.equal(text, question.text);
    assert.deepEqual(labels, answersOfReason(question, { options }));
  }
});

test('what would tell stands in the words that are asked, and whom a change is for in the name of the cause', async () => {
  const story = { activities: ['cycling'] };
  const { cannotTell, wouldTell } = await call('assess', { answers: story });
  assert.ok(cannotTell && wouldTell.length > 0);
  for (const { id, text } of wouldTell)
    assert.equal(text, guide.questions.find((question) => question.id === id)!.text);
  const { changes } = await call('assess', { answers: await interviewed(story) });
  assert.ok(changes.length > 0);
  for (const { id, name } of changes.flatMap((change: { for: object[] }) => change.for))
    assert.equal(name, guide.causes.find((cause) => cause.id === id)!.name);
});

test('what is booked is not said to be judged by sessions', async () => {
  const { changes } = await call('assess', {
    answers: await interviewed({ activities: ['running'], where: ['toes-3-4'] }),
  });
  assert.ok(changes.some(({ cost }: { cost: string }) => cost === 'professional'));
  for (const { cost, sessionsToTell } of changes)
    assert.equal(sessionsToTell === undefined, cost === 'professional');
});

test('an argument that there is not is refused, not dropped', async () => {
  for (const name of ['assess', 'next_page'])
    assert.match((await call(name, { answers: {}, age: 71 })).error, /age/);
  assert.match((await call('guide_lookup', { kind: 'cause', name: 'x' })).error, /name/);
});

test('arguments that are wrong are refused with what would be right', async () => {
  assert.match((await call('assess', {})).error, /must be an object of answers .+ such as \{"age": 41\}/);
  assert.match((await call('assess', { answers: [], age: 1 })).error, /such as \{"age": 41\}/);
  assert.match(
    (await call('assess', { answers: {}, age: 1 })).error,
    /"age".+answers and denied, nothing else/,
  );
  assert.match(
    (await call('next_page', { answers: {}, denied: 'boots' })).error,
    /such as \{"footwear": \["boots"\]\}/,
  );
  assert.match(
    (await call('guide_lookup', { kind: 'cause', name: 'x' })).error,
    /"name".+kind and id, nothing else/,
  );
  assert.match(
    (await call('guide_lookup', {})).error,
    /one of cause, change, activity, question, red-flag, source/,
  );
});

test('a tool says how results of what was tried are given', async () => {
  const { tools } = await client.listTools();
  const { inputSchema } = tools.find(({ name }) => name === 'assess')!;
  assert.match(JSON.stringify(inputSchema), /for tried an object of results by change/);
});

test('a line that is no message is told on standard error, without what was in it', async () => {
  const { code, stdout, stderr } = await runFooting(['mcp'], 'my age is 41\n{"age": 41}\n');
  assert.deepEqual([code, stdout], [0, '']);
  assert.match(stderr, /^(footing mcp: a line is no message .+one JSON object a line\n){2}$/);
  assert.doesNotMatch(stderr, /41/);
});

test('answers that cannot be read are refused with every issue', async () => {
  const { error } = await call('assess', { answers: { age: 'old', shoe: 1 } });
  assert.match(error, /answers\.age wrong-type/);
  assert.match(error, /answers\.shoe unknown-question/);
});

test('an entry of the guide comes with the sources that it cites', async () => {
  const { entry, sources } = await call('guide_lookup', { kind: 'cause', id: 'mortons-neuroma' });
  assert.equal(entry.name, guide.causes.find(({ id }) => id === 'mortons-neuroma')!.name);
  assert.ok(sources.length > 1);
  assert.ok(sources.some(({ link }: { link: string | null }) => link !== null));
});

test('no entry comes with a source that it only shares the id of a cause with', async () => {
  const ofCause = guide.sources.find(({ id }) => guide.causes.some((cause) => cause.id === id))!;
  const helps = (change: (typeof guide.changes)[number]): boolean => Object.hasOwn(change.helps, ofCause.id);
  const isCited = (change: object): boolean =>
    JSON.stringify(change).match(new RegExp(`"source":"${ofCause.id}"|@${ofCause.id}\\b`)) !== null;
  const { id } = guide.changes.find((change) => helps(change) && !isCited(change))!;
  const { sources } = await call('guide_lookup', { kind: 'change', id });
  assert.ok(sources.length > 0);
  assert.ok(sources.every((source: { id: string }) => source.id !== ofCause.id));
});

test('every kind lists its ids, and an unknown id is an error', async () => {
  for (const kind of ['cause', 'change', 'activity', 'question', 'red-flag', 'source']) {
    const { ids } = await call('guide_lookup', { kind });
    assert.ok(ids.length > 0);
    assert.match((await call('guide_lookup', { kind, id: 'none-such' })).error, /There is no/);
  }
  assert.match((await call('guide_lookup', { kind: 'brand' })).error, /kind/);
});

test('the command ends when its input does', { timeout: 30_000 }, async () => {
  assert.equal((await runFooting(['mcp'])).code, 0);
  assert.equal((await runFooting(['mcp', 'x'])).code, 2);
});
