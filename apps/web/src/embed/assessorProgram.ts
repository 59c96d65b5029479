/**
 * The program that assesses for the component. The build makes it one function of `scope` that needs nothing else, so that the
 * same text runs in a worker and, in short steps, on the page's own thread.
 */
import { type Answers, type Asker, createAskerInSteps } from '@footing/assessment';
import { type PackedAsked, type PackedNumbers, unpackGuide } from '@footing/assessment/packed';
import { replyTo } from '../assessor/answering.ts';
import type { Ask } from '../assessor/messages.ts';
import { type Telling, tellingOf } from '../assessor/telling.ts';
import type { AssessorScope, ToAssessor } from './assessorScope.ts';

declare const scope: AssessorScope;

/** Shorter than a frame, so that a tap is never late. */
const stretchMs = 8;

let numbers: PackedNumbers | undefined;
let prepared: Promise<Asker> = Promise.reject(new Error('asked before it had a guide'));
prepared.catch(() => {});

async function prepare(asked: PackedAsked): Promise<Asker> {
  const steps = createAskerInSteps(unpackGuide({ ...asked, ...numbers! }));
  let until = performance.now() + stretchMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (scope.rest === null || performance.now() < until) continue;
    await scope.rest();
    until = performance.now() + stretchMs;
  }
}

let telling: Promise<Telling> | undefined;

function toTell(): Promise<Telling> {
  telling ??= prepared.then(tellingOf);
  return telling;
}

/** Draws of numbers are made when first needed and kept: one question at a time, the whole is then quick. */
async function drawAhead(answers: Answers, rest: () => Promise<void>): Promise<void> {
  const { bands } = await toTell();
  for (const [question, answer] of Object.entries(answers)) {
    bands({ answers: { [question]: answer }, denied: {} });
    await rest();
  }
}

async function reply(asked: Ask): Promise<void> {
  const { rest, post } = scope;
  await rest?.();
  if (rest !== null && asked.ask === 'bands') await drawAhead(asked.request.answers, rest).catch(() => {});
  post(await replyTo(prepared, toTell, asked));
}

function take(message: ToAssessor): void {
  if ('numbers' in message) numbers = message.numbers;
  else if ('begin' in message) {
    prepared = prepare(message.begin);
    // a failure is told to each who asks
    prepared.catch(() => {});
  } else void reply(message);
}

scope.listen(take);
scope.post({ ready: true });
