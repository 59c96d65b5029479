/** Words of a source: its kind and its size. */
import type { SourceKind } from '@footing/guide';

export const kindNames: Readonly<Record<SourceKind, { readonly one: string; readonly many: string }>> = {
  guideline: { one: 'Guideline', many: 'Guidelines' },
  'systematic-review': { one: 'Systematic review', many: 'Systematic reviews' },
  trial: { one: 'Trial', many: 'Trials' },
  cohort: { one: 'Study that followed people', many: 'Studies that followed people' },
  'case-control': { one: 'Study of cases and controls', many: 'Studies of cases and controls' },
  'cross-sectional': { one: 'Survey or cross-section', many: 'Surveys and cross-sections' },
  'case-series': { one: 'Case series', many: 'Case series' },
  'case-report': { one: 'Case report', many: 'Case reports' },
  laboratory: { one: 'Laboratory study', many: 'Laboratory studies' },
  review: { one: 'Review', many: 'Reviews' },
  textbook: { one: 'Textbook', many: 'Textbooks' },
  'patient-advice': { one: 'Advice for patients', many: 'Advice for patients' },
  official: { one: 'Law or official page', many: 'Laws and official pages' },
  'expert-opinion': { one: 'Expert opinion', many: 'Expert opinion' },
  press: { one: 'Press article', many: 'Press articles' },
  forum: { one: 'What people wrote', many: 'What people wrote' },
  judgement: { one: 'Our judgement', many: 'Our judgement' },
};

export const sources = {
  people: (count: number) => (count === 1 ? '1 person' : `${count.toLocaleString('en')} people`),
  rests: 'What rests on it',
  /** A title or a venue as a sentence: with one stop at its end, whatever it ends with. */
  ended: (name: string) => (/[.?!]$/.test(name) ? name : `${name}.`),
} as const;
