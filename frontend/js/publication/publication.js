// A reference of the review: what is verified, what is only a candidate, what rests on it.
import { api } from '../ui/api.js';
import { el, name } from '../ui/dom.js';
import { openSheet, setTitle } from '../ui/page.js';
import { referenceTitle, renderIdentity, STATUS_WORDS } from '../ui/reference.js';
import { codePanel, createTake } from '../take/take.js';
import { renderStatementList } from '../ui/statement-list.js';
import { codeForList, publicationInCypher } from '../take/code.js';
import { count } from '../ui/words.js';

export async function show({ main, signal }, number) {
  const [publication, all] = await Promise.all([api.publication(number, { signal }), api.statements({ signal })]);
  const resting = all.items.filter(item => publication.statements.includes(item.record));
  const title = referenceTitle(publication);
  setTitle(title);
  const take = createTake([
    codePanel(
      codeForList(`/statements?reference=${encodeURIComponent(publication.number)}`, {
        columns: ['record', 'references', 'title'],
        cypher: publicationInCypher(publication.number),
      }),
      'Each gives the statements that rest on it.',
    ),
  ]);
  const kind =
    publication.number === 'review' ? 'The review itself' : `Reference ${publication.number} of the review`;
  const sheet = openSheet(main, { kind, take });
  sheet.fillHead(
    name(title),
    el(
      'p',
      null,
      el(
        'span',
        { class: `status status--${publication.status}` },
        STATUS_WORDS[publication.status] ?? publication.status,
      ),
    ),
  );
  sheet.append(
    el(
      'section',
      { class: 'reference-card' },
      renderIdentity(publication),
      publication.authors?.length > 0 && el('p', null, name(publication.authors.join(', '))),
      publication.seen?.length > 0 &&
        el('p', { class: 'quiet' }, `Read in the source: ${publication.seen.join(', ')}.`),
      publication.why && el('p', { class: 'quiet' }, name(publication.why)),
    ),
    el(
      'section',
      { class: 'group' },
      el('h2', null, `${count(resting.length, 'statement')} ${resting.length === 1 ? 'rests' : 'rest'} on it`),
      resting.length ? renderStatementList(resting) : el('p', { class: 'quiet' }, 'None.'),
    ),
  );
}
