/** How the web app is built: static pages, scripts and styles as files (the content security policy allows no other). */
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { guideModule } from './scripts/guideModule.ts';

/** One file of what every island has: compressed as a whole, its parts weigh half a kilobyte less. */
const preactInOne = { name: 'preact', test: /node_modules[\\/]preact[\\/]/ };

/** What every island waits with, in one file for the same reason. */
const waitingInOne = {
  name: 'waiting',
  test: /src[\\/](guideData[\\/](Waiting|LoadAgain|fetchFile)|words[\\/]en[\\/](check|nothingYet|otherGuide))\./,
};

/** How a guide is asked by: small pieces that check and result both have. */
const askedInOne = {
  name: 'asked',
  test: /packages[\\/](assessment[\\/]src[\\/](answers|condition|labelOf|packed[\\/]otherGuide|pageQuestions|settledRedFlags|suits)|guide[\\/]src[\\/]fields)\./,
};

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
        output: { codeSplitting: { groups: [preactInOne, waitingInOne, askedInOne] } },
      },
    },
    // in parts: what only a result asks of a worker comes with the result
    worker: { format: 'es' },
    plugins: [await guideModule()],
  },
});
