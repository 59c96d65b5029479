import { deepStrictEqual, match, ok, strictEqual, throws } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { bundleEmbed, embedFile } from '../../scripts/embed/buildEmbed.ts';
import { shadowStyles, themable } from '../../scripts/embed/shadowStyles.ts';
import { svgToTree } from '../../scripts/embed/svgToTree.ts';
import { baseAddress } from '../../src/embed/baseAddress.ts';
import { createHostEvents, toldPages } from '../../src/embed/hostEvents.ts';

/** Promised in docs/embedding.md, in bytes as a server sends it. */
const budget = { brotli: 230_000, gzip: 280_000 };

describe('the file', () => {
  const text = readFileSync(embedFile, 'utf8');

  it('weighs no more than is promised', () => {
    const size = brotliCompressSync(text, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }).length;
    ok(size <= budget.brotli, `${size} bytes`);
    ok(gzipSync(text, { level: 9 }).length <= budget.gzip);
    const told = readFileSync(new URL('../../../../docs/embedding.md', import.meta.url), 'utf8');
    match(told, /at most 230 kB\s+with Brotli and 280 kB with gzip/);
  });

  it('is the same to the last byte whenever it is made', async () => {
    strictEqual(await bundleEmbed(), text);
  });

  it('holds no means to send or to store, and no text that is run', () => {
    const means =
      /\bfetch\s*\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|RTCPeer|localStorage|sessionStorage|indexedDB|cookieStore|document\.cookie|serviceWorker|importScripts|\bimport\s*\(|\beval\s*\(|\bFunction\s*\(/;
    strictEqual(means.exec(text)?.[0], undefined);
  });

  it('says what it is and under which licences', () => {
    match(
      text.slice(0, 300),
      /^\/\*! Footing .*Apache-2\.0.*CC BY 4\.0.*MIT.*[Nn]o diagnosis, no medical device/,
    );
  });
});

describe('the styles', () => {
  const styles = shadowStyles();

  it('hang on nothing of the page: not its letters, not its window, not its root, and load nothing', () => {
    strictEqual(
      /(?<![\w-])[\d.]+(rem|v[hw])\b|:root|\bhtml\b|(?<!-)\bbody\b|url\(|@import|prefers-color-scheme/.exec(
        styles,
      )?.[0],
      undefined,
    );
  });

  it('let a page set the tokens that are promised, and none of urgency', () => {
    const settable = new Set([...styles.matchAll(/var\(--footing-([a-z-]+)/g)].map(([, name]) => name!));
    deepStrictEqual([...settable].sort(), [...themable].sort());
    ok([...settable].every((name) => !/emergency|same-day|routine|self-care|warn|mark/.test(name)));
  });

  it('are described in docs/embedding.md, each variable', () => {
    const docs = readFileSync(new URL('../../../../docs/embedding.md', import.meta.url), 'utf8');
    deepStrictEqual(
      themable.filter((name) => !docs.includes(`\`--footing-${name}\``)),
      [],
    );
  });
});

describe('a drawing', () => {
  it('becomes a tree with all of its elements, attributes and words', () => {
    deepStrictEqual(
      svgToTree(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n<title>A &amp; b</title>\n<g><path d="M0 0"/></g></svg>',
      ),
      ['svg', { viewBox: '0 0 1 1' }, ['title', {}, 'A & b'], ['g', {}, ['path', { d: 'M0 0' }]]],
    );
  });

  it('that is broken is refused', () => {
    throws(() => svgToTree('<svg><g></svg>'));
  });
});

describe('the base address', () => {
  const page = 'https://shop.example/blog/feet.html';
  const own = 'https://footing.example/app/embed/footing-check.js?v=2';

  it('is the app that the script came from, where it is the app’s own', () => {
    strictEqual(baseAddress(null, own, page), 'https://footing.example/app');
    strictEqual(
      baseAddress(null, 'https://footing.example/embed/footing-check.js', page),
      'https://footing.example',
    );
  });

  it('is none for a copy elsewhere, and for a script that came from no web address', () => {
    for (const copy of [
      'https://shop.example/js/footing-check.js',
      'file:///embed/footing-check.js',
      'blob:x',
      '',
    ])
      strictEqual(baseAddress(null, copy, page), undefined, copy);
  });

  it('is what the page says, or none when it says nothing', () => {
    strictEqual(baseAddress('https://other.example/', own, page), 'https://other.example');
    strictEqual(baseAddress('/footing/', own, page), 'https://shop.example/footing');
    strictEqual(baseAddress('', own, page), undefined);
  });

  it('never is anything but a web address, whatever the page says', () => {
    const given = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.constantFrom('javascript:alert(1)', 'data:text/html,x', '//x', 'vbscript:x'),
    );
    fc.assert(
      fc.property(given, (text) => {
        const base = baseAddress(text, own, page);
        return base === undefined || /^https?:\/\/[^/]/.test(base);
      }),
    );
  });
});

describe('the events', () => {
  /** What a host hears of a person who turns so many pages and then sees the end, or not. */
  const heardOf = (pages: number, ends: boolean): string[] => {
    const heard: string[] = [];
    const host = new EventTarget();
    for (const name of ['ready', 'started', 'page', 'finished', 'error'])
      host.addEventListener(`footing-${name}`, (event) => {
        heard.push(JSON.stringify([name, (event as CustomEvent).detail]));
      });
    const events = createHostEvents(host);
    events.started();
    for (let page = 1; page <= pages; page++) events.page(page);
    if (ends) events.finished(pages);
    return heard;
  };

  it('of a short interview that ended are those of one that was left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: toldPages - 1 }), (pages) => {
        deepStrictEqual(heardOf(pages, true), heardOf(pages, false));
      }),
    );
  });

  it('of all longer interviews that ended are the same, however long they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: toldPages, max: 40 }), (pages) => {
        deepStrictEqual(heardOf(pages, true), heardOf(toldPages, true));
      }),
    );
  });

  it('are told once and in order, whatever way a person goes back and forth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 })), (visits) => {
        const host = new EventTarget();
        const pages: number[] = [];
        host.addEventListener('footing-page', (event) => pages.push((event as CustomEvent).detail.page));
        const events = createHostEvents(host);
        for (const page of visits) events.page(page);
        deepStrictEqual(
          pages,
          Array.from({ length: Math.min(toldPages, Math.max(0, ...visits)) }, (_, i) => i + 1),
        );
      }),
    );
  });
});
