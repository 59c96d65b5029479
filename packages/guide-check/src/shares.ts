import type { Guide, Share } from '@footing/guide';
import { answerTables } from './answerTables.ts';
import type { Place } from './rule.ts';

/** A number of the guide with its place; `what` says what it is the share of. */
export type PlacedShare = {
  readonly share: Share;
  readonly at: Place;
  readonly what: 'base' | 'prior' | 'answer' | 'helps';
};

/** Every number of the guide that has n and a source. */
export function* everyShare(guide: Guide): Generator<PlacedShare> {
  yield* baseShares(guide);
  yield* causeShares(guide);
  yield* changeShares(guide);
}

function* baseShares(guide: Guide): Generator<PlacedShare> {
  for (const question of guide.questions) {
    if (question.kind === 'map-of-results') continue;
    const [key, outcomes] =
      question.kind === 'number' ? ['bins', question.bins] : ['options', question.options];
    for (const { id, base } of outcomes as readonly { id: string; base: Share }[]) {
      const path = ['questions', question.id, key as string, id, 'base'];
      yield { share: base, at: { file: 'questions.yaml', path }, what: 'base' };
    }
  }
}

function* causeShares(guide: Guide): Generator<PlacedShare> {
  for (const cause of guide.causes) {
    const file = `causes/${cause.id}`;
    yield { share: cause.prior, at: { file, path: ['prior'] }, what: 'prior' };
    for (const [id, { share }] of Object.entries(cause.variants ?? {}))
      yield { share, at: { file, path: ['variants', id, 'share'] }, what: 'prior' };
  }
  for (const { file, path, answers } of answerTables(guide))
    for (const [question, listed] of Object.entries(answers))
      for (const [option, share] of Object.entries(listed))
        yield { share, at: { file, path: [...path, question, option] }, what: 'answer' };
}

function* changeShares(guide: Guide): Generator<PlacedShare> {
  for (const change of guide.changes) {
    const file = `changes/${change.id}`;
    yield { share: change.otherwise, at: { file, path: ['otherwise'] }, what: 'helps' };
    for (const [cause, share] of Object.entries(change.helps))
      yield { share, at: { file, path: ['helps', cause] }, what: 'helps' };
  }
}
