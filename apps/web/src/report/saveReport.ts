import { saveFile } from '../diary/saveFile.ts';
import type { Report } from './report.ts';

/** Saves a report as a JSON file. */
export function saveReport(report: Report): void {
  const name = `footing-report-${report.at.slice(0, 10)}.json`;
  saveFile(name, JSON.stringify(report, null, 2), 'application/json');
}
