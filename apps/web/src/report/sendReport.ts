import type { Report } from './report.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Where this site takes reports, or undefined when it takes none. A server that does answers /config.json with
 * `{"issues": "/v1/issues"}`; only a path of this site is accepted.
 */
export async function issuesEndpoint(): Promise<string | undefined> {
  try {
    const response = await fetch(`${base}/config.json`, { cache: 'no-cache' });
    const { issues } = (await response.json()) as { issues?: unknown };
    return typeof issues === 'string' && /^\/(?!\/)/.test(issues) ? issues : undefined;
  } catch {
    return undefined;
  }
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
