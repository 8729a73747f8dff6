// The fields of a publication as they were seen; what was not seen is not there.
import { el, name, outLink } from './dom.js';
import { identifiers } from './reference.js';
import { DEPTH } from './terms.js';

/** @param {any} publication @param {[string, import('./dom.js').Child][]} [more] rows of its own */
export function renderFields(publication, more) {
  const { authors, journal, year, published, seen, note, url, read, first_author: first } = publication;
  const rows = [
    read && [
      'What was read',
      [
        capitalDepth(read),
        read.note && read.note !== DEPTH[read.depth] && el('div', { class: 'quiet', dir: 'auto' }, read.note),
      ],
    ],
    authors?.length > 0 ? ['Authors', name(authors.join(', '))] : first && ['First author', name(first)],
    journal && ['Journal', name([journal, published ?? year].filter(Boolean).join(', '))],
    !journal && year && ['Year', String(year)],
    (publication.doi || publication.pmid || publication.pmcid) && ['Identifiers', identifiers(publication)],
    url && ['Address', outLink(url, url)],
    ['Seen in the source', seen?.length ? seen.join(', ') : 'none of title, DOI, PMID'],
    note && ['Note', name(note)],
    ...(more ?? []),
  ].filter(Boolean);
  return el(
    'dl',
    { class: 'rows' },
    rows.map(([term, value]) => el('div', null, el('dt', null, term), el('dd', null, value))),
  );
}

const capitalDepth = ({ depth }) => {
  const words = DEPTH[depth] ?? depth;
  return words[0].toUpperCase() + words.slice(1);
};
