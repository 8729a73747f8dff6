// How a reference is spoken of: by its label, with the number that a document prints for it; a candidate never as fact.
import { documentPath, el, joined, link, name, outLink, publicationPath } from './dom.js';
import { KIND } from './terms.js';

export const STATUS_WORDS = {
  verified: 'verified',
  candidate: 'candidate, not verified',
  open: 'not identified',
  document: 'read',
};

/** "31 in Xie 2023" */
export const printedWords = (printed, document) => `${printed} in ${document.label}`;

/** "Chen 2018 (31 in Xie 2023)"; a candidate may be it; of an open number nothing but the number is known. */
export function citedWords({ id, label, printed, status }, document) {
  if (printed === null || printed === undefined) return label;
  if (!id || status === 'open') return `reference ${printedWords(printed, document)}`;
  return `${label} (${status === 'candidate' ? 'perhaps ' : ''}${printedWords(printed, document)})`;
}

/** What carries a statement: the papers that are known, else the document that says it. */
export function carriedBy({ document, publications }) {
  if (!document) return '';
  const known = (publications ?? []).filter(one => one.status === 'verified');
  return known.length ? known.map(one => citedWords(one, document)).join(', ') : document.label;
}

const host = url => {
  try {
    return new URL(url).host.replace(/^www\./, '');
  } catch {
    return url;
  }
};

export const identifiers = ({ doi, pmid, pmcid, url }) =>
  joined(
    [
      doi && outLink(`https://doi.org/${encodeURI(doi)}`, `doi:${doi}`),
      pmid && outLink(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`, `PMID ${pmid}`),
      pmcid && outLink(`https://pmc.ncbi.nlm.nih.gov/articles/${encodeURIComponent(pmcid)}/`, pmcid),
      url && !doi && !pmid && !pmcid && outLink(url, host(url)),
    ].filter(Boolean),
    one => one,
    ' · ',
  );

const authorOf = ({ first_author: first, authors }) =>
  first ?? (authors?.length > 1 ? `${authors[0]} and others` : authors?.[0]);

export const bibliography = work => [authorOf(work), work.journal, work.year].filter(Boolean).join(', ');

/** Its title as a citation, or that it was not seen; who, where, when; and where to find it. */
export function renderIdentity(publication) {
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

export const documentLink = document => link(documentPath(document.id), name(document.label));

const status = (kind, words) => el('span', { class: `status status--${kind}` }, words);

/**
 * An item of evidence for the panel beside a statement.
 * @param {any} item of the statement's evidence
 * @param {any} publication what it names, where that is known
 * @param {{ id: string, label: string, kind: string }} document that says it
 */
export function renderReference(item, publication, document) {
  const known = item.reference_status;
  const head =
    known === 'document'
      ? documentLink(document)
      : known === 'verified'
        ? [publicationLink(publication ?? { id: item.publication }), ` (${printedWords(item.printed, document)})`]
        : link(
            `${documentPath(document.id)}#cites-${item.printed}`,
            `Reference ${printedWords(item.printed, document)}`,
          );
  return el(
    'li',
    { class: 'reference' },
    el(
      'p',
      { class: 'reference-line' },
      el('span', null, head),
      status(known, known === 'document' ? KIND[document.kind] : (STATUS_WORDS[known] ?? known)),
      item.supports === 'refutes' && el('span', { class: 'status status--against' }, 'against'),
    ),
    renderWhat(item, publication, document),
  );
}

const publicationLink = ({ id, label }) => link(publicationPath(id), name(label ?? id));

function renderWhat(item, publication, document) {
  if (item.reference_status === 'document' && document.kind === 'review')
    return el('p', { class: 'identity' }, `No reference is printed here; ${document.label} speaks for itself.`);
  if (item.reference_status === 'candidate' && publication) return renderCandidate(publication, item, document);
  if (!publication) return el('p', { class: 'identity' }, 'The paper is not identified.');
  return renderIdentity(publication);
}

function renderCandidate(publication, { printed }, document) {
  const cited = publication.documents_citing?.find(
    one => one.document.id === document.id && one.printed === printed,
  );
  return el(
    'p',
    { class: 'identity identity--candidate' },
    el('strong', null, 'Candidate, not verified: '),
    'it may be ',
    publicationLink(publication),
    publication.title && [', ', name(`“${publication.title}”`)],
    '. ',
    identifiers(publication),
    cited?.fit && ` Fit: ${cited.fit}.`,
  );
}
