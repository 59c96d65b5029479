/** Answers in, assessment out; and what to ask next. */
import { createAssessor, readRequest } from '@footing/assessment';
import { loadGuide } from '@footing/guide/load';

const assessor = createAssessor(await loadGuide());
const { request, issues } = readRequest(assessor.guide, {
  answers: { activities: ['running'], where: ['toes-3-4'], sides: 'left', age: 41 },
});
if (request === undefined)
  throw new Error(issues.map(({ path, message }) => `${path} ${message}`).join('\n'));
const { urgency, causes, next } = assessor.assess(request);
console.log(`urgency: ${urgency}`);
for (const { id, probability } of causes.slice(0, 3))
  console.log(`${id}: ${(probability * 100).toFixed(0)}%`);
console.log(`ask next: ${next?.questions.join(', ')}`);
