/** The contract of SMART Health Links (`@footing/exchange`), with what this server asks on top of it. */
import {
  contractErrorSchema,
  createdLinkSchema,
  manifestRequestSchema,
  manifestSchema,
  newLinkSchema,
  wrongPasscodeSchema,
} from '@footing/exchange/health-links/contract';
import { z } from '@hono/zod-openapi';

/** Only schemas made after the library has grown its `openapi` have it, and the contract's may have been made before. */
function named<S extends z.ZodType>(schema: S, name: string): S {
  return schema.clone().openapi(name);
}

/** Nothing is kept for ever. */
export const longestLinkDays = 366;

export const NewLink = newLinkSchema
  .refine(({ exp }) => exp * 1000 > Date.now(), {
    path: ['exp'],
    message: 'must be in the future, in seconds since 1970',
  })
  .refine(({ exp }) => exp <= Date.now() / 1000 + longestLinkDays * 86_400, {
    path: ['exp'],
    message: `must be within ${longestLinkDays} days: this server keeps nothing for longer`,
  })
  .openapi('NewLink');
export const CreatedLink = named(createdLinkSchema, 'CreatedLink');
export const ManifestRequest = named(manifestRequestSchema, 'ManifestRequest');
export const Manifest = named(manifestSchema, 'Manifest');
export const WrongPasscode = named(wrongPasscodeSchema, 'WrongPasscode');
export const LinkProblem = named(contractErrorSchema, 'LinkProblem');

export const LinkId = z.object({
  id: z
    .string()
    .openapi({ param: { name: 'id', in: 'path' }, example: 'Y9xwkUdtmN9wwoJoN3ffJIhX2UGvCL1JnlPVNL3kDWM' }),
});
export const TicketParameter = z.object({
  ticket: z.string().openapi({ param: { name: 'ticket', in: 'path' } }),
});
export const Recipient = z.object({ recipient: z.string().min(1).max(200) });
export const Manager = z.object({
  authorization: z.string().optional().openapi({ description: 'Bearer and the manage token' }),
});
export const Jwe = z.string().openapi({ description: 'A JWE in compact form, "dir" and "A256GCM"' });
