/** People made at random, most of them near the edge of some rule. */
import type { Answer, Answers } from '@footing/assessment';
import { standsAlone } from '@footing/assessment';
import type { Guide, Question } from '@footing/guide';
import type { RandomStream } from '@footing/inference';

/**
 * Answers of every kind: not asked, not known, none of these, some. Up to three rules lend what fires them or what
 * just does not, so that rules are raised as often as not.
 */
export function randomAnswers(guide: Guide, random: RandomStream): Answers {
  const answers: Record<string, Answer> = {};
  const asked = random();
  for (const question of guide.questions)
    if (random() < asked) answers[question.id] = random() < 0.15 ? null : randomAnswer(question, random);
  for (let i = Math.floor(4 * random()); i > 0; i--) {
    const flag = guide.redFlags[Math.floor(random() * guide.redFlags.length)]!;
    Object.assign(answers, random() < 0.7 ? flag.fires : flag.silent);
  }
  return answers;
}

function randomAnswer(question: Question, random: RandomStream): Answer {
  const { kind, options } = question;
  const any = (): string => options[Math.floor(random() * options.length)]!.id;
  if (kind === 'number') return randomNumber(question, random);
  if (kind === 'one') return any();
  const chosen = new Set(Array.from({ length: Math.floor(4 * random()) }, any));
  if (kind === 'map-of-results') return Object.fromEntries([...chosen].map((id) => [id, 'no'] as const));
  const alone = [...chosen].find((id) => standsAlone.has(id));
  return alone === undefined ? [...chosen] : [alone];
}

function randomNumber({ atLeast = 0, atMost = 100 }: Question, random: RandomStream): number {
  return atLeast + Math.floor(random() * (atMost - atLeast + 1));
}
