/** What to do in an emergency, each thing once: what the card says for all its rules, and what only a rule says. */
import { type RedFlag, saidOnce, sentencesOf } from '@footing/guide';
import { care } from '../words/en/care.ts';

export type EmergencyAdvice = {
  readonly forAll: string;
  /** Rule by rule, what it says beyond that; empty where it says nothing more. */
  readonly own: readonly string[];
};

/**
 * A sentence of a rule is left out only where it stands on the card already, word for word, or leaves open how to get to the
 * emergency department, which the card says in its own words. One rule that does not leave it open makes it the ambulance.
 */
export function emergencyAdvice(flags: readonly Pick<RedFlag, 'whatToDo'>[]): EmergencyAdvice {
  const { openWays, anyWay, ambulance, always } = care.emergency;
  const leavesOpen = ({ whatToDo }: (typeof flags)[number]): boolean =>
    sentencesOf(whatToDo).some((sentence) => openWays.includes(sentence));
  const forAll = `${flags.every(leavesOpen) ? anyWay : ambulance} ${always}`;
  const own = saidOnce(
    flags.map(({ whatToDo }) => whatToDo),
    [...openWays, ...sentencesOf(forAll)],
  );
  return { forAll, own };
}
