import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLeg, isTransfer, legsOf, tagOf } from '../../../frontend/js/ui/legs.js';
import { statement, statements } from './answers.js';

test('transfers come before steps, each by its number', () => {
  const turned = structuredClone(statement('G047'));
  turned.transfers.reverse();
  turned.steps.reverse();
  assert.deepEqual(legsOf(turned).map(tagOf), ['t1', 't2', 't3', '1', '2']);
});

test('a tag finds its leg, and no other', () => {
  for (const one of statements) for (const leg of legsOf(one)) assert.equal(findLeg(one, tagOf(leg)).id, leg.id);
  assert.equal(findLeg(statement('G047'), 't9'), undefined);
});

test('a transfer is told from a step by its id', () => {
  assert.ok(statements.every(one => one.transfers.every(isTransfer)));
  assert.ok(statements.every(one => !one.steps.some(isTransfer)));
});
