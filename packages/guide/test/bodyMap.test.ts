/** A drawing is read in full or refused: a region that were passed over could not be tapped. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readView } from '../src/bodyMap.ts';

const drawing = (inner: string): string => `<svg viewBox="0 0 10 20"><title>The sole</title>${inner}</svg>`;
const heel = '<g class="regions"><path id="heel" d="M0 0Z"/></g>';

test('the paths of every group are read, with what each stands for', () => {
  const view = readView(
    'sole',
    drawing(
      `<g class="coarse"><path id="foot" d="M1 1Z"/></g>${heel}<g class="also"><path data-region="toe" d="M2 2Z"/></g><g class="lines"><path d="M3 3"/><path class="faint" d="M4 4"/></g>`,
    ),
  );
  assert.deepEqual(view, {
    id: 'sole',
    title: 'The sole',
    width: 10,
    height: 20,
    figures: [
      {
        coarse: [['foot', 'M1 1Z']],
        regions: [['heel', 'M0 0Z']],
        also: [['toe', 'M2 2Z']],
        lines: [
          { path: 'M3 3', kind: 'line' },
          { path: 'M4 4', kind: 'faint' },
        ],
      },
    ],
  });
});

test('what is not understood is named, with the drawing that it is in', () => {
  const wrong: Readonly<Record<string, string>> = {
    'holds more than groups of .*: <path d="M5 5"': `${heel}<path d="M5 5"/>`,
    'regions is there 2 times': `${heel}${heel}`,
    'regions holds more than paths': '<g class="regions"><circle r="1"/></g>',
    'a path of regions names no region': '<g class="regions"><path d="M0 0Z"/></g>',
    'a path of regions has no outline': '<g class="regions"><path id="heel"/></g>',
    'a line is line, fine, faint, not "thick"': '<g class="lines"><path class="thick" d="M0 0"/></g>',
  };
  for (const [message, inner] of Object.entries(wrong))
    assert.throws(
      () => readView('sole', drawing(inner)),
      new RegExp(`^Error: body-map/sole.svg.*${message}`),
    );
});
