// What the printed numbers of a document mean.
import { el, link, name, publicationPath } from '../ui/dom.js';
import { STATUS_WORDS } from '../ui/reference.js';
import { renderTable } from '../ui/table.js';
import { count } from '../ui/words.js';

export function renderCites(document) {
  const { cites, label } = document;
  if (!cites?.length) return null;
  const of = status => cites.filter(one => one.status === status).length;
  return el(
    'section',
    { class: 'group', 'aria-labelledby': 'cites-title' },
    el('h2', { id: 'cites-title' }, `What ${label} cites`),
    el(
      'p',
      null,
      `${count(cites.length, 'printed number')}: ${of('verified')} verified, ${of('candidate')} with a candidate, ${of('open')} not identified.`,
    ),
    el(
      'div',
      { class: 'table-frame', tabindex: '0', role: 'region', 'aria-label': `Printed numbers of ${label}` },
      renderTable(
        {
          classes: 'grid-table cites',
          caption: `Printed numbers of ${label}`,
          hidden: true,
          heads: ['Number', 'Paper', 'Status', 'What that rests on'],
        },
        cites.map(one => ({
          attributes: { id: `cites-${one.printed}`, 'data-status': one.status },
          cells: [
            String(one.printed),
            paper(one),
            renderStatus(one.status),
            [one.fit && `Fit: ${one.fit}. `, one.why && name(one.why)],
          ],
        })),
      ),
    ),
  );
}

function paper({ publication, status }) {
  if (!publication) return el('span', { class: 'quiet' }, 'not identified');
  const to = link(publicationPath(publication.id), name(publication.label));
  return status === 'candidate' ? ['perhaps ', to] : to;
}

const renderStatus = status => el('span', { class: `status status--${status}` }, STATUS_WORDS[status] ?? status);
