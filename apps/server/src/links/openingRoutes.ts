import { largestFileBytes } from '@footing/exchange/health-links/contract';
import type { Routes } from '../http/context.ts';
import { addressOf, type Context, gone, jose } from './linkAnswers.ts';
import { directRoute, fileRoute, manifestRoute } from './linkOperations.ts';
import type { LinkSettings } from './linkSettings.ts';
import { fileOfLink, openLink, type SharedFile } from './linkStore.ts';
import { readTicket, writeTicket } from './ticket.ts';

/** For who opens: the manifest, the file at the address that it names, and the file at once of a link with the flag U. */
export function addOpening(routes: Routes, settings: LinkSettings): void {
  const { query, ticketSecret } = settings;
  routes.openapi(manifestRoute, async (c) => {
    const { passcode, embeddedLengthMax = largestFileBytes } = c.req.valid('json');
    const opened = await openLink(query, c.req.valid('param').id, passcode);
    if (opened.kind === 'wrong-passcode') return c.json({ remainingAttempts: opened.attemptsLeft }, 401);
    if (opened.kind === 'gone' || opened.file.flag.includes('U')) return gone(c);
    return c.json(manifestOf(c, settings, opened.file, embeddedLengthMax), 200);
  });

  routes.openapi(fileRoute, async (c) => {
    const linkHash = readTicket(ticketSecret, c.req.valid('param').ticket, Date.now());
    const content = linkHash && (await fileOfLink(query, linkHash));
    return content === undefined ? gone(c) : jose(c, content);
  });

  routes.openapi(directRoute, async (c) => {
    const opened = await openLink(query, c.req.valid('param').id, undefined);
    return opened.kind === 'open' && opened.file.flag.includes('U') ? jose(c, opened.file.content) : gone(c);
  });
}

function manifestOf(c: Context, settings: LinkSettings, file: SharedFile, embeddedLengthMax: number) {
  const { flag, contentType, content, updatedAt } = file;
  const where =
    content.length <= embeddedLengthMax ? { embedded: content } : { location: locationOf(c, settings, file) };
  const status = flag.includes('L') ? ('can-change' as const) : ('finalized' as const);
  return { status, files: [{ contentType, lastUpdated: updatedAt.toISOString(), ...where }] };
}

function locationOf(c: Context, { ticketSecret, publicUrl }: LinkSettings, { linkHash }: SharedFile): string {
  const ticket = writeTicket(ticketSecret, linkHash, Date.now());
  return addressOf(c, `/v1/links/files/${ticket}`, publicUrl);
}
