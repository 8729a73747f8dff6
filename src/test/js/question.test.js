import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPath, isAsked, isOneEnded, queryOf, questionOf } from '../../../frontend/js/find/question.js';

test('an address and its question are the same', () => {
  const address = 'from=gene:CD274&to=cell:cd8-t&max_steps=8&sign=negative';
  assert.equal(queryOf(questionOf(`?${address}`)), address);
});

test('what is usual is left out of the address', () => {
  assert.equal(
    findPath({ from: 'a', to: 'b', max_steps: '6', k: '10', mode: 'all', via: '' }),
    '/find?from=a&to=b',
  );
});

test('a question has one end or both', () => {
  assert.ok(isAsked(questionOf('?from=a&to=b')) && !isOneEnded(questionOf('?from=a&to=b')));
  assert.ok(isAsked(questionOf('?from=a&to=%20')) && isOneEnded(questionOf('?from=a&to=%20')));
  assert.ok(!isAsked(questionOf('?k=30')));
});
