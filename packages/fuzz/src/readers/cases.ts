import { createAssessor } from '@footing/assessment';
import { parseCases, scoreCase } from '@footing/evaluation';
import { loadGuide } from '@footing/guide/load';
import { bytesOf, type Reader, type Trying, textOf } from '../reader.ts';
import { yamlWords } from '../words.ts';

const seed = `- id: p-1
  told: "My toes go numb when I run."
  grade: soft
  answers:
    age: 41
    activities: [running]
    where: [toes-3-4]
    tried: {loosen-laces: no}
  denied: {quality: [burning]}
  expected:
    causes: [mortons-neuroma]
    urgency: routine
    urgencyAlsoOk: [self-care]
`;

/** The case files of `footing evaluate`. */
export const cases: Reader = {
  words: yamlWords,
  prepare: async () => {
    const assessor = createAssessor(await loadGuide());
    const run: Trying['run'] = (input) => {
      const { cases: people, issues } = parseCases(assessor.guide, textOf(input), 'people.yaml');
      if (issues.length > 0) return { kind: 'refused', issues };
      return { kind: 'read', value: people.slice(0, 3).map((one) => scoreCase(assessor, one, 'no')) };
    };
    // what the first interview works out for all further ones is no work of the first input
    run(bytesOf(seed));
    return {
      seeds: [bytesOf(seed), bytesOf(JSON.stringify([{ id: 'p', answers: { age: 41 }, expected: {} }]))],
      run,
    };
  },
};
