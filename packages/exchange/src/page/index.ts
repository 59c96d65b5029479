export type { TrialRecord } from '../records.ts';
export {
  type AssessedForPage,
  type ClinicianPage,
  clinicianPage,
  type PageInput,
} from './clinicianPage.ts';
export type { PageGuide } from './pageGuide.ts';
export type { Line, Part, PartName } from './parts.ts';
export { type Sheet, sheetOf } from './sheet.ts';
