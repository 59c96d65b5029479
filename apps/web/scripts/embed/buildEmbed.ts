/** `npm run build:embed`: makes dist/embed/footing-check.js, the component for other people's pages, in one file that needs no other. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadGuide } from '@footing/guide/load';
import { build, minify, type Plugin, type Rolldown } from 'vite';
import { appFolder, distFolder } from '../paths.ts';
import { embeddedData } from './embeddedData.ts';
import { shadowStyles } from './shadowStyles.ts';

const source = (name: string): string => join(appFolder, 'src/embed', name);
/** Where the file stands in the built app. */
export const embedFile = join(distFolder, 'embed/footing-check.js');

/** The text of the file: the same for the same sources and guide, to the last byte. */
export async function bundleEmbed(): Promise<string> {
  const program = await bundle('assessorProgram.ts', 'iife', []);
  const styles = shadowStyles();
  const exported = Object.entries({ ...embeddedData(await loadGuide()), styles }).map(
    ([name, text]) => `export const ${name} = ${JSON.stringify(text)};`,
  );
  // a function whose own text is the whole program: it runs here as well as in a worker
  exported.push(`export function startAssessor(scope) { ${program} }`);
  const whole = await bundle('footingCheck.ts', 'es', [embeddedModule(exported.join('\n'))]);
  const { code } = await minify('footing-check.js', whole, { module: true });
  return `${licence}\n${code}\n`;
}

const licence =
  '/*! Footing <footing-check>: program Apache-2.0, guide CC BY 4.0; holds Preact, MIT. No diagnosis, no medical device, not cleared by any authority. */';

async function bundle(entry: string, format: 'es' | 'iife', plugins: Plugin[]): Promise<string> {
  const made = (await build({
    root: appFolder,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: source(entry), output: { format, entryFileNames: 'bundle.js' } },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk, ...others] = made.output;
  if (others.length > 0) throw new Error(`${entry} falls into ${made.output.length} files`);
  return chunk.code;
}

function embeddedModule(code: string): Plugin {
  const name = 'virtual:embedded';
  return {
    name: 'footing-embedded',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? code : undefined),
  };
}

/** Writes the file, and gives what a page may pin it by: the value of `integrity`. */
export async function writeEmbed(file = embedFile): Promise<string> {
  const text = await bundleEmbed();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return `sha384-${createHash('sha384').update(text).digest('base64')}`;
}

if (import.meta.main) console.log(`${embedFile}\nintegrity="${await writeEmbed()}"`);
