import { ok } from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAssessor } from '@footing/assessment';
import { urgencyOrder } from '@footing/guide';
import { toldPages } from '../../src/embed/hostEvents.ts';
import { everyPerson, guide } from '../recordedPerson.ts';
import { holdSame } from './sameAnswers.ts';

describe('the number of pages that a host is told of', () => {
  const assessor = createAssessor(guide);
  const held = everyPerson.map((person) => {
    const { answers, pages } = holdSame(assessor, person);
    return { pages, urgency: assessor.verdict({ answers, denied: {} }).urgency };
  });

  it('is reached by recorded people of every urgency, so that an end that is told tells of none', () => {
    for (const urgency of urgencyOrder)
      ok(held.filter((one) => one.urgency === urgency && one.pages >= toldPages).length >= 5, urgency);
  });

  it('is large enough: those who end just then are of more than one urgency', () => {
    const then = new Set(held.filter(({ pages }) => pages === toldPages).map(({ urgency }) => urgency));
    ok(then.size >= 3, [...then].join());
  });

  it('would tell of urgency if it were smaller: the shortest interviews are the urgent ones', () => {
    const shortest = Math.min(...held.map(({ pages }) => pages));
    ok(held.filter(({ pages }) => pages <= shortest).every(({ urgency }) => urgency === 'emergency'));
    ok(shortest < toldPages);
  });
});
