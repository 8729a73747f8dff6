import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANES } from '../../../frontend/js/explore/lanes.js';
import { between, endsOf, linesOf } from '../../../frontend/js/explore/lines.js';
import { crossings, ordered } from '../../../frontend/js/explore/order.js';
import { plan } from '../../../frontend/js/explore/plan.js';
import { askedIn, explorePath } from '../../../frontend/js/explore/question.js';
import { sentence } from '../../../frontend/js/explore/words.js';

const answers = JSON.parse(readFileSync('target/js/landscape.json', 'utf8'));
const measure = text => text.length * 6.4;
const asked = askedIn('');
const shares = [12.5, 13.5, 12.5, 16.5];

for (const [kind, answer] of Object.entries(answers)) {
  const ends = endsOf(answer, asked);
  const lines = linesOf(answer);
  const lanes = ends.map(lane => lane.map(end => end.key));

  test(`${kind}: every line stands between ends that are there`, () => {
    for (const line of lines)
      line.keys.forEach((key, at) => assert.ok(lanes[at].includes(key), `${line.key} in ${LANES[at].key}`));
  });

  test(`${kind}: the order by barycentre adds no crossings`, () => {
    const rank = key => (key === 'none' ? 2 : key.startsWith('others') ? 1 : 0);
    const given = lanes.map(keys => [...keys].sort((a, b) => rank(a) - rank(b)));
    assert.ok(crossings(lines, ordered(lines, lanes)) <= crossings(lines, given));
  });

  test(`${kind}: what is not stated stands last in its lane`, () => {
    for (const keys of ordered(lines, lanes)) if (keys.includes('none')) assert.equal(keys.at(-1), 'none');
  });

  for (const width of [880, 960, 1300])
    test(`${kind}: at ${width} px no end stands over another, no text outside its end`, () => {
      const made = plan({ lanes: ends, lines, width, shares, measure });
      for (const column of made.columns)
        column.forEach((node, at) => {
          const below = column[at + 1];
          if (below) assert.ok(node.y + node.height <= below.y, `${node.key} over ${below.key}`);
          for (const row of node.rows) assert.ok(measure(row) * 0.8 <= node.width - 16, row);
          assert.ok(node.height >= (node.rows.length + Number(node.tallyAlone)) * 14, node.key);
          assert.ok(node.x + node.width <= width + 1);
        });
    });

  test(`${kind}: lines of one end do not lie on each other`, () => {
    const { lines: placed } = plan({ lanes: ends, lines, width: 1300, shares, measure });
    for (const at of LANES.keys())
      assert.equal(new Set(placed.map(line => line.ys[at].toFixed(3))).size, placed.length);
  });

  test(`${kind}: two lanes alone hold every statement that all four hold`, () => {
    const all = lines.reduce((sum, line) => sum + line.statements, 0);
    for (const pair of [0, 1, 2])
      assert.equal(
        between(lines, pair).reduce((sum, line) => sum + line.statements, 0),
        all,
      );
  });

  test(`${kind}: what is not drawn is counted`, () => {
    assert.equal(answer.items.length + answer.rest.groups, answer.total);
  });
}

test('an order that crosses is put right', () => {
  const lines = [{ keys: ['a', 'x'] }, { keys: ['b', 'y'] }, { keys: ['c', 'z'] }];
  const crossed = [
    ['a', 'b', 'c'],
    ['z', 'y', 'x'],
  ];
  assert.equal(crossings(lines, crossed), 3);
  assert.equal(crossings(lines, ordered(lines, crossed)), 0);
});

test('an address says again what it was read from', () => {
  for (const path of [
    '/explore',
    '/explore?theme=immunity&disease=MONDO:0005070',
    '/explore?open=proc:metastasis&more=cargo&more=cargo&at=cargo+gene:CD274&show=conflict&lanes=2',
  ])
    assert.equal(explorePath(askedIn(path.split('?')[1] ?? '')), path);
});

test('a line is read as a sentence', () => {
  for (const line of linesOf(answers.shipped)) assert.match(sentence(line), /^\S.* → .* → .*: .*\.$/);
});
