import { type Answer, createAssessor } from '@footing/assessment';
import type { Guide, Question } from '@footing/guide';

const people = 40;

/** The requests of whole interviews, page after page, of made-up people who all answer differently; always the same ones. */
export function interviews(guide: Guide): string[] {
  const assessor = createAssessor(guide);
  const questions = new Map(guide.questions.map((question) => [question.id, question]));
  return Array.from({ length: people }, (_, person) => {
    const answers: Record<string, Answer> = {};
    const requests: string[] = [];
    for (;;) {
      requests.push(JSON.stringify({ id: `${person}-${requests.length}`, answers }));
      const next = assessor.next({ answers, denied: {} });
      if (next === null) return requests;
      for (const id of next.questions)
        answers[id] = someAnswer(questions.get(id)!, person * 7 + requests.length);
    }
  }).flat();
}

function someAnswer({ kind, options, bins, atLeast }: Question, chance: number): Answer {
  if (kind === 'number') return Math.max(atLeast ?? 0, bins[chance % bins.length]!.from);
  const { id } = options[chance % options.length]!;
  if (kind === 'one') return id;
  return kind === 'map-of-results' ? {} : [id];
}
