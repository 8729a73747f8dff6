import assert from 'node:assert/strict';
import { test } from 'node:test';
import { widest, wrap } from '../../../frontend/js/drawing/text.js';

const width = text => text.length;

test('a text that fits stays on one line', () => {
  assert.deepEqual(wrap('CD8+ T cell', 20, width), ['CD8+ T cell']);
});

test('lines break at spaces and after hyphens, and keep every letter', () => {
  const text = 'tumour cell-derived exosome of a long-lived clone';
  const lines = wrap(text, 16, width);
  assert.ok(lines.length > 1);
  assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
  assert.ok(lines.every(line => width(line) <= 16));
});

test('lines are as even as they can be without one more', () => {
  assert.deepEqual(wrap('one two three four', 14, width), ['one two', 'three four']);
});

test('a word longer than any line is cut', () => {
  const lines = wrap('x'.repeat(400), 100, width);
  assert.ok(lines.length > 1);
  assert.equal(lines.join(''), 'x'.repeat(400));
});

test('the widest line counts, and nothing is as wide as nothing', () => {
  assert.equal(widest(['a', 'abc'], width), 3);
  assert.equal(widest([], width), 0);
});
