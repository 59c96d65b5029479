import type { Routes } from '../http/context.ts';
import type { ApiDocument } from './apiPage.ts';

/** The OpenAPI document of all routes that the app has so far. */
export function documentOf(app: Routes): ApiDocument {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Footing for programs',
      version: '1',
      description:
        'Why feet go numb in exercise: how urgent it is, which causes fit, and what to change. No diagnosis, no medical device, not cleared by any authority. Answers sent here are not kept and not logged.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
  }) as unknown as ApiDocument;
}
