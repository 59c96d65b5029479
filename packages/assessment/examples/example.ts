/** A whole interview: answers in, the next questions out, and the assessment when nothing is left to ask. */
import { type Answer, createAssessor, readRequest } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';

const assessor = createAssessor(await loadGuide());
const told: Readonly<Record<string, Answer>> = {
  activities: ['running'],
  where: ['toes-3-4'],
  sides: 'left',
  age: 41,
};
const answers: Record<string, Answer> = {};
const ask = () => {
  const { request, issues } = readRequest(assessor.guide, { answers });
  if (request === undefined)
    throw new Error(issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
  return request;
};
for (let page = assessor.next(ask()); page !== null; page = assessor.next(ask()))
  for (const question of page.questions) answers[question] = told[question] ?? null;

const { urgency, causes, changes } = assessor.assess(ask());
console.log(`urgency after ${Object.keys(answers).length} questions: ${urgency}`);
for (const { id, probability } of causes.slice(0, 3))
  console.log(`${id}: ${(probability * 100).toFixed(0)}%`);
console.log(`try first: ${changes[0]?.id ?? 'nothing'}`);
