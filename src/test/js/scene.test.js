import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sceneOf } from '../../../frontend/js/scene/scene.js';
import { effectsOf, lineDirection } from '../../../frontend/js/drawing/cast.js';
import { legsOf } from '../../../frontend/js/ui/legs.js';
import { shipped } from './answers.js';
import { headOf, meets, pointsOf } from './lines-of-scenes.js';
import { measure, overlap, tabsOf, wordsOf } from './words-of-scenes.js';

const FORMS = { 'from left to right': {}, 'one above the other': { upright: true } };

const statement = record => shipped.find(one => one.record === record);
const scene = (record, options) => sceneOf(statement(record), measure, options);

for (const [form, options] of Object.entries(FORMS)) {
  const all = shipped
    .map(one => ({ record: one.record, statement: one, ...sceneOf(one, measure, { ...options, agents: true }) }))
    .filter(one => one.actors);

  test(`${form}: each leg is drawn once, as an arrow, as cargo in its vesicle or as an agent on its transfer`, () => {
    assert.ok(all.length > 200);
    for (const one of all) {
      const shown = [...one.actors, ...one.arrows, ...tabsOf(one)].flatMap(it => (it.leg ? [it.leg.id] : []));
      const legs = legsOf(one.statement).map(leg => leg.id);
      assert.deepEqual(shown.sort(), legs.sort(), one.record);
    }
  });

  test(`${form}: every effect, cargo and receptor is there once, or told on the cargo that it is folded into`, () => {
    for (const one of all) {
      const drawn = [...one.actors, ...one.bodies.map(body => body.one)];
      const effects = effectsOf(one.statement);
      for (const part of one.statement.participants) {
        if (!['effect', 'cargo', 'receptor', 'source', 'vesicle', 'target'].includes(part.role)) continue;
        const shown = drawn.filter(it => it.p === part.p || it.told.includes(part.p)).length;
        const beside = one.words.some(words => words.includes(part.entity.label));
        assert.ok(shown === 1 || (beside && shown === 0), `${one.record} ${part.entity.label} ${shown}`);
        assert.ok(shown || !lineDirection(effects.get(part.p)), `${one.record}: what it marks is drawn`);
      }
    }
  });

  test(`${form}: no words stand on other words`, () => {
    for (const one of all) {
      const words = wordsOf(one);
      words.forEach((a, at) => {
        for (const b of words.slice(at + 1))
          if (!a.of || a.of !== b.of) assert.ok(!overlap(a, b), `${one.record}: ${a.text} on ${b.text}`);
      });
    }
  });

  test(`${form}: no line runs over the words of another, and none crosses the head of another arrow`, () => {
    for (const one of all)
      for (const arrow of one.arrows) {
        const course = pointsOf(arrow.d);
        for (const it of wordsOf(one))
          assert.ok(
            it.of === arrow.key || !meets(course, inside(it)),
            `${one.record} ${arrow.key} over ${it.text}`,
          );
        for (const other of one.arrows)
          assert.ok(
            other === arrow || other.head === 'none' || !meets(course, headOf(other)),
            `${one.record} ${arrow.key} crosses the head of ${other.key}`,
          );
      }
  });

  test(`${form}: the head of each arrow meets what it goes to, or the bracket that takes several together`, () => {
    for (const one of all)
      for (const { key, to, tip } of one.arrows) {
        if (to.body || tip.turn || to.spans) continue;
        const [top, foot] = to.brace ? [to.brace.top, to.brace.foot] : [to.y - to.tabTop, to.y + to.down];
        assert.ok(
          tip.y > top - 4 && tip.y < foot + 4,
          `${one.record} ${key} ends at ${tip.y}, not ${top} to ${foot}`,
        );
      }
  });

  test(`${form}: what is placed in a cell or a vesicle lies within its outline`, () => {
    for (const one of all)
      for (const actor of one.actors) {
        const body = one.bodies.find(it => it.key === actor.band);
        if (!body || actor.transfer || actor.surface) continue;
        for (const y of [actor.y - actor.tabTop, actor.y + actor.down]) {
          assert.ok(actor.x >= body.edge(y, -1) - 1, `${one.record} ${actor.label} leaves at the left`);
          assert.ok(actor.x + actor.w <= body.edge(y, 1) + 1, `${one.record} ${actor.label} leaves at the right`);
        }
      }
  });

  test(`${form}: an arrow between two things in a cell stays in that cell`, () => {
    let held = 0;
    for (const one of all)
      for (const arrow of one.arrows) {
        const body = one.bodies.find(it => it.key === arrow.from.band && it.kind !== 'vesicle');
        if (
          !body ||
          arrow.to.band !== arrow.from.band ||
          [arrow.from, arrow.to].some(it => it.body || it.transfer || it.spans)
        )
          continue;
        held++;
        for (const [x, y] of corners(arrow.d)) {
          assert.ok(
            y >= body.rect.y && y <= body.rect.y + body.rect.h,
            `${one.record} ${arrow.word} at ${x} ${y}`,
          );
          assert.ok(x >= body.edge(y, -1) && x <= body.edge(y, 1), `${one.record} ${arrow.word} at ${x} ${y}`);
        }
      }
    assert.ok(held > 100);
  });

  test(`${form}: every modifier is there, as a tab, as itself or in words`, () => {
    for (const one of all)
      for (const modifier of one.statement.modifiers ?? []) {
        const { id, label } = modifier.agent;
        const tabs = tabsOf(one).filter(tab => tab.agent === id && !tab.source);
        const itself = [...one.actors, ...one.bodies.map(body => body.one)].some(it => it.entity.id === id);
        assert.ok(
          tabs.length || itself || one.words.some(words => words.includes(label)),
          `${one.record} ${label}`,
        );
      }
  });

  test(`${form}: nothing stands alone: each thing has an arrow, a place in its vesicle, its transfer or what acts on it`, () => {
    for (const one of all)
      for (const actor of one.actors) {
        const joined = one.arrows.some(arrow => arrow.from === actor || arrow.to === actor);
        assert.ok(joined || actor.leg || actor.transfer || actor.tabs.length, `${one.record} ${actor.label}`);
      }
  });

  test(`${form}: everything lies within the picture`, () => {
    for (const { record, left, top, width, height, ...one } of all)
      for (const it of wordsOf(one)) {
        assert.ok(it.x >= left && it.x + it.w <= left + width, `${record} ${it.text}`);
        assert.ok(it.y >= top && it.y + it.h <= top + height, `${record} ${it.text}`);
      }
  });
}

const inside = ({ x, y, w, h }) => ({ x: x + 2, y: y + 2, w: w - 4, h: h - 4 });

// Where the pieces of a course meet.
function corners(d) {
  let [x, y] = [0, 0];
  return [...d.matchAll(/([MLHVCSq])([^A-Za-z]*)/g)].map(([, kind, text]) => {
    const numbers = text.trim().split(/[ ,]+/).map(Number);
    if (kind === 'H') x = numbers[0];
    else if (kind === 'V') y = numbers[0];
    else if (kind === 'q') [x, y] = [x + numbers[2], y + numbers[3]];
    else [x, y] = numbers.slice(-2);
    return [x, y];
  });
}

test('a ligand that binds a receptor is out on the membrane, its place not stated; the receptor spans its own', () => {
  const { actors } = scene('G047');
  const ligand = actors.find(one => one.label === 'PD-L1');
  assert.equal(ligand.surface, 'contact');
  assert.ok(ligand.words.includes('contact stated, place not'));
  assert.ok(actors.find(one => one.label === 'PD-1').spans);
});

test('cargo without a stated place stays inside', () => {
  const { actors, bodies } = scene('G033');
  const [cargo, vesicle] = [actors.find(one => one.role === 'cargo'), bodies.find(one => one.kind === 'vesicle')];
  assert.equal(cargo.surface, null);
  assert.ok(cargo.y > vesicle.rect.y && cargo.y < vesicle.rect.y + vesicle.rect.h);
});

test('an agent on release stands over the release, once, though it is also the subject of a step', () => {
  const { actors, arrows } = scene('G067');
  const release = arrows.find(one => one.relation === 'releases');
  assert.deepEqual(
    release.tabs.map(tab => [tab.agent, tab.leg.id]),
    [['drug:gw4869', 'G067/1']],
  );
  assert.ok(!actors.some(one => one.label === 'GW4869'));
});

test('what no cell is stated for stands in a strip that says so', () => {
  const { strips, actors } = scene('G033');
  assert.deepEqual(
    strips.map(one => one.name),
    ['strip'],
  );
  assert.ok(actors.filter(one => one.role === 'effect').every(one => one.band === 'strip'));
});

test('a cell without a step is faint and says so', () => {
  const source = scene('G078').bodies.find(one => one.kind === 'source');
  assert.ok(source.faint);
  assert.ok(source.titles.some(line => line.text === 'no step stated'));
});

test('what is not so keeps its word “not”', () => {
  const { arrows } = scene('E006');
  const negated = arrows.filter(one => one.negated);
  assert.ok(negated.length > 0);
  assert.ok(negated.every(one => /\bnot\b/.test(one.word)));
});

test('agents of other statements say what they do, where and by which document, and come on wish only', () => {
  assert.equal(tabsOf(scene('G047')).length, 0);
  const tabs = tabsOf(scene('G047', { agents: true }));
  assert.ok(tabs.some(tab => /anti-PD-1 antibody: blocks/.test(tab.text) && /G007, Xie 2023/.test(tab.text)));
});

test('pips stand below the legs that are asked for them, in words to hear, and nowhere where nothing was read', () => {
  const said = record => {
    const { arrows, actors } = scene(record);
    return [...arrows, ...actors]
      .filter(one => one.leg)
      .map(one => [one.leg.name, [...(one.flags ?? []), ...(one.words ?? [])].join(' ')]);
  };
  const [claimed, unread] = [said('E012'), said('G047')];
  assert.ok(
    claimed.some(
      ([name, words]) =>
        /needed: cargo half claimed; enough by itself: not read\.$/.test(name) &&
        /○ active ○ needed cargo half/.test(words),
    ),
  );
  assert.ok(
    claimed.some(([name, words]) => /detected in vesicles: claimed\.$/.test(name) && /○ detected/.test(words)),
  );
  assert.ok(unread.every(([name, words]) => !/[○●?]|not read/.test(name + words)));
});
