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
import type { RightValues } from '../api/problems.ts';

/** Only schemas made after the library has grown its `openapi` have it, and the contract's may have been made before. */
function named<S extends z.ZodType>(schema: S, name: string): S {
  return schema.clone().openapi(name);
}

/** Nothing is kept for ever. */
const longestLinkDays = 366;

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
export const Jwe = z.string().openapi({ description: 'A JWE in compact form, "dir" and "A256GCM"' });

/** What would be right in each field that these schemas take. */
export const rightInLinks: RightValues = {
  '': 'an object such as {"flag": "", "exp": 1893456000}, or {"recipient": "Dr Example"} for a manifest',
  flag: 'some of the letters L, P and U in this order, or an empty text',
  exp: 'the end of the link in whole seconds since 1970',
  passcode: 'a text of 6 to 200 characters',
  attempts: 'a whole number from 1 to 100',
  recipient: 'who asks, a text of 1 to 200 characters',
  embeddedLengthMax: 'a whole number of characters, 0 or more',
};
