/** How the web app is built: static pages, scripts and styles as files (the content security policy allows no other). */
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { guideModule } from './scripts/guideModule.ts';

/**
 * Files of what the same pages have: small pieces weigh less when they are compressed as one. A piece is in the first that takes
 * it, with all that it imports and that is in none yet; so what other pages have as well comes first.
 */
const inOne = [
  // what every island has, and what it waits with
  {
    name: 'island',
    test: /node_modules[\\/]preact[\\/]|src[\\/](guideData[\\/](Waiting|LoadAgain|fetchFile)|words[\\/]en[\\/](check|nothingYet|otherGuide))\./,
  },
  // how a guide is asked by
  {
    name: 'asked',
    test: /packages[\\/](assessment[\\/]src[\\/](answers|condition|labelOf|packed[\\/]otherGuide|pageQuestions|settledRedFlags)|guide[\\/]src[\\/]fields)\./,
  },
  { name: 'kept', test: /src[\\/]check[\\/](storage|isOver)\./ },
  { name: 'marks', test: /src[\\/]bodyMap[\\/]marks\./ },
  { name: 'drawing', test: /src[\\/]bodyMap[\\/]Drawing\./ },
  { name: 'choosing', test: /src[\\/](check[\\/](Choice|Sure)|words[\\/]en[\\/]care)\./ },
  { name: 'bodyMap', test: /src[\\/](bodyMap[\\/]|typedNumber)/ },
  // an interview, how it is kept and who assesses it; what both the check and a result tell
  {
    name: 'interview',
    test: /src[\\/](readRequest|firstPage|forActivities|suits|packed[\\/]unpackAsked|check[\\/](keep|interview)|guideData[\\/]fetchGuide)\./,
  },
  {
    name: 'told',
    test: /src[\\/](result[\\/](EmergencyCard|EmergencyAtOnce|useSources)|surroundings[\\/](WayTo|aroundCheck)|check[\\/](DeleteAnswers|NumberField))\./,
  },
];

export default defineConfig({
  output: 'static',
  /** The path that the app is hosted under, such as /footing; every link respects it. */
  base: process.env['FOOTING_BASE'] ?? '/',
  trailingSlash: 'always',
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [preact()],
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: inOne } },
      },
    },
    // in parts: what only a result asks of a worker comes with the result
    worker: { format: 'es' },
    plugins: [await guideModule()],
  },
});
