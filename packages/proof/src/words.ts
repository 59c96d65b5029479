/** People and their answers in plain words. */
import { type Answer, type Answers, labelOf, numberInWords } from '@footing/assessment';
import type { Guide, Question } from '@footing/guide';

/** Such as: “Is any part weak?” Both legs are weak; “How fast did it come?” not known. */
export function personInWords(guide: Guide, answers: Answers): string {
  const told = guide.questions
    .filter(({ id }) => Object.hasOwn(answers, id))
    .map((question) => `“${question.text}” ${answerInWords(question, answers[question.id]!)}`);
  return told.length === 0 ? 'a person who was asked nothing yet' : `a person who says: ${told.join('; ')}`;
}

function answerInWords(question: Question, answer: Answer): string {
  if (answer === null) return 'not known';
  if (typeof answer === 'number') return numberInWords(question, answer);
  const ids =
    typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : Object.keys(answer as object);
  const labels = ids.map((id) => labelOf(question, id));
  return labels.length === 0 ? 'none of these' : labels.join(' + ');
}

/** Such as: the rule “Chest pain” (chest-pain, emergency). */
export function flagInWords(flag: Guide['redFlags'][number]): string {
  return `the rule “${flag.name}” (${flag.id}, ${flag.urgency})`;
}

/** Only the answers to some questions: a counterexample is told without what does not matter to it. */
export function onlyAnswersTo(answers: Answers, questions: ReadonlySet<string>): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => questions.has(id)));
}
