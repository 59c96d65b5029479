import type { Report } from './report.ts';

/** Saves a report as a JSON file, through the browser's own download. */
export function saveReport(report: Report): void {
  const content = new Blob([JSON.stringify(report, null, 2)], { type: 'application/json' });
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = `footing-report-${report.at.slice(0, 10)}.json`;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
