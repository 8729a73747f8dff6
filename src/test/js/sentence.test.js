import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawing } from '../../../frontend/js/drawing/drawing.js';
import { phrasesOf } from '../../../frontend/js/statement/sentence.js';
import { legsOf } from '../../../frontend/js/ui/legs.js';
import { measure, statement, statements } from './answers.js';

test('the sentence of a statement has one phrase for each leg, in the order of the list', () => {
  for (const one of statements)
    assert.deepEqual(
      phrasesOf(one).flatMap(({ leg }) => (leg ? [leg.id] : [])),
      legsOf(one).map(leg => leg.id),
      one.record,
    );
});

test('its phrases put together are the whole sentence', () => {
  const text = phrasesOf(statement('G047'))
    .map(phrase => phrase.text)
    .join('');
  assert.match(
    text,
    /^Tumour cell releases tumour cell-derived exosome, which carries PD-L1 and reaches CD8\+ T cell/,
  );
});

test('the drawing tells each leg in the words of the API', () => {
  for (const one of statements) {
    const { boxes, arcs } = drawing(one, measure);
    const told = new Map([...boxes, ...arcs].flatMap(({ leg }) => (leg ? [[leg.id, leg.name]] : [])));
    for (const leg of legsOf(one)) assert.equal(told.get(leg.id), leg.sentence);
  }
});
