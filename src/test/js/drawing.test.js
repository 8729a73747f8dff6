import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawing } from '../../../frontend/js/drawing/drawing.js';
import { narrowDrawing } from '../../../frontend/js/drawing/narrow.js';
import { insetAt } from '../../../frontend/js/drawing/outline.js';
import { legsOf } from '../../../frontend/js/ui/legs.js';
import { measure, statement, statements } from './answers.js';

const FORMS = { 'side by side': drawing, 'one above the other': narrowDrawing };
const SLIP = 0.5;

const right = box => box.x + box.w;
const foot = box => box.y + box.h;
const overlap = (a, b) => a.x < right(b) && b.x < right(a) && a.y < foot(b) && b.y < foot(a);

for (const [form, draw] of Object.entries(FORMS)) {
  const all = statements.map(one => ({ record: one.record, statement: one, ...draw(one, measure) }));
  const drawn = all.filter(one => one.boxes.length);

  test(`${form}: each leg is drawn once, as an arc or as cargo in its vesicle`, () => {
    assert.ok(drawn.length > 100);
    for (const { record, boxes, arcs, statement } of drawn) {
      const shown = [...boxes, ...arcs].flatMap(one => (one.leg ? [one.leg.id] : []));
      assert.deepEqual(
        shown.sort(),
        legsOf(statement)
          .map(leg => leg.id)
          .sort(),
        record,
      );
    }
  });

  test(`${form}: boxes lie within the picture, and do not cover each other`, () => {
    for (const { record, boxes, width, height } of drawn) {
      for (const box of boxes) {
        assert.ok(box.x >= 0 && right(box) <= width + SLIP, `${record} ${box.key} is as wide as the picture`);
        assert.ok(box.y >= 0 && foot(box) <= height + SLIP, `${record} ${box.key} is as high as the picture`);
        for (const other of boxes)
          if (other !== box && other.parent === box.parent)
            assert.ok(!overlap(box, other), `${record}: ${box.key} covers ${other.key}`);
      }
    }
  });

  test(`${form}: what a box holds lies inside it`, () => {
    for (const { record, boxes } of drawn) {
      const byKey = new Map(boxes.map(box => [box.key, box]));
      for (const box of boxes.filter(one => one.parent)) {
        const home = byKey.get(box.parent);
        assert.ok(home.x <= box.x && right(box) <= right(home), `${record} ${box.key} in ${home.key}`);
        assert.ok(home.y <= box.y && foot(box) <= foot(home) + SLIP, `${record} ${box.key} in ${home.key}`);
      }
    }
  });

  test(`${form}: the words of a box fit into it`, () => {
    for (const { record, boxes } of drawn)
      for (const box of boxes)
        for (const line of box.lines)
          assert.ok(measure(line.text, line.style) <= box.w, `${record} ${box.key}: ${line.text}`);
  });

  test(`${form}: an arc ends at the side of its box`, () => {
    for (const { record, boxes, arcs } of drawn) {
      const byKey = new Map(boxes.map(box => [box.key, box]));
      for (const { key, from, to, points, tip } of arcs) {
        assertAtSide(byKey.get(from), points[0].to, `${record} ${key} leaves ${from}`);
        assertAtSide(byKey.get(to), [tip.x, tip.y], `${record} ${key} meets ${to}`);
      }
    }
  });

  test(`${form}: the same statement gives the same drawing, in whatever order its parts arrive`, () => {
    for (const { record, statement } of all) {
      const turned = structuredClone(statement);
      for (const list of ['participants', 'transfers', 'steps']) turned[list].reverse();
      assert.deepEqual(draw(turned, measure), draw(statement, measure), record);
    }
  });
}

function assertAtSide(box, [x, y], what) {
  assert.ok(box.y - SLIP <= y && y <= foot(box) + SLIP, `${what} within its height`);
  const inset = insetAt(box, y);
  const off = Math.min(Math.abs(x - box.x - inset), Math.abs(right(box) - inset - x));
  assert.ok(off <= SLIP, `${what} at its side, not ${off} beside it`);
}

test('the words of an arc stand on no box', () => {
  for (const one of statements) {
    const { boxes, arcs } = drawing(one, measure);
    const walls = boxes.filter(box => !box.container && box.lane !== 'vesicle');
    for (const arc of arcs)
      for (const block of arc.label.blocks)
        for (const wall of walls)
          assert.ok(!overlap(block, wall), `${one.record}: “${arc.word}” stands on ${wall.label}`);
  }
});

test('a leg that is not so has no sign, keeps its head, and says “not”', () => {
  const turned = structuredClone(statement('G047'));
  Object.assign(turned.steps[1], { negated: true, relation_word: 'does not decrease' });
  const { arcs, encodings } = drawing(turned, measure);
  const arc = arcs.find(one => one.leg?.tag === '2');
  assert.deepEqual([arc.negated, arc.sign, arc.head, arc.word], [true, null, 'bar', '2 does not decrease']);
  assert.ok(encodings.includes('negated'));
  assert.ok(!encodings.includes('negative'), 'no other leg of it is negative');
});

test('cargo that is said not to be carried is no part of its vesicle', () => {
  const turned = structuredClone(statement('G047'));
  const carries = turned.transfers.find(one => one.relation === 'carries');
  Object.assign(carries, { negated: true, relation_word: 'does not carry' });
  const { boxes, arcs } = drawing(turned, measure);
  assert.ok(arcs.some(one => one.leg?.id === carries.id && one.negated));
  assert.equal(boxes.find(one => one.p === carries.object.p).lane, 'grid');
});

test('a statement without mechanism says so and draws nothing', () => {
  const { kind, boxes, words } = drawing(statement('G095'), measure);
  assert.equal(kind, 'words');
  assert.equal(boxes.length, 0);
  assert.deepEqual(words, ['This statement names no mechanism']);
});

test('a statement without legs that acts, marks or compares is not said to name no mechanism', () => {
  for (const record of ['G004', 'G011', 'G054', 'G080', 'G102'])
    assert.equal(drawing(statement(record), measure).words[0], 'No transfer and no step is named', record);
});

test('lanes go from the source over the vesicle to the target', () => {
  const { boxes } = drawing(statement('G047'), measure);
  const at = role => boxes.find(box => box.role === role).x;
  assert.ok(at('source') < at('vesicle') && at('vesicle') < at('target'));
});

test('what the source does not state is a dashed place with words', () => {
  const { boxes, encodings } = drawing(statement('G013'), measure);
  const places = boxes.filter(box => box.key.startsWith('?'));
  assert.ok(places.length > 0);
  assert.ok(places.every(box => box.dashed && box.label.endsWith('not stated')));
  assert.ok(encodings.includes('unstated'));
});
