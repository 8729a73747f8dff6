import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rowsOf } from '../../../frontend/js/compare/comparison.js';
import { claimWords } from '../../../frontend/js/find/table.js';
import { evidenceRow } from '../../../frontend/js/statement/evidence-table.js';
import { mended } from '../../../frontend/js/ui/refused.js';
import { doesTo, legWords } from '../../../frontend/js/ui/titles.js';

test('a chain says what it does to its effect', () => {
  const said = ['decrease', 'no difference', 'associated', null].map(direction => doesTo({ direction }));
  assert.deepEqual(said, ['lowers', 'makes no difference to', null, null]);
});

test('a leg is a step or a transfer to a reader', () => {
  assert.deepEqual(['G067/t1', 'G067/2'].map(legWords), ['transfer 1', 'step 2']);
});

test('a wrong question is mended by leaving out what was not accepted', () => {
  const better = mended("'max_steps' cannot be '77': it is a whole number from 1 to 8.", {
    pathname: '/find',
    search: '?from=gene:CD274&to=cell:cd8-t&max_steps=77',
  });
  assert.deepEqual(better, { field: 'Length', value: '77', href: '/find?from=gene:CD274&to=cell:cd8-t' });
});

test('what differs in effect, cargo and target stands before what differs in source', () => {
  const differ = ['source', 'cargo', 'effect_direction', 'target'].map(facet => ({ facet, a: ['x'], b: ['y'] }));
  const facets = rowsOf({ same: [], differ, only_a: [], only_b: [] }).map(row => row.facet);
  assert.deepEqual(facets, ['effect_direction', 'cargo', 'target', 'source']);
});

test('the steps of a path are one sentence', () => {
  const leg = (subject, word, object) => ({
    subject: { id: subject, label: subject },
    relation_word: word,
    object: { id: object, label: object },
  });
  const legs = { a: leg('PD-L1', 'activates', 'PD-1'), b: leg('PD-1', 'decreases', 'attack') };
  assert.equal(claimWords({ legs: ['a', 'b'] }, { legs }), 'PD-L1 activates PD-1, decreases attack');
});

test('a control that was not read is not called undone', () => {
  assert.equal(
    evidenceRow({ study: null, context: {}, source_check: null }, { depth: 'abstract' }).controls,
    'not read',
  );
  assert.equal(
    evidenceRow({ study: null, context: {}, source_check: null }, { depth: 'full_text' }).controls,
    'none stated',
  );
});
