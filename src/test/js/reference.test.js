import assert from 'node:assert/strict';
import { test } from 'node:test';
import { carriedBy, citedWords } from '../../../frontend/js/ui/reference.js';
import { statements } from './answers.js';

const xie = { id: 'xie2023', label: 'Xie 2023', kind: 'review' };
const chen = { id: 'chen2018', label: 'Chen 2018', printed: 31, status: 'verified' };

test('a paper is told by its label, with the number that a document prints for it', () => {
  assert.equal(citedWords(chen, xie), 'Chen 2018 (31 in Xie 2023)');
});

test('a document is told by its label alone', () => {
  assert.equal(citedWords({ ...chen, printed: null, status: 'document' }, xie), 'Chen 2018');
});

test('a candidate is never told as fact, and of an open number nothing but the number', () => {
  assert.equal(citedWords({ ...chen, status: 'candidate' }, xie), 'Chen 2018 (perhaps 31 in Xie 2023)');
  assert.equal(citedWords({ id: null, label: '', printed: 1, status: 'open' }, xie), 'reference 1 in Xie 2023');
});

test('a statement is carried by what is verified for it, else by its document', () => {
  assert.equal(carriedBy({ document: xie, publications: [chen] }), 'Chen 2018 (31 in Xie 2023)');
  assert.equal(carriedBy({ document: xie, publications: [{ ...chen, status: 'candidate' }] }), 'Xie 2023');
  for (const one of statements) assert.ok(carriedBy(one) && !/null|undefined/.test(carriedBy(one)), one.record);
});
