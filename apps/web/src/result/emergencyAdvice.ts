/** What to do in an emergency, each thing once: what the card says for all its rules, and what only a rule says. */
import type { RedFlag } from '@footing/guide';
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
  const isOpenWay = (sentence: string): boolean => openWays.includes(sentence);
  const rules = flags.map(({ whatToDo }) => sentencesOf(whatToDo));
  const forAll = `${rules.every((rule) => rule.some(isOpenWay)) ? anyWay : ambulance} ${always}`;
  const said = new Set(sentencesOf(forAll));
  const isNew = (sentence: string): boolean => !isOpenWay(sentence) && !said.has(sentence);
  const own = rules.map((rule) => {
    const beyond = rule.filter(isNew);
    for (const sentence of beyond) said.add(sentence);
    return beyond.join(' ');
  });
  return { forAll, own };
}

function sentencesOf(text: string): string[] {
  return text.replace(/([.!?]) /g, '$1\n').split('\n');
}
