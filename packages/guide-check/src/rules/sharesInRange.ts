import type { Finding, Rule } from '../rule.ts';
import { everyShare } from '../shares.ts';

const least = 0.002;
const most = 0.998;

export const sharesInRange: Rule = {
  name: 'shares-in-range',
  says: `The share of people who give an answer lies between ${least} and ${most}: some always misread.`,
  *check({ guide }): Generator<Finding> {
    for (const { share, at, what } of everyShare(guide))
      if ((what === 'answer' || what === 'base') && (share.p < least || share.p > most))
        yield { message: `p is ${share.p}; it must lie between ${least} and ${most}`, at };
  },
};
