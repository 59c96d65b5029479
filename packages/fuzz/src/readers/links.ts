import { encryptFile, type LinkPayload, linkText, openLink, readLink } from '@footing/exchange/health-links';
import { base64url, CompactEncrypt } from 'jose';
import { bytesOf, outcomeOf, type Reader, type Trying, textOf } from '../reader.ts';
import { jsonWords } from '../words.ts';

const key = base64url.encode(new Uint8Array(32).fill(7));
const address = 'https://example.org/v1/links/a/manifest';
const payload = { url: address, key, exp: 2_000_000_000, flag: 'L', label: 'For the visit' };

/** The text of a SMART Health Link, as pasted or scanned. Half of the inputs are the payload, put into base64url here. */
export const linkTextReader: Reader = {
  words: [...jsonWords, 'shlink:/', 'https://', '"flag":"LPU"', '"v":1', '"url":"javascript:alert(1)"'],
  prepare: async () => ({
    seeds: [bytesOf(linkText(payload as never)), bytesOf(JSON.stringify(payload))],
    run: (input) => {
      const text = textOf(input);
      const link = text.startsWith('{') ? `shlink:/${base64url.encode(input)}` : text;
      const read = readLink(link);
      return outcomeOf(read.payload && ownFields(read.payload), read.issues);
    },
  }),
};

/** The specification lets a payload hold more, which is not looked at. */
function ownFields({ url, key: found, exp, flag, label, v }: LinkPayload): unknown {
  return { url, key: found, exp, flag, label, v };
}

/** What a hostile server answers to who opens a link: manifest, location, file. */
export const linkAnswers: Reader = {
  words: [
    ...jsonWords,
    '"embedded":""',
    '"location":"http://127.0.0.1/"',
    '"status":"can-change"',
    '..',
    '.',
  ],
  prepare: hostileServer,
};

async function hostileServer(): Promise<Trying> {
  const file = { contentType: 'application/fhir+json', content: '{"resourceType":"Bundle"}' };
  const embedded = await encryptFile(key, file);
  const deflated = await new CompactEncrypt(new Uint8Array(2000))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', zip: 'DEF' } as never)
    .encrypt(base64url.decode(key))
    .catch(() => embedded);
  const manifests = [
    { files: [{ contentType: 'application/fhir+json', embedded }] },
    { status: 'can-change', files: [{ contentType: 'a', location: 'https://example.org/file' }] },
    { files: [{ contentType: 'a', embedded: deflated }] },
    { remainingAttempts: 3 },
  ];
  const link = linkText(payload as never);
  return {
    seeds: manifests.map((manifest) => bytesOf(`2${JSON.stringify(manifest)}`)),
    run: async (input) => {
      const fetch = async (to: string): Promise<Response> => answer(to, input, embedded);
      const opened = await openLink({ link, recipient: 'Dr A', fetch, now: 1_800_000_000 });
      return { kind: 'read', value: opened };
    },
  };
}

/** The first byte says which status. */
function answer(to: string, input: Uint8Array, jwe: string): Response {
  if (to !== address) return new Response(input.length % 2 === 0 ? jwe : textOf(input.subarray(1)));
  const status = [200, 401, 404, 429, 500, 200, 200][input[0]! % 7]!;
  return new Response(textOf(input.subarray(1)), { status, headers: { 'retry-after': '1e999' } });
}
