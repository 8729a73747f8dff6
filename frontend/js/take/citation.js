// How to cite: the data with their version, the review they come from, and what a statement rests on.
// Only fields of a verified publication are used; a candidate's never.
import { toBibtex } from './bibtex.js';
import { toRis } from './ris.js';
import { WORK } from './work.js';

export function citation({ statement, review, publications, version, address, today }) {
  const works = [dataWork({ statement, version, address, today }), articleOf(review, 'review')];
  const open = [];
  for (const one of publications) {
    if (one.number === 'review') continue;
    if (one.status === 'verified') works.push(articleOf(one, `reference${one.number}`));
    else open.push(one.number);
  }
  return {
    text: [...works.map(toText), ...open.map(openWords)].join('\n\n'),
    bibtex: [...works.map(toBibtex), ...open.map(number => `% ${openWords(number)}`)].join('\n\n') + '\n',
    ris: works.map(toRis).join('\n') + '\n',
  };
}

export const openWords = number =>
  `Reference ${number} of the review is not identified; the review stands for it.`;

function dataWork({ statement, version, address, today }) {
  return {
    kind: 'data',
    key: statement ? `exotrace_${statement.record}` : 'exotrace',
    authors: WORK.authors,
    collective: true,
    title: statement ? `Statement ${statement.record}: ${statement.title}` : WORK.title,
    within: statement ? WORK.title : null,
    version: WORK.version,
    data: version,
    url: address,
    accessed: today,
  };
}

function articleOf(publication, key) {
  const several = publication.authors?.length > 0;
  return {
    kind: 'article',
    key,
    label: key === 'review' ? 'The review' : `Reference ${publication.number}`,
    authors: several ? publication.authors : [publication.first_author].filter(Boolean),
    others: !several && Boolean(publication.first_author),
    title: publication.title,
    journal: publication.journal,
    year: publication.year,
    doi: publication.doi,
    pmid: publication.pmid,
    url: publication.url,
  };
}

export function toText(work) {
  const authors = work.authors.join(', ') + (work.others ? ' et al.' : '');
  if (work.kind === 'data') {
    return sentences([
      authors,
      work.title,
      work.within && `In: ${work.within}`,
      `Version ${work.version}, data version ${work.data}`,
      `${work.url} (seen ${work.accessed})`,
    ]);
  }
  return `${work.label}: ${sentences([
    authors,
    work.title,
    [work.journal, work.year].filter(Boolean).join(' '),
    work.doi && `doi:${work.doi}`,
    work.pmid && `PMID ${work.pmid}`,
  ])}`;
}

const sentences = parts =>
  parts
    .filter(Boolean)
    .map(part => part.replace(/\.$/, '') + '.')
    .join(' ');
