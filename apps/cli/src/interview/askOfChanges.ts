/** What is asked once the interview is over, so that the changes that are shown are for this person and are new. */
import type { Answer, Assessor } from '@footing/assessment';
import { askBeforeChanges } from './askBeforeChanges.ts';
import { askTried } from './askTried.ts';
import type { Asker, Reply } from './reply.ts';

type GivenAnswers = Readonly<Record<string, Answer>>;

export async function askOfChanges(
  assessor: Assessor,
  asker: Pick<Asker, 'ask'>,
  answers: GivenAnswers,
): Promise<GivenAnswers> {
  const untilStopped = askerUntilStopped(asker);
  return askTried(assessor, untilStopped, await askBeforeChanges(assessor, untilStopped, answers));
}

/** Who stops is asked nothing more. */
function askerUntilStopped(asker: Pick<Asker, 'ask'>): Pick<Asker, 'ask'> {
  let hasStopped = false;
  const ask: Asker['ask'] = async (asked): Promise<Reply> => {
    if (hasStopped) return { kind: 'stop' };
    const reply = await asker.ask(asked);
    hasStopped = reply.kind === 'stop';
    return reply;
  };
  return { ask };
}
