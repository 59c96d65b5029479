import type { Guide } from '@footing/guide';
import type { Finding, Rule } from '../rule.ts';

export const regionsOfMap: Rule = {
  name: 'regions-of-map',
  says: 'The regions of the body map are exactly the options of the question "where".',
  *check({ guide }): Generator<Finding> {
    const options = guide.questions.find((q) => q.id === 'where')?.options.map((option) => option.id) ?? [];
    for (const option of options.filter((id) => !Object.hasOwn(guide.regions, id))) {
      const at = { file: 'questions.yaml', path: ['questions', 'where', 'options', option] };
      yield { message: `"${option}" is not drawn; add it to body-map/regions.yaml`, at };
    }
    yield* regionFindings(guide, options);
  },
};

function* regionFindings({ regions }: Guide, options: readonly string[]): Generator<Finding> {
  const file = 'body-map/regions.yaml';
  for (const [id, { within }] of Object.entries(regions)) {
    if (!options.includes(id))
      yield { message: `"${id}" is no option of the question "where"`, at: { file, path: [id] } };
    for (const [index, coarser] of within.entries())
      if (!Object.hasOwn(regions, coarser))
        yield { message: `there is no region "${coarser}"`, at: { file, path: [id, 'within', index] } };
  }
}
