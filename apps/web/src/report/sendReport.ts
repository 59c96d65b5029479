import { serverConfig } from '../server/serverConfig.ts';
import type { Report } from './report.ts';

/** Where this site takes reports, or undefined when it takes none. */
export async function issuesEndpoint(): Promise<string | undefined> {
  return (await serverConfig())?.issues;
}

/** True when the server has taken it. */
export async function sendReport(report: Report): Promise<boolean> {
  const endpoint = await issuesEndpoint();
  if (endpoint === undefined) return false;
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(report),
    });
    return response.ok;
  } catch {
    return false;
  }
}
