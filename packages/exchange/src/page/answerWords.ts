/** Answers in the words that the person was asked with. */
import {
  type Answer,
  type AskedQuestion,
  chosenOptions,
  labelOf,
  numberInWords,
  type TriedResult,
  triedAnswer,
} from '@footing/assessment';

/** "41 years", "Cramp; cold", "None of these", "Not known". */
export function answerInWords(question: AskedQuestion, answer: Answer): string {
  if (answer === null) return 'Not known';
  if (typeof answer === 'number') return numberInWords(question, answer);
  if (typeof answer === 'string') return labelOf(question, answer);
  if (question.kind === 'map-of-results') return resultsInWords(question, answer as never);
  const options = answer as readonly string[];
  if (options.length === 0) return 'None of these';
  return options.map((option) => labelOf(question, option)).join('; ');
}

function resultsInWords(question: AskedQuestion, results: Readonly<Record<string, TriedResult>>): string {
  const tried = Object.entries(results);
  if (tried.length === 0) return 'Nothing tried';
  return tried.map(([change, result]) => `${labelOf(question, change)}: ${triedAnswer(result)}`).join('; ');
}

/** Whether an answer tells of something that is there. */
export function tellsSomething(answer: Answer | undefined): boolean {
  return typeof answer === 'number' || chosenOptions(answer).length > 0;
}
