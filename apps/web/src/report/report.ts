/** One problem report: all that would be sent, in plain JSON. */
export type Report = {
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** The page's path; never its search part, which could hold answers. */
  readonly page: string;
  readonly text: string;
  readonly guide: string;
  readonly browser: string;
  /** Width and height of the window in CSS pixels, and device pixels for each. */
  readonly window: { readonly width: number; readonly height: number; readonly scale: number };
  readonly dark: boolean;
  readonly online: boolean;
  /** True when the person chose to show their answers in the picture. */
  readonly answersShown: boolean;
  /** PNG as a data URL, or null when left off. */
  readonly picture: string | null;
};

/** Everything about page and browser that a report carries; no answer is among it. */
export function describePage(): Omit<Report, 'text' | 'answersShown' | 'picture'> {
  return {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    page: location.pathname,
    guide: document.querySelector<HTMLMetaElement>('meta[name="footing-guide"]')?.content ?? '',
    browser: navigator.userAgent,
    window: { width: innerWidth, height: innerHeight, scale: devicePixelRatio },
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
    online: navigator.onLine,
  };
}
