import { link } from '../layouts/link.ts';
import { site } from '../words/en/site.ts';

/** The web manifest: what a device shows when Footing is installed. */
export function GET(): Response {
  const icon = (file: string, sizes: string, purpose = 'any') => ({
    src: link(`/icons/${file}`),
    sizes,
    type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    purpose,
  });
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: site.describe,
    id: link('/'),
    start_url: link('/'),
    scope: link('/'),
    display: 'standalone',
    lang: 'en',
    dir: 'ltr',
    background_color: '#f3f7f5',
    theme_color: '#0a6b5d',
    icons: [
      icon('icon-192.png', '192x192'),
      icon('icon-512.png', '512x512'),
      icon('maskable-512.png', '512x512', 'maskable'),
      icon('icon.svg', 'any'),
    ],
    shortcuts: [
      { name: site.numbNow, url: link('/now/') },
      { name: site.start, url: link('/check/') },
    ],
  };
  return new Response(JSON.stringify(manifest));
}
