import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { citedIn, endsCited, statementOf, withoutCitations } from '../src/citations.ts';

test('every citation of a text is found', () => {
  assert.deepEqual(citedIn('It helps. [@a] Not always. [@b; @c-2]'), ['a', 'b', 'c-2']);
  assert.deepEqual(citedIn('A text [in brackets] and a [link](b).'), []);
});

test('a statement is its words, and each source once', () => {
  const { text, sources } = statementOf('Stop. [@a] Then rest. [@b; @a]');
  assert.equal(text, 'Stop. Then rest.');
  assert.deepEqual(sources, ['a', 'b']);
});

test('a text ends cited only as the guide writes it', () => {
  assert.ok(endsCited('Stop. [@a; @b-2]'));
  for (const text of ['Stop.', 'Stop. [@a] Now.', 'Stop. [@]', 'Stop. [@a;@b]', 'Stop. [a]'])
    assert.ok(!endsCited(text), text);
});

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const words = fc.stringMatching(/^[A-Za-z][A-Za-z ,.]*[a-z.]$/);

test('whatever is said and cited comes back as words and sources', () => {
  fc.assert(
    fc.property(words, fc.uniqueArray(id, { minLength: 1, maxLength: 4 }), (said, ids) => {
      const written = `${said} [${ids.map((one) => `@${one}`).join('; ')}]`;
      assert.ok(endsCited(written));
      assert.equal(withoutCitations(written), said.trim());
      assert.deepEqual(statementOf(written).sources, ids);
    }),
  );
});
