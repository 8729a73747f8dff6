import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chosenIn, LANES, lanesOf, linksOf, NONE, placesOf } from '../../../frontend/js/map/lanes.js';
import { items } from './answers.js';

const item = record => items.find(one => one.record === record);

test('a statement stands in each lane with what it states there', () => {
  assert.deepEqual(placesOf(item('G047')), {
    source: ['cell:tumour-cell'],
    cargo: ['gene:CD274'],
    target: ['cell:cd8-t'],
    effect: ['proc:tcell-response'],
  });
});

test('what a statement does not state is a place of its own, the last of its lane', () => {
  for (const { key, items: places } of lanesOf(items)) {
    const none = places.findIndex(one => one.id === NONE);
    assert.equal(none, places.length - 1, key);
    assert.ok(places[none].records.size > 0, key);
  }
});

test('every statement stands in every lane', () => {
  for (const lane of lanesOf(items)) {
    const records = new Set(lane.items.flatMap(one => [...one.records]));
    assert.equal(records.size, items.length, lane.key);
  }
});

test('the most frequent stand first', () => {
  for (const lane of lanesOf(items)) {
    const sizes = lane.items.filter(one => one.id !== NONE).map(one => one.records.size);
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => b - a),
      lane.key,
    );
  }
});

test('a choice in several lanes leaves the statements that have all of it', () => {
  const chosen = chosenIn(items, { cargo: 'gene:CD274', target: 'cell:cd8-t', source: null, effect: null });
  assert.ok(chosen.some(one => one.record === 'G047'));
  assert.ok(chosen.length < chosenIn(items, { cargo: 'gene:CD274' }).length);
  for (const one of chosen) {
    assert.ok(one.cargo.some(cargo => cargo.id === 'gene:CD274'));
    assert.ok(one.targets.some(target => target.id === 'cell:cd8-t'));
  }
});

test('lines join neighbouring lanes and say how many statements draw them', () => {
  const lines = linksOf([item('G047')]);
  assert.equal(lines.length, LANES.length - 1);
  assert.deepEqual(
    lines.map(one => one.weight),
    [1, 1, 1],
  );
  assert.deepEqual(
    linksOf([item('G047'), item('G047')]).map(one => one.weight),
    [2, 2, 2],
  );
});
