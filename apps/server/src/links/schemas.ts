/** What the routes of SMART Health Links take and give. Manifest and its request: HL7 SMART Health Cards and Links 1.0.0. */
import { z } from '@hono/zod-openapi';

export const linkBytes = 2_000_000;
export const longestLinkDays = 366;

const day = 86_400;

/** Five base64url parts, the second empty: encrypted with a key that is not in it. */
const Jwe = z
  .string()
  .max(linkBytes)
  .regex(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/, 'must be a JWE in compact form, encrypted directly ("alg": "dir")')
  .refine(isEncryptedDirectly, 'its header must say {"alg": "dir", "enc": "A256GCM"}')
  .openapi({ description: 'A JWE in compact form, "dir" and "A256GCM"; the key stays in the link' });

function isEncryptedDirectly(jwe: string): boolean {
  try {
    const header = JSON.parse(Buffer.from(jwe.split('.', 1)[0]!, 'base64url').toString()) as Record<string, unknown>;
    return header['alg'] === 'dir' && header['enc'] === 'A256GCM';
  } catch {
    return false;
  }
}

const EncryptedFile = z
  .strictObject({
    contentType: z.enum(['application/fhir+json', 'application/smart-health-card', 'application/smart-api-access']),
    jwe: Jwe,
  })
  .openapi('EncryptedFile');

const Files = z.array(EncryptedFile).min(1).max(5);

export const NewLink = z
  .strictObject({
    exp: z
      .int()
      .refine((exp) => exp * 1000 > Date.now(), 'must be in the future')
      .refine((exp) => exp <= Date.now() / 1000 + longestLinkDays * day, `must be within ${longestLinkDays} days`)
      .openapi({ description: 'When it ends, in seconds since 1970; the same as in the link', example: 1_900_000_000 }),
    passcode: z.string().min(4).max(200).optional(),
    direct: z.boolean().optional().openapi({ description: 'Flag U: one file, fetched by GET without a manifest' }),
    files: Files,
  })
  .refine(({ direct, files }) => direct !== true || files.length === 1, {
    path: ['files'],
    message: 'a direct link has exactly one file',
  })
  .refine(({ direct, passcode }) => direct !== true || passcode === undefined, {
    path: ['passcode'],
    message: 'a direct link cannot have a passcode: there is no request that could carry it',
  })
  .openapi('NewLink');

export const NewFiles = z.strictObject({ files: Files }).openapi('NewFiles');

export const MadeLink = z
  .object({
    url: z.string().openapi({ description: 'Goes into the link, beside the key' }),
    id: z.string(),
    owner: z.string().openapi({ description: 'Changes and revokes the link; keep it on the device' }),
  })
  .openapi('MadeLink');

export const ManifestRequest = z
  .object({
    recipient: z.string().min(1).max(1000).openapi({ description: 'Who opens it; not kept' }),
    passcode: z.string().max(200).optional(),
    embeddedLengthMax: z.int().min(0).optional(),
  })
  .openapi('ManifestRequest');

export const Manifest = z
  .object({
    status: z.enum(['finalized', 'can-change']),
    files: z.array(
      z.object({
        contentType: z.string(),
        lastUpdated: z.string(),
        embedded: z.string().optional(),
        location: z.string().optional().openapi({ description: 'Works for ten minutes' }),
      }),
    ),
  })
  .openapi('Manifest');

export const WrongPasscode = z.object({ remainingAttempts: z.int() }).openapi('WrongPasscode');

export const LinkId = z.object({
  id: z.string().openapi({ param: { name: 'id', in: 'path' }, example: 'Y9xwkUdtmN9wwoJoN3ffJIhX2UGvCL1JnlPVNL3kDWM' }),
});
