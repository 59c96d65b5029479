import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSlash, withSlash } from '../src/http/endingSlash.ts';

test('the way to the other address keeps what was asked, from a whole address and from a path alone', () => {
  assert.equal(withSlash('https://footing.example/embed?theme=dark&q=a%20b'), '/embed/?theme=dark&q=a%20b');
  assert.equal(withSlash('/embed?theme=dark'), '/embed/?theme=dark');
  assert.equal(withoutSlash('https://footing.example/maintain/?page=1'), '/maintain?page=1');
});

test('no path leads to another host', () => {
  for (const address of ['https://footing.example//guide', '/a/..//guide', '/.//guide'])
    assert.equal(withSlash(address), '/guide/');
  assert.equal(withoutSlash('https://footing.example//maintain/'), '/maintain');
  assert.equal(withoutSlash('https://footing.example//?a=1'), '/?a=1', 'nowhere would lead back to itself');
});
