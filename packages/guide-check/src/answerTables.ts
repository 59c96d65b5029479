import type { Cause, Guide } from '@footing/guide';

/** What a cause, or one of its variants, lists as answers; `path` leads to it in the file. */
export type AnswerTable = {
  readonly cause: Cause;
  readonly file: string;
  readonly path: readonly string[];
  readonly answers: Cause['answers'];
  /** A variant replaces whole rows of questions with one answer, so it must list them whole. */
  readonly isVariant: boolean;
};

/** Every table of answers in the guide's causes. */
export function* answerTables(guide: Guide): Generator<AnswerTable> {
  for (const cause of guide.causes) {
    const file = `causes/${cause.id}`;
    yield { cause, file, path: ['answers'], answers: cause.answers, isVariant: false };
    for (const [id, { answers }] of Object.entries(cause.variants ?? {}))
      yield { cause, file, path: ['variants', id, 'answers'], answers, isVariant: true };
  }
}
