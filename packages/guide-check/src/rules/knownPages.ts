import type { Guide } from '@footing/guide';
import type { Finding, Rule } from '../rule.ts';

export const knownPages: Rule = {
  name: 'known-pages',
  says: 'Every question is on a page of questions.yaml, and every page has a question and an id of its own.',
  *check({ guide }): Generator<Finding> {
    const pages = guide.pages.map((page) => page.id);
    for (const { id, page } of guide.questions) {
      const at = { file: 'questions.yaml', path: ['questions', id, 'page'] };
      if (!pages.includes(page))
        yield { message: `there is no page "${page}"; they are ${pages.join(', ')}`, at };
    }
    const { firstPage } = guide.model.interview;
    if (!pages.includes(firstPage)) {
      const at = { file: 'model.yaml', path: ['interview', 'firstPage'] };
      yield { message: `there is no page "${firstPage}"; they are ${pages.join(', ')}`, at };
    }
    yield* pageFindings(guide);
  },
};

function* pageFindings({ pages }: Guide): Generator<Finding> {
  for (const [index, page] of pages.entries()) {
    const at = { file: 'questions.yaml', path: ['pages', index] };
    if (page.questions.length === 0)
      yield { message: `no question is on page "${page.id}"; take it out`, at };
    if (pages.findIndex((other) => other.id === page.id) < index)
      yield { message: `page "${page.id}" is there twice`, at };
  }
}
