import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  differingLeg,
  leading,
  opposing,
  realFirst,
  separates,
} from '../../../frontend/js/contradiction/opposed.js';
import { csvOf, tsvOf } from '../../../frontend/js/take/rows.js';

const statement = (record, papers, polarity) => ({ record, papers, polarity, title: record });
const known = (...all) => new Map(all.map(one => [one.record, one]));
const side = (label, papers, ...statements) => ({ label, papers, statements });

test('of many sides the two largest that oppose stand against each other', () => {
  const byRecord = known(
    statement('A', 1, 'suppresses'),
    statement('B', 1, 'suppresses'),
    statement('C', 1, 'activates'),
  );
  const sides = [side('a', 5, 'A'), side('b', 4, 'B'), side('c', 1, 'C')];
  const { pair, rest } = opposing(sides, byRecord);
  assert.deepEqual(
    pair.map(one => one.label),
    ['a', 'c'],
  );
  assert.deepEqual(
    rest.map(one => one.label),
    ['b'],
  );
});

test('a side is told by its statement with most papers', () => {
  assert.equal(leading(side('a', 3, 'A', 'B'), known(statement('A', 1), statement('B', 2))).record, 'B');
});

test('what separates the sides is a sentence, and different papers separate nothing', () => {
  const facet = (name, ...values) => ({ facet: name, sides: values.map(value => ({ values: [value] })) });
  assert.equal(
    separates({ separated_by: [facet('cargo', 'HSP70', 'miR-21'), facet('reference', 'X', 'Y')] }),
    'What separates them: cargo (HSP70 against miR-21).',
  );
  assert.equal(
    separates({ separated_by: [facet('reference', 'X', 'Y')] }),
    'Nothing that is stated separates them.',
  );
});

test('real disagreements come first, topics without two sides last', () => {
  const sides = (...papers) => papers.map((n, at) => side(String(at), n, 'A'));
  const ordered = realFirst([
    { id: 'none', sides: [] },
    { id: 'unpapered', sides: sides(3, 0) },
    { id: 'apart', sides: sides(9, 9), separated_by: [{ facet: 'cargo', sides: [] }] },
    { id: 'real', sides: sides(1, 2) },
    { id: 'one question', rule: 'R8', sides: sides(1, 1), separated_by: [{ facet: 'cargo', sides: [] }] },
  ]);
  assert.deepEqual(
    ordered.map(one => one.id),
    ['one question', 'real', 'apart', 'unpapered', 'none'],
  );
});

test('the step in which two statements differ ends in the same thing with another sign', () => {
  const leg = (id, object, sign) => ({ id, subject: { id: 's' }, object: { id: object }, sign, negated: false });
  const mine = { transfers: [], steps: [leg('A/1', 'x', 'positive'), leg('A/2', 'y', 'negative')] };
  const theirs = { transfers: [], steps: [leg('B/1', 'y', 'positive')] };
  assert.equal(differingLeg('R1', mine, theirs).id, 'A/2');
  assert.equal(differingLeg('R8.A/1', mine, theirs).id, 'A/1');
});

test('a file for Excel keeps its letters, and no cell of it is a formula', () => {
  const rows = [
    { title: 'β-catenin, "so"', papers: 2 },
    { title: '=1+1', papers: null },
  ];
  assert.equal(csvOf(rows), '\uFEFFtitle,papers\r\n"β-catenin, ""so""",2\r\n\'=1+1,\r\n');
  assert.equal(tsvOf([{ a: 'x\ty', b: 1 }]), 'a\tb\nx y\t1\n');
});
