/**
 * What passes between a device that shares, a server that keeps, and a clinician who opens a SMART Health Link.
 * Client and server check with the same schemas, so that neither can drift. The server sees ciphertext only.
 *
 * | request | who | answers |
 * |---|---|---|
 * | `POST /v1/links` {@link newLinkSchema} | sharer | 201 {@link createdLinkSchema} |
 * | `PUT /v1/links/:id/file` body: compact JWE, `application/jose`, bearer manage token | sharer | 204; 401, 404, 413 |
 * | `DELETE /v1/links/:id` bearer manage token | sharer | 204, also when it is gone already; 401 |
 * | `POST /v1/links/:id/manifest` {@link manifestRequestSchema} | recipient | 200 {@link manifestSchema}; 401; 404 |
 * | `GET` of a file's `location` | recipient | 200 `application/jose`; 404 when the location has run out |
 * | `GET /v1/links/:id/manifest?recipient=NAME` only of a link with flag U | recipient | 200 `application/jose`; 404 |
 *
 * 401 to a manifest: the passcode is missing or wrong, body {@link wrongPasscodeSchema}; a wrong one costs an attempt, a
 * missing one none, and at 0 the link answers 404 for ever. 404: no such link, expired, revoked, locked or without a
 * file; all of them look the same and take the same time. 400: {@link contractErrorSchema}. 429 with `Retry-After`: too
 * many requests.
 *
 * Source: HL7 SMART Health Cards and Links IG 1.0.0, "SMART Health Links specification".
 */
import { z } from 'zod';

/** Bytes of one encrypted file, at most. */
export const largestFileBytes = 2_000_000;
/** Wrong passcodes before a link locks, when the sharer does not say. */
export const usualAttempts = 10;
/** Seconds that a file's location works; the specification allows at most an hour. */
export const locationSeconds = 600;

/** 32 random bytes: the specification wants 256 bits of entropy in every manifest address. */
const secretOf32Bytes = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, 'must be 32 random bytes in base64url: 43 characters');

/** Whole seconds since 1970, as the specification has `exp`. */
const epochSeconds = z.number().int().min(0).max(253_402_300_799);

/** L: long-term, the files may change. P: a passcode is wanted. U: the address gives the one file directly. In this order. */
const flagsSchema = z
  .string()
  .regex(/^L?P?U?$/, 'must be some of L, P and U, in this order')
  .refine((flags) => !(flags.includes('P') && flags.includes('U')), 'P and U exclude each other');

export const newLinkSchema = z
  .strictObject({
    flag: flagsSchema.describe('with P the passcode must be there, without it it must not'),
    exp: epochSeconds.describe('from then on the link answers 404'),
    passcode: z.string().min(6).max(200).optional().describe('kept by the server only as a slow salted hash'),
    attempts: z
      .number()
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('wrong passcodes until it locks; usualAttempts when absent'),
  })
  .refine((link) => link.flag.includes('P') === (link.passcode !== undefined), {
    message: 'flag P and a passcode go together',
    path: ['passcode'],
  });

export const createdLinkSchema = z.strictObject({
  id: secretOf32Bytes.describe('part of the address; knowing it lets one ask for the manifest'),
  manageToken: secretOf32Bytes.describe('lets one replace the file and revoke; kept by the sharer only'),
  manifestUrl: z
    .url()
    .max(128)
    .describe('goes into the link as `url`; the specification allows 128 characters'),
});

export const manifestRequestSchema = z.object({
  recipient: z.string().min(1).max(200).describe('who asks, in words that the sharer would understand'),
  passcode: z.string().max(200).optional(),
  embeddedLengthMax: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe('files up to this many characters may be embedded; when absent, as the server likes'),
});

/** What the specification takes for the content of a file; the first where a file does not say. */
export const fileContentTypes = [
  'application/fhir+json',
  'application/smart-health-card',
  'application/smart-api-access',
] as const;

/** Other fields are allowed everywhere in a manifest: the specification lets servers add to it. */
const manifestFileSchema = z
  .looseObject({
    contentType: z.string().min(1),
    location: z.url().optional().describe('a GET without any token works here for at most an hour'),
    embedded: z.string().optional().describe('the compact JWE itself'),
    lastUpdated: z.string().optional().describe('ISO 8601'),
  })
  .refine((file) => file.location !== undefined || file.embedded !== undefined, {
    message: 'a file has a location or is embedded',
  });

export const manifestSchema = z.looseObject({
  status: z.enum(['finalized', 'can-change', 'no-longer-valid']).optional(),
  files: z.array(manifestFileSchema).max(100),
});

export const wrongPasscodeSchema = z.looseObject({ remainingAttempts: z.number().int().min(0) });

export const contractErrorSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), path: z.string(), message: z.string() }),
});

/** What a link carries after `shlink:/`: base64url of this as JSON. */
export const linkPayloadSchema = z.looseObject({
  url: z.url().max(128),
  key: secretOf32Bytes.describe('the AES-256 key of every file; it never reaches the server'),
  exp: z.number().min(0).optional(),
  flag: flagsSchema.optional(),
  label: z.string().max(80).optional(),
  v: z.literal(1).optional(),
});

export type NewLink = z.infer<typeof newLinkSchema>;
export type CreatedLink = z.infer<typeof createdLinkSchema>;
export type ManifestRequest = z.infer<typeof manifestRequestSchema>;
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = z.infer<typeof manifestFileSchema>;
export type LinkPayload = z.infer<typeof linkPayloadSchema>;

/** Where each request goes, below the server's own address (without a slash at its end). */
export const linkPaths = {
  create: '/v1/links',
  file: (id: string): string => `/v1/links/${id}/file`,
  manage: (id: string): string => `/v1/links/${id}`,
  manifest: (id: string): string => `/v1/links/${id}/manifest`,
} as const;
