/**
 * `npm run maintained`: when each direct dependency was last published, and whether it is deprecated, asked of the registry one after the
 * other; writes docs/supply-chain/MAINTAINED.md. Exit 1 when one is deprecated, or was not published for longer than is usual and is not
 * explained in allowed.yaml.
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { root } from './lockedPackages.ts';

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};
type Row = {
  readonly name: string;
  readonly version: string;
  readonly use: string;
  readonly latest: string;
  readonly published: string;
  readonly deprecated: string;
};

const longDays = 730;
const { quiet } = parse(readFileSync(`${root}docs/supply-chain/allowed.yaml`, 'utf8')) as {
  readonly quiet: Readonly<Record<string, string>>;
};
const today = new Date().toISOString().slice(0, 10);
const rows = direct().map(asked);
writeFileSync(`${root}docs/supply-chain/MAINTAINED.md`, text());
const problems = rows.flatMap(problemsOf);
for (const problem of problems) console.error(problem);
console.log(
  `${rows.length} direct dependencies, ${problems.length} problems; docs/supply-chain/MAINTAINED.md is written.`,
);
process.exit(problems.length === 0 ? 0 : 1);

function direct(): Pick<Row, 'name' | 'version' | 'use'>[] {
  const found = new Map<string, Pick<Row, 'name' | 'version' | 'use'>>();
  for (const file of globSync(
    ['package.json', 'packages/*/package.json', 'apps/*/package.json', 'evaluation/package.json'],
    { cwd: root },
  )) {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(
      readFileSync(`${root}${file}`, 'utf8'),
    ) as Manifest;
    for (const [name, version] of Object.entries(devDependencies))
      found.set(name, found.get(name) ?? { name, version, use: 'development' });
    for (const [name, version] of Object.entries(dependencies))
      found.set(name, { name, version, use: 'production' });
  }
  return [...found.values()]
    .filter(({ name }) => !name.startsWith('@footing/'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function asked(one: Pick<Row, 'name' | 'version' | 'use'>): Row {
  const view = (what: string, of: string): unknown => {
    const { stdout } = spawnSync('npm', ['view', of, what, '--json'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    return stdout.trim() === '' ? undefined : (JSON.parse(stdout) as unknown);
  };
  const times = (view('time', one.name) ?? {}) as Readonly<Record<string, string>>;
  const versions = Object.entries(times).filter(([version]) => /^\d+\.\d+\.\d+$/.test(version));
  const [latest, published] = versions.sort(([, a], [, b]) => (a < b ? 1 : -1))[0] ?? ['unknown', 'unknown'];
  const deprecated = view('deprecated', `${one.name}@${one.version}`);
  return {
    ...one,
    latest,
    published: published.slice(0, 10),
    deprecated: typeof deprecated === 'string' ? deprecated : '',
  };
}

function problemsOf({ name, published, deprecated }: Row): string[] {
  const days = (Date.parse(today) - Date.parse(published)) / 86_400_000;
  if (deprecated !== '') return [`${name} is deprecated: ${deprecated}`];
  if (!(days <= longDays) && quiet[name] === undefined)
    return [
      `${name} was last published ${published}; say in allowed.yaml under "quiet" why it is still kept`,
    ];
  return [];
}

function text(): string {
  const lines = rows.map(({ name, version, use, latest, published, deprecated }) => {
    const remark = deprecated !== '' ? `deprecated: ${deprecated}` : (quiet[name] ?? '');
    return `| ${name} | ${version} | ${use} | ${published} (${latest}) | ${remark} |`;
  });
  return `# Direct dependencies, as the registry had them on ${today}

Made by \`npm run maintained\`. A dependency that is deprecated fails; one not published for ${longDays} days needs a reason in allowed.yaml.

| package | used | for | last published | remark |
|---|---|---|---|---|
${lines.join('\n')}
`;
}
