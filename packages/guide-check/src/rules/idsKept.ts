import { type Guide, urgencyOrder } from '@footing/guide';
import type { KeyPath } from '@footing/guide/parsed';
import type { Finding, Place, Rule } from '../rule.ts';

export const idsKept: Rule = {
  name: 'ids-kept',
  says: 'No id that was ever published is renamed or removed, and every new one is added to ids.yaml.',
  *check({ guide }): Generator<Finding> {
    const { ids } = guide;
    yield* compare('urgency', ids.urgencies, urgencyOrder, ['urgencies'], () => ({
      file: 'ids.yaml',
      path: ['urgencies'],
    }));
    yield* compare('cause', ids.causes, idsOf(guide.causes), ['causes'], (id) => ({
      file: `causes/${id}`,
      path: [],
    }));
    yield* compare('change', ids.changes, idsOf(guide.changes), ['changes'], (id) => ({
      file: `changes/${id}`,
      path: [],
    }));
    const inQuestions = (id: string): Place => ({ file: 'questions.yaml', path: ['questions', id] });
    yield* compare(
      'question',
      Object.keys(ids.questions),
      idsOf(guide.questions),
      ['questions'],
      inQuestions,
    );
    yield* optionFindings(guide);
  },
};

function* optionFindings(guide: Guide): Generator<Finding> {
  for (const { id, kind, options } of guide.questions) {
    if (kind === 'map-of-results' || !Object.hasOwn(guide.ids.questions, id)) continue;
    const inQuestion = (option: string): Place => ({
      file: 'questions.yaml',
      path: ['questions', id, 'options', option],
    });
    yield* compare('option', guide.ids.questions[id]!, idsOf(options), ['questions', id], inQuestion);
  }
}

function* compare(
  what: string,
  published: readonly string[],
  present: readonly string[],
  path: KeyPath,
  placeOf: (id: string) => Place,
): Generator<Finding> {
  for (const id of published.filter((name) => !present.includes(name))) {
    const index = Array.isArray(published) && what !== 'question' ? published.indexOf(id) : id;
    const message = `the ${what} "${id}" was published and is gone; bring it back, programs and records use it`;
    yield { message, at: { file: 'ids.yaml', path: [...path, index] } };
  }
  for (const id of present.filter((name) => !published.includes(name)))
    yield { message: `the ${what} "${id}" is new: add it to ids.yaml`, at: placeOf(id) };
}

function idsOf(entries: readonly { readonly id: string }[]): string[] {
  return entries.map((entry) => entry.id);
}
