/** Serves the package to a browser as it is: types stripped, names of packages turned into addresses. No bundler. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const require = createRequire(import.meta.url);

/** The ES modules among the packages, by their first file; saxes is CommonJS, and wrapped. */
const modules: Readonly<Record<string, string>> = {
  '@footing/guide': '/packages/guide/src/index.ts',
  zod: '/node_modules/zod/index.js',
  idb: '/node_modules/idb/build/index.js',
  saxes: '/wrapped/saxes',
};

const page = '<!doctype html><title>diary</title><link rel="icon" href="data:,">';

export type Served = { readonly url: string; readonly close: () => void };

export async function serveSources(): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://x').pathname);
    try {
      const [type, body] = path === '/' ? ['text/html', page] : ['text/javascript', sourceOf(path)];
      response.writeHead(200, { 'content-type': type }).end(body);
    } catch (error) {
      response.writeHead(404).end(String(error));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => server.close() };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function sourceOf(path: string): string {
  if (path === '/wrapped/saxes') return wrapped('saxes', ['SaxesParser']);
  const source = readFileSync(join(root, path), 'utf8');
  const script = path.endsWith('.ts') ? stripTypeScriptTypes(source, { mode: 'strip' }) : source;
  return script.replace(
    /(from\s*|import\(\s*)(['"])([a-z@][\w/-]*)\2/g,
    (all, before: string, quote: string, name: string) =>
      modules[name] === undefined ? all : `${before}${quote}${modules[name]}${quote}`,
  );
}

/** A CommonJS package with all that it requires, as one ES module. */
function wrapped(name: string, names: readonly string[]): string {
  const bodies = new Map<string, string>();
  const collect = (file: string): void => {
    if (bodies.has(file)) return;
    const source = readFileSync(file, 'utf8');
    bodies.set(file, '');
    const linked = source.replace(/require\((['"])([^'"]+)\1\)/g, (_, _quote, wanted: string) => {
      const found = createRequire(file).resolve(wanted);
      collect(found);
      return `require(${JSON.stringify(relative(root, found))})`;
    });
    bodies.set(file, linked);
  };
  const first = require.resolve(name);
  collect(first);
  const table = [...bodies].map(
    ([file, body]) => `${JSON.stringify(relative(root, file))}: (module, exports, require) => {${body}\n}`,
  );
  return `const table = {${table.join(',\n')}};
const made = {};
const require = (id) => {
  if (made[id] === undefined) { made[id] = { exports: {} }; table[id](made[id], made[id].exports, require); }
  return made[id].exports;
};
export const { ${names.join(', ')} } = require(${JSON.stringify(relative(root, first))});`;
}
