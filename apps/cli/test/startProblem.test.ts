import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSettings } from '@footing/server';
import { startProblem } from '../src/start/startProblem.ts';

test('a port that only an administrator may take is no fault of the folder', () => {
  const error = Object.assign(new Error('listen EACCES: permission denied 127.0.0.1:80'), {
    code: 'EACCES',
    syscall: 'listen',
  });
  const words = startProblem(error, readSettings({ PORT: '80' }, 1));
  assert.match(words, /port 80.+PORT=8080/);
  assert.doesNotMatch(words, /footing-data|FOOTING_DATA/);
});

test('a folder that takes no writes is named', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  assert.match(startProblem(error, readSettings({}, 1)), /footing-data \(ENOSPC\)/);
});
