/** What the server of this site takes, as its /config.json says. A site of files alone takes nothing. */
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

export type ServerConfig = {
  /** Path of this site that takes problem reports. */
  readonly issues?: string;
  /** Path of this site that keeps links to share. */
  readonly links?: string;
};

/** Undefined when it cannot be asked: offline, or the server is away. Only paths of this site are accepted. */
export async function serverConfig(): Promise<ServerConfig | undefined> {
  try {
    const response = await fetch(`${base}/config.json`, { cache: 'no-cache' });
    if (!response.ok) return undefined;
    const { issues, links } = (await response.json()) as { issues?: unknown; links?: unknown };
    return {
      ...(isOwnPath(issues) ? { issues } : {}),
      ...(isOwnPath(links) ? { links } : {}),
    };
  } catch {
    return undefined;
  }
}

function isOwnPath(path: unknown): path is string {
  return typeof path === 'string' && /^\/(?!\/)/.test(path);
}
