import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contextIn, queryOf } from '../../../frontend/js/list/context.js';
import { bodyOf, fileOf, hashOf, itemsIn, listOfFile } from '../../../frontend/js/list/saved.js';
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
  assert.deepEqual(listOfFile(fileOf(LIST)), { items: LIST, context: {} });
  const context = { target: ['cell:cd8-t'], disease: ['melanoma', 'glioma & more'] };
  assert.deepEqual(listOfFile(fileOf(LIST, context)), { items: LIST, context });
  assert.deepEqual(contextIn(queryOf(context)), context);
  assert.equal(queryOf({}), '');
  assert.deepEqual(bodyOf(LIST).items[2], { name: 'CD47;CD274', as: 'gene:CD274', log2fc: -0.2 });
});

test('a list that makes a long address has none', () => {
  assert.equal(hashOf(Array.from({ length: 900 }, () => LIST[1])), null);
  assert.equal(hashOf([]), null);
  assert.equal(itemsIn('#list='), null);
  assert.equal(itemsIn('#cite'), null);
  assert.equal(itemsIn('#list=%E0%A4%A'), null);
  assert.equal(listOfFile('CD274\n'), null);
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
  assert.deepEqual(columns, { names: 1, several: [], changes: 2, decimal: 'point' });
  assert.deepEqual(
    itemsOf(table, columns).map(one => one.log2fc),
    [1, -0.1, null],
  );
});

const layout = text => {
  const { separator, asks } = tableOf(text);
  return asks.length ? `asks ${asks.join(' ')}` : separator;
};

test('what stands between cells is told by what is in them, and asked where they do not tell', () => {
  const cases = {
    'Gene\tlog2FC\nCD274\t1,4\n': 'tab',
    'Gene;log2FC\nCD274;1,4\nARG1;-2\n': 'semicolon',
    'CD274;1,4\nARG1;-0,2\n': 'semicolon',
    'Gene,log2FC\nCD274,1.4\n': 'comma',
    'Proteine;Gene names;p\nA;HSPA1A;0,1\nB;"CD47;CD274";0,2\n': 'semicolon',
    'Protein IDs,Gene names\nP1;P2,HSPA1A;HSPA1B\nP3;P4,CD47;CD274\n': 'comma',
    'P1;P2,1.5\nP3;P4,2.5\n': 'comma',
    'Table S1, all of log2FC\nGene;log2FC\nCD274;1,4\n': 'semicolon',
    'CD274\nARG1\n': 'line',
    'CD47;CD274\nanexin A2\n': 'line',
    'CD274\ninterleukin 2, alpha\nARG1\n': 'line',
    'CD274, ARG1,A2M\n': 'names',
    'CD274;ARG1;A2M\n': 'asks names line',
    'HSPA1A;HSPA1B\nCD47;CD274\n': 'asks semicolon names line',
    'CD274, ARG1, A2M\nTGFB1, CD47\n': 'asks names line comma',
    'plasma,CD274\nserum,ARG1\n': 'asks comma names line',
    '': 'line',
  };
  for (const [text, expected] of Object.entries(cases)) assert.equal(layout(text), expected, text);
});

test('a heading stands below titles, and one cell short where R wrote the names of rows', () => {
  const titled = tableOf('Table S1;;\n;;\nGene;log2FC;p\nCD274;1,4;0,1\n');
  assert.deepEqual(
    [titled.head, titled.titles, titled.body],
    [['Gene', 'log2FC', 'p'], ['Table S1', ''], [['CD274', '1,4', '0,1']]],
  );
  const rows = tableOf('baseMean\tlog2FoldChange\nhsa-miR-21-5p\t812.4\t1.5\n');
  assert.deepEqual(rows.head, ['row', 'baseMean', 'log2FoldChange']);
  assert.equal(
    itemsOf(
      rows,
      columnsOf(rows, one => one.startsWith('hsa')),
    )[0].log2fc,
    1.5,
  );
});

test('a row with a kind is no heading, and a heading that comes again is one', () => {
  for (const kinds of [
    ['protein\t2.0', 'protein\t1.1'],
    ['protein\t2.0', 'RNA\t1.1'],
    ['protein', 'protein'],
  ]) {
    const text = `hsa-miR-21-5p\tRNA\nhsa-miR-155-5p\tRNA\nCD274\t${kinds[0]}\nTGFB1\t${kinds[1]}\n`;
    assert.equal(tableOf(text).body.length, 4, text);
  }
  assert.deepEqual(tableOf('Gene\tlog2FC\nCD274\t1\nGene\tlog2FC\nARG1\t2\n').head, ['Gene', 'log2FC']);
});

test('blanks that nobody sees are no part of a cell', () => {
  assert.deepEqual(tableOf('\u00a0Gene\tlog2FC\n\u00a0CD274\u200b\t\u00a01.5\n').body, [['CD274', '1.5']]);
  assert.deepEqual(tableOf('CD274,\u00a0ARG1,\u200b\n').body, [['CD274'], ['ARG1']]);
});

test('a row longer than a heading of R with its names is told', () => {
  const text = 'baseMean\tlogFC\n' + 'A\t1\t2\n'.repeat(9) + 'B\t1\t2\t3\n';
  assert.deepEqual(tableOf(text).wide, ['B', '1', '2', '3']);
});

test('commas between cells and within numbers are not told apart', () => {
  assert.ok(tableOf('Gene,log2FC\nCD274,1,4\nARG1,2\n').wide);
  assert.ok(tableOf('Gene,log2FC\nCD274,1,4\nARG1,2,1\n').wide);
  assert.equal(tableOf('Gene,log2FC\nCD274,1.4\n').wide, null);
});

test('a change has a point or a comma before its decimals, and neither is guessed where both occur', () => {
  const changes = text => {
    const table = tableOf(`Gene;log2FC\n${text}`);
    return itemsOf(
      table,
      columnsOf(table, () => true),
    ).map(one => one.log2fc);
  };
  assert.deepEqual(changes('A;1,4\nB;-0,25\nC;2\nD;1,234\nE;NA\nF;−1,5e-1\nG;1.234,5'), [
    1.4,
    -0.25,
    2,
    1.234,
    null,
    -0.15,
    null,
  ]);
  assert.deepEqual(changes('A;1.4\nB;-.25'), [1.4, -0.25]);
  assert.deepEqual(changes('A;1.4\nB;1,4'), [null, null]);
});

test('of several columns that may be the changes none is taken', () => {
  const table = tableOf('Genes\tlog2FC A/B\tlog2FC C/D\nCD274\t1\t2\n');
  const { changes, several } = columnsOf(table, () => true);
  assert.deepEqual([changes, several], [-1, [1, 2]]);
  assert.equal(columnsOf(tableOf('Genes\tAVG Log2 Ratio\nCD274\t1\n'), () => true).changes, 1);
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
