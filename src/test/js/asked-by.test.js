import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inWords } from '../../../frontend/js/ui/asked-by.js';

for (const [said, told] of [
  ["'max_steps' cannot be '9': it is 1 to 8.", "“Length” cannot be '9': it is 1 to 8."],
  ["'from' and 'to' are both PD-1 (gene:PDCD1).", '“From” and “To” are both PD-1 (gene:PDCD1).'],
  [
    'With relation=affects and papers_min=2 there is no path; without them there are 12.',
    'With “Steps: affects” and “Independent papers: 2” there is no path; without them there are 12.',
  ],
  [
    'exact=true leaves out what lies below the ends.',
    '“Ends: exactly these” leaves out what lies below the ends.',
  ],
]) {
  test(`the forms have words for ${said}`, () => assert.equal(inWords(said), told));
}

test('what somebody asked for stays as it was asked', () => {
  for (const said of ["Nothing is called 'effect'.", "'mode' cannot be 'from'"]) {
    assert.ok(inWords(said).endsWith(said.slice(-9)), said);
  }
});
