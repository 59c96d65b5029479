/** An issue report as the web app sends it (apps/web/src/report/report.ts), checked field by field. */
import { z } from '@hono/zod-openapi';
import type { RightValues } from '../api/problems.ts';

const pictureBytes = 5_000_000;
/** The picture is sent as base64, four characters for three bytes. */
export const reportBytes = Math.ceil((pictureBytes * 4) / 3) + 100_000;

const pngStart = 'data:image/png;base64,';
const pngSignature = 'iVBORw0KGgo';

const Picture = z
  .string()
  .max(pngStart.length + Math.ceil((pictureBytes * 4) / 3), `must have at most ${pictureBytes} bytes`)
  .startsWith(`${pngStart}${pngSignature}`, 'must be a PNG as a data URL')
  .refine((url) => /^[A-Za-z0-9+/]+={0,2}$/.test(url.slice(pngStart.length)), 'must be whole base64')
  .openapi({ description: 'A PNG as a data URL; what the person hid is painted over in it' });

/** Text that a database takes: whole characters, and no NUL. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'must be whole characters without NUL');

const side = z.number().min(0).max(100_000);

export const Report = z
  .strictObject({
    id: z.uuid().openapi({ description: 'Made on the device: the same report sent twice is kept once' }),
    at: z.iso.datetime(),
    page: words(500).regex(/^\/[^?#]*$/, 'must be a path without its search part'),
    text: words(10_000),
    guide: words(200),
    browser: words(1000),
    window: z.strictObject({ width: side, height: side, scale: side }),
    dark: z.boolean(),
    online: z.boolean(),
    answersShown: z.boolean(),
    picture: Picture.nullable(),
  })
  .openapi('Report');

export type Report = z.infer<typeof Report>;

const pixels = 'a number of pixels from 0 to 100000';

/** What would be right in each field of a report. */
export const rightInReports: RightValues = {
  '': 'a report, an object with the fields that /api lists',
  id: 'a UUID such as "0b7cf6a2-3c55-4f0e-9d4e-5a1f6f3c2b10"',
  at: 'an instant such as "2026-05-01T06:30:00Z"',
  page: 'a path such as "/result/", of at most 500 characters',
  text: 'a text of at most 10000 characters; it may be empty',
  guide: "the guide's version, a text of at most 200 characters",
  browser: "the browser's name, a text of at most 1000 characters",
  window: 'an object such as {"width": 390, "height": 844, "scale": 2}',
  'window.width': pixels,
  'window.height': pixels,
  'window.scale': 'a number from 0 to 100000',
  dark: 'true or false',
  online: 'true or false',
  answersShown: 'true or false',
  picture: 'a PNG as a data URL, or null for none',
};

/** The bytes of a report's picture. */
export function pictureOf(report: Report): Buffer | null {
  return report.picture === null ? null : Buffer.from(report.picture.slice(pngStart.length), 'base64');
}
