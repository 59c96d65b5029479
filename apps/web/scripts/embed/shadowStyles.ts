/**
 * The app's own styles, made fit for a shadow tree on another's page: nothing in them hangs on that page. Its root's letter size
 * (`rem`) gives way to the reader's own, the width of its window to the width of the component, and its scheme of colours to the
 * one that the component is told or stands in.
 */
import { readFileSync } from 'node:fs';
import postcss, { type AtRule, type Container, type Declaration, type Rule } from 'postcss';
import { appFolder } from '../paths.ts';

const files = ['tokens', 'base', 'answers', 'check', 'result', 'sheet', 'print'];

/** Tokens that a host may set, each as `--footing-` and its name. Colours of urgency are not among them: they are for the reader. */
export const themable = [
  ...['accent', 'on-accent', 'paper', 'surface', 'sunken', 'ink', 'ink-soft', 'line', 'line-strong'],
  ...['focus', 'font', 'radius', 'radius-small'],
];

type Tokens = Map<string, string>;

export function shadowStyles(): string {
  const root = postcss.root();
  for (const file of files) root.append(postcss.parse(read(`styles/${file}.css`)));
  const light: Tokens = new Map();
  const dark: Tokens = new Map();
  const paper: Tokens = new Map();
  root.walkAtRules('font-face', (rule) => void rule.remove());
  root.walkRules(':root', (rule) => {
    takeTokens(rule, /dark/.test(mediaOf(rule)) ? dark : /print/.test(mediaOf(rule)) ? paper : light);
  });
  root.walkRules(toInside);
  root.walkAtRules('media', toContainer);
  dropEmpty(root);
  root.prepend(postcss.parse(tokenRules(light, dark)));
  root.append(postcss.parse(`@media print { .footing { ${declared(paper, [])} } }`));
  root.append(postcss.parse(read('embed/embed.css')));
  root.walkDecls(toOwnUnits);
  root.walkComments((comment) => void comment.remove());
  // one space for each break: what may stand between two names stays apart
  return root.toString().replace(/\s*\n\s*/g, ' ');
}

function read(path: string): string {
  return readFileSync(`${appFolder}src/${path}`, 'utf8');
}

function mediaOf({ parent }: Rule): string {
  return parent?.type === 'atrule' ? (parent as AtRule).params : '';
}

function takeTokens(rule: Rule, tokens: Tokens): void {
  rule.walkDecls(/^--/, ({ prop, value }) => void tokens.set(prop.slice(2), value));
  rule.remove();
}

/** What belongs to a whole page has no place here. */
const ofPages = /^html|^main|\.(skip|wrap|masthead|colophon|report-link|no-script|island)\b/;

function toInside(rule: Rule): void {
  const selectors = rule.selectors
    .filter((selector) => !ofPages.test(selector))
    .map((selector) => selector.replace(/^body\b/, '.footing'));
  if (selectors.length === 0) rule.remove();
  else rule.selectors = selectors;
}

const rootPixels = 16;

/** A narrow column on a wide screen is laid out as narrow. */
function toContainer(rule: AtRule): void {
  const width = /^\((min|max)-width: ([\d.]+)rem\)$/.exec(rule.params);
  if (width === null) return;
  rule.name = 'container';
  rule.params = `(${width[1]}-width: ${Number(width[2]) * rootPixels}px)`;
}

function toOwnUnits(declaration: Declaration): void {
  if (/\d(vh|dvh)\b/.test(declaration.value)) declaration.remove();
  declaration.value = declaration.value
    .replace(/(-?[\d.]+)rem\b/g, 'calc($1 * var(--rem))')
    .replace(/([\d.]+)vw\b/g, '$1cqi');
}

function dropEmpty(root: Container): void {
  root.walk((node) => {
    if ('nodes' in node && node.nodes?.length === 0) node.remove();
  });
}

/** Light first, for browsers that cannot choose by scheme. */
function tokenRules(light: Tokens, dark: Tokens): string {
  const both: Tokens = new Map(
    [...dark]
      .filter(([name]) => name !== 'shadow')
      .map(([name, value]) => [name, `light-dark(${light.get(name)}, ${value})`]),
  );
  light.set('shadow', 'none');
  // what the page sets and passes on ends here; the size of letters is put in by the script
  return `.footing { all: initial; --rem: ${rootPixels}px; ${declared(light)} }\n@supports (color: light-dark(red, red)) { .footing { ${declared(both)} } }`;
}

function declared(tokens: Tokens, byHosts = themable): string {
  const byHost = (name: string, value: string): string =>
    byHosts.includes(name) ? `var(--footing-${name}, ${value})` : value;
  return [...tokens].map(([name, value]) => `--${name}: ${byHost(name, value)};`).join(' ');
}
