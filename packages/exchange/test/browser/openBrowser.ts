import { type Browser, chromium } from 'playwright-core';

/** The Chromium of the system, or the one that FOOTING_CHROMIUM names; a root user's cannot have a sandbox. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['FOOTING_CHROMIUM'] ?? '/usr/bin/chromium';
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}
