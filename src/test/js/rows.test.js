import assert from 'node:assert/strict';
import { test } from 'node:test';
import { patternsOf } from '../../../frontend/js/find/answer.js';
import { namedIn } from '../../../frontend/js/query/drawn.js';

test('records and legs in the rows of a query are found wherever they stand, each once', () => {
  const rows = [
    ['G047', 3, null],
    ['G047/2', ['G018/t1', 'G047/2']],
    [{ nodes: [{ labels: ['Statement'], properties: { record: 'G033' } }] }, 'not a G001 record'],
  ];
  assert.deepEqual(namedIn(rows), [
    ['G047', ['G047/2']],
    ['G018', ['G018/t1']],
    ['G033', []],
  ]);
});

test('paths through things of the same types make one pattern', () => {
  const leg = (subject, object) => ({ subject: { type: subject }, object: { type: object } });
  const legs = { a: leg('cell', 'vesicle'), b: leg('vesicle', 'protein'), c: leg('cell', 'vesicle') };
  const patterns = patternsOf([{ legs: ['a', 'b'] }, { legs: ['c', 'b'] }, { legs: ['a'] }], { legs });
  assert.deepEqual(
    [...patterns].map(([pattern, paths]) => [pattern, paths.length]),
    [
      ['cell → vesicle → protein', 2],
      ['cell → vesicle', 1],
    ],
  );
});
