export { type CheckResult, checkGuideContents, checkGuideFolder } from './checkGuide.ts';
export type { CheckContext, Finding, Place, Rule } from './rule.ts';
export { rules } from './rules.ts';
