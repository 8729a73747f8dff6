import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { partsOf } from '../../../frontend/js/find/parts.js';
import { claimParts } from '../../../frontend/js/find/table.js';
import { pathSceneOf } from '../../../frontend/js/scene/path-scene.js';
import { stretchesOf } from '../../../frontend/js/scene/cut.js';
import { shipped } from './answers.js';
import { headOf, meets, pointsOf } from './lines-of-scenes.js';
import { measure, overlap, tabsOf, wordsOf } from './words-of-scenes.js';

const answers = JSON.parse(readFileSync('target/js/paths.json', 'utf8'));
const paths = answers.flatMap(answer =>
  [...answer.documented, ...answer.assembled].map(path => ({
    called: `${answer.from.id} to ${answer.to.id}: ${path.legs.join(' ')}`,
    path,
    answer,
    parts: partsOf(path, answer, shipped),
  })),
);
const legOf = id => {
  const { transfers, steps } = shipped.find(one => id.startsWith(`${one.record}/`));
  return [...transfers, ...steps].find(leg => leg.id === id);
};
const keysOf = legs => [...new Set(legs.map(legOf).flatMap(leg => [leg.subject.p, leg.object.p]))];

test('there are documented and assembled paths, over several seams too', () => {
  assert.ok(paths.length > 300, String(paths.length));
  assert.ok(paths.filter(one => !one.path.joints).length > 30);
  assert.ok(paths.some(one => one.path.joints?.length > 1));
});

for (const [page, room] of Object.entries({ 'a wide page': 1220, 'a place beside a list': 740, 'a phone': 340 })) {
  const all = paths.map(one => ({ ...one, scene: pathSceneOf(one.parts, measure, { room }) }));

  test(`${page}: each leg of a path is drawn, once, in the stretch of its statement`, () => {
    for (const { called, path, scene } of all) {
      const shown = scene.pieces.map(piece => ({
        record: piece.record,
        legs: [...piece.scene.actors, ...piece.scene.arrows, ...tabsOf(piece.scene)].flatMap(it =>
          it.leg ? [it.leg.id] : [],
        ),
      }));
      const said = stretchesOf(path.legs);
      assert.deepEqual(
        shown.map(({ record, legs }) => ({ record, legs: legs.sort() })),
        said.map(({ record, legs }) => ({ record, legs: legs.sort() })),
        called,
      );
    }
  });

  test(`${page}: who takes part in a stretch stands in it once, in its own cell or vesicle, and nobody else does`, () => {
    for (const { called, scene } of all)
      for (const { record, legs, scene: one } of scene.pieces) {
        const statement = shipped.find(it => it.record === record);
        const drawn = [
          ...one.actors.map(it => it.p),
          ...one.bodies.map(it => it.one.p),
          ...tabsOf(one).map(it => it.p),
        ];
        for (const p of keysOf(legs)) assert.equal(drawn.filter(it => it === p).length, 1, `${called}: ${p}`);
        const places = new Set(statement.participants.map(it => it.in));
        for (const p of drawn.filter(it => !keysOf(legs).includes(it)))
          assert.ok(
            places.has(p) || statement.participants.find(it => it.p === p).role === 'vesicle',
            `${called}: ${p} is not of the path`,
          );
        assert.ok(!one.bodies.some(it => it.faint), `${called}: nothing is said to lack a step`);
        assert.deepEqual(one.words, [], called);
      }
  });

  test(`${page}: no words stand on other words, and all lie within the picture`, () => {
    for (const { called, scene } of all) {
      const words = placed(scene);
      words.forEach((a, at) => {
        assert.ok(a.x >= 0 && a.x + a.w <= scene.width + 1, `${called}: ${a.text} leaves at a side`);
        assert.ok(a.y >= 0 && a.y + a.h <= scene.height + 1, `${called}: ${a.text} leaves above or below`);
        for (const b of words.slice(at + 1))
          if (!a.of || a.of !== b.of) assert.ok(!overlap(a, b), `${called}: ${a.text} on ${b.text}`);
      });
    }
  });

  test(`${page}: no line of a stretch crosses the head of another arrow`, () => {
    for (const { called, scene } of all)
      for (const { scene: one } of scene.pieces)
        for (const arrow of one.arrows)
          for (const other of one.arrows)
            assert.ok(
              other === arrow || other.head === 'none' || !meets(pointsOf(arrow.d), headOf(other)),
              `${called}: ${arrow.key} crosses the head of ${other.key}`,
            );
  });

  test(`${page}: a seam stands wherever the statement changes, with the words of the joint`, () => {
    for (const { called, path, scene } of all) {
      assert.equal(scene.seams.length, scene.pieces.length - 1, called);
      assert.equal(scene.seams.length, path.joints?.length ?? 0, called);
      scene.seams.forEach((seam, at) => {
        const words = seam.lines.map(line => line.text).join(' ');
        const joint = path.joints[at];
        assert.match(words, /^not observed together/);
        for (const one of [...joint.shared, ...joint.differs, ...joint.unstated])
          assert.ok(words.includes(one), `${called}: ${one}`);
      });
    }
  });

  test(`${page}: what a seam joins is marked on both of its sides`, () => {
    for (const { called, path, scene } of all)
      path.joints?.forEach((joint, at) => {
        for (const { scene: one } of scene.pieces.slice(at, at + 2)) {
          const marked = [...one.actors, ...one.bodies.map(body => body.one)].filter(it => it.joined);
          assert.ok(
            marked.some(it => it.entity.id === joint.at),
            `${called}: ${joint.at}`,
          );
        }
      });
  });
}

// All words in the picture's own places: those of stretches, their titles, those of seams.
function placed({ pieces, seams }) {
  const line = (text, style, x, y) => {
    const w = measure(text, style);
    return { text, x: x - w / 2, y: y - 12, w, h: 14 };
  };
  return [
    ...pieces.flatMap(({ scene, dx, dy, title }, at) => [
      line(title.text, 'note', title.x, title.y),
      ...wordsOf(scene).map(it => ({ ...it, of: it.of && `${at} ${it.of}`, x: it.x + dx, y: it.y + dy })),
    ]),
    ...seams.flatMap(seam => seam.lines.map(it => line(it.text, it.style, it.x, it.y))),
  ];
}

test('the sentence of a path has a part for each of its legs', () => {
  for (const { path, answer } of paths) assert.equal(claimParts(path, answer).length, path.legs.length);
});
