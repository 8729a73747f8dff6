import assert from 'node:assert/strict';
import test from 'node:test';

import {
  askedVersion,
  kept,
  keptResource,
  lasting,
  noteVersion,
  ofToday,
} from '../../../frontend/js/ui/version.js';

const at = search => {
  globalThis.location = /** @type {any} */ ({ search });
};

test('a page of the present data asks for nothing, and its link names the data', () => {
  at('?from=PD-L1');
  assert.equal(askedVersion(), null);
  assert.equal(kept('/find?from=a%20b'), '/find?from=a%20b');
  assert.equal(lasting('/find?from=a'), '/find?from=a');
  noteVersion({ data_version: 'sha256:0123456789abcdef' });
  assert.equal(lasting('/find?from=a%20b#top'), '/find?from=a%20b&data_version=0123456789ab#top');
});

test('a page of earlier data keeps to them, but for what knows the present alone', () => {
  at('?data_version=aaaaaaaaaaaa&from=x');
  assert.equal(kept('/statement/G047'), '/statement/G047?data_version=aaaaaaaaaaaa');
  assert.equal(kept('/find?data_version=bbbbbbbbbbbb&from=x'), '/find?from=x&data_version=aaaaaaaaaaaa');
  assert.equal(keptResource('/health'), '/health');
  assert.equal(keptResource('/queries?limit=1'), '/queries?limit=1');
  assert.equal(keptResource('/statements?limit=1'), '/statements?limit=1&data_version=aaaaaaaaaaaa');
  assert.equal(ofToday('/find?data_version=bbbbbbbbbbbb&from=x'), '/find?from=x');
});
