// How a reference is spoken of: verified as fact, a candidate never as fact, an open one as a number.
import { el, joined, link, name, outLink, publicationPath } from './dom.js';

export const STATUS_WORDS = {
  verified: 'verified',
  candidate: 'candidate, not verified',
  open: 'not identified',
  document: 'read itself',
};

export function referenceTitle(publication) {
  if (publication.status === 'verified' && publication.title) return publication.title;
  if (publication.status === 'verified')
    return publication.pmid ? `PMID ${publication.pmid}` : `DOI ${publication.doi}`;
  return `Reference ${publication.number} of the review`;
}

const identifiers = ({ doi, pmid }) =>
  joined(
    [
      doi && outLink(`https://doi.org/${encodeURI(doi)}`, `doi:${doi}`),
      pmid && outLink(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`, `PMID ${pmid}`),
    ].filter(Boolean),
    one => one,
    ' · ',
  );

const bibliography = work => [work.first_author, work.journal, work.year].filter(Boolean).join(', ');

// One paragraph that says what this reference is, with the caution its status asks for.
export function renderIdentity(publication) {
  const { status, number, candidate } = publication;
  if (status === 'verified') {
    const facts = bibliography(publication);
    return el(
      'p',
      { class: 'identity' },
      publication.title ? el('cite', null, name(publication.title)) : 'Title not seen',
      '. ',
      facts && [name(facts), '. '],
      identifiers(publication),
    );
  }
  if (status === 'candidate' && candidate) {
    const facts = bibliography(candidate);
    return el(
      'p',
      { class: 'identity identity--candidate' },
      el('strong', null, 'Candidate, not verified: '),
      'it may be ',
      candidate.title ? name(`“${candidate.title}”`) : 'an untitled paper',
      facts && [' (', name(facts), ')'],
      '. ',
      identifiers(candidate),
      candidate.fit && ` Fit: ${candidate.fit}.`,
    );
  }
  return el('p', { class: 'identity' }, `Reference ${number} of the review, not identified.`);
}

// The short form for the evidence panel.
export function renderReference(publication, supports) {
  const review = publication.number === 'review';
  return el(
    'li',
    { class: 'reference' },
    el(
      'p',
      { class: 'reference-line' },
      link(publicationPath(publication.number), review ? 'The review itself' : `Reference ${publication.number}`),
      ' ',
      !review &&
        el(
          'span',
          { class: `status status--${publication.status}` },
          STATUS_WORDS[publication.status] ?? publication.status,
        ),
      supports === 'refutes' && el('span', { class: 'status status--against' }, 'against'),
    ),
    review
      ? el('p', { class: 'identity' }, 'No reference is printed here; the review speaks for itself.')
      : renderIdentity(publication),
  );
}
