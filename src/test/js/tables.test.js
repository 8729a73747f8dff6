import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrowRows, sortRows } from '../../../frontend/js/ui/rows.js';

const columns = [
  { key: 'label', value: one => one.label },
  { key: 'year', value: one => one.year },
];
const choices = [{ key: 'kind', of: one => one.kind }];
const rows = [
  { label: 'Xie 2023', year: 2023, kind: 'review' },
  { label: 'Article at example.org', year: null, kind: 'article' },
  { label: 'Chen 2018', year: 2018, kind: 'article' },
];
const labels = list => list.map(one => one.label.split(' ')[0]);

test('rows go by a column, turned round by a minus, and what has no value comes last', () => {
  assert.deepEqual(labels(sortRows(rows, columns, 'year')), ['Chen', 'Xie', 'Article']);
  assert.deepEqual(labels(sortRows(rows, columns, '-year')), ['Xie', 'Chen', 'Article']);
  assert.deepEqual(labels(sortRows(rows, columns, 'label')), ['Article', 'Chen', 'Xie']);
});

test('an order that no column knows leaves rows as they are', () => {
  assert.deepEqual(sortRows(rows, columns, 'shoe size'), rows);
});

test('rows hold all words that are asked for, and are of the kind that is chosen', () => {
  const narrow = (words, kind) => labels(narrowRows(rows, { columns, choices }, { words, chosen: { kind } }));
  assert.deepEqual(narrow('201', ''), ['Chen']);
  assert.deepEqual(narrow('2018 CHEN', ''), ['Chen']);
  assert.deepEqual(narrow('', 'article'), ['Article', 'Chen']);
  assert.deepEqual(narrow('xie', 'article'), []);
});
