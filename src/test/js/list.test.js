import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyOf, fileOf, hashOf, itemsIn, itemsOfFile } from '../../../frontend/js/list/saved.js';
import { columnsOf, itemsOf, tableOf } from '../../../frontend/js/list/table.js';
import { unionOf } from '../../../frontend/js/list/union.js';

const LIST = [
  { name: 'CD274', log2fc: 1.4 },
  { name: 'tumour, necrosis = factor %', log2fc: null },
  { name: 'CD47;CD274', log2fc: -0.2, as: 'gene:CD274' },
  { name: '', log2fc: null },
];

test('an address and a file give the list back that they were made of', () => {
  assert.deepEqual(itemsIn(hashOf(LIST)), LIST);
  assert.deepEqual(itemsOfFile(fileOf(LIST)), LIST);
  assert.deepEqual(bodyOf(LIST).items[2], { name: 'CD47;CD274', as: 'gene:CD274', log2fc: -0.2 });
});

test('a list that makes a long address has none', () => {
  assert.equal(hashOf(Array.from({ length: 900 }, () => LIST[1])), null);
  assert.equal(itemsIn('#cite'), null);
  assert.equal(itemsIn('#list=%E0%A4%A'), null);
  assert.equal(itemsOfFile('CD274\n'), null);
});

test('quoted cells hold what stands between them, and a mark of their own twice', () => {
  const { body } = tableOf('gene,note\nCD274,"a ""b"", c"\nARG1,"two\nlines"\nA2M,\n');
  assert.deepEqual(body, [
    ['CD274', 'a "b", c'],
    ['ARG1', 'two\nlines'],
    ['A2M', ''],
  ]);
});

test('a column is taken for its heading where its names are known at least half as often', () => {
  const table = tableOf('Protein IDs\tGene names\tlogFC\nP1\tCD274\t1\nP2\t\t-1e-1\nP3\tARG1\tNA\n');
  const columns = columnsOf(table, name => /^(P\d|CD274|ARG1)$/.test(name));
  assert.deepEqual(columns, { names: 1, changes: 2 });
  assert.deepEqual(
    itemsOf(table, columns).map(one => one.log2fc),
    [1, -0.1, null],
  );
});

test('a cargo that two rows change either way has no direction, and arrows are drawn once for all who say so', () => {
  const effect = { id: 'proc:a', label: 'a', type: 'process' };
  const entity = { id: 'gene:X', label: 'X', type: 'protein' };
  const chain = statement => ({ statement, effect, says: 'decreases', inferred: false, hedged: false });
  const union = unionOf({
    items: [
      { entity, log2fc: 1, chains: [chain('A'), chain('B')] },
      { entity, log2fc: -1, chains: [chain('A'), chain('B')] },
    ],
    effects: [{ effect, verdict: 'conflicting', pushed_up: [2], pushed_down: [1], listed: [] }],
  });
  assert.equal(union.cargo[0].log2fc, null);
  assert.deepEqual(
    union.lines.map(line => [line.sign, line.records]),
    [['negative', ['A', 'B']]],
  );
});
