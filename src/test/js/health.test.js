import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startingWords } from '../../../frontend/js/ui/health.js';

const words = (loaded, seconds) => startingWords({ progress: { loaded, total: 120, seconds_to_go: seconds } });

test('while data are loaded the page says how far that is, and how long it takes where that is worth a word', () => {
  assert.equal(startingWords({ progress: null }), 'The graph is starting.');
  assert.equal(words(0, null), 'The graph is starting. Loaded 0 of 120 statements.');
  assert.equal(words(40, 4), 'The graph is starting. Loaded 40 of 120 statements.');
  assert.equal(words(40, 62), 'The graph is starting. Loaded 40 of 120 statements, about 62 s to go.');
});
