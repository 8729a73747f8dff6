// What was verified of the numbers that documents print, and how much of each text the statements cover.
import { el, link, name, publicationPath, documentPath } from '../ui/dom.js';
import { documentLink, STATUS_WORDS } from '../ui/reference.js';
import { number } from '../ui/cut.js';
import { capital, count, NO_THEME } from '../ui/words.js';
import { renderTallies } from './counts.js';

const MEANING = {
  verified: 'the finding was read in the named source, and fits',
  candidate: 'a paper fits, but nothing shows that it is the one; never shown as fact',
  open: 'the number is printed, the paper is not known',
  document: 'the statement comes from the document itself',
};

const meaningOf = (status, shipped) =>
  status === 'verified' && !shipped ? 'whoever made the data vouches for it' : MEANING[status];

/** @param {any[]} documents @param {boolean} shipped whether all of them are */
export function renderVerified(documents, shipped) {
  const citing = documents.filter(one => one.cites.length);
  const primary = documents.filter(one => !one.cites.length).length;
  return [
    primary > 0 &&
      el(
        'p',
        null,
        `${count(primary, 'document')} ${primary === 1 ? 'is' : 'are'} evidence of ${primary === 1 ? 'its' : 'their'} own: what is said stands in ${primary === 1 ? 'it' : 'them'}.`,
      ),
    citing.length > 0 &&
      el(
        'p',
        null,
        'Where a document cites by number, each of its numbers has one of three states. An independent paper is one that was read, or a verified one.',
      ),
    citing.map(document => renderCiting(document, shipped)),
    shipped &&
      el(
        'p',
        null,
        'Where the cited paper was read, its agreement stands beside the claim. A step that the cited paper contradicts ',
        link('/statement/G033?leg=2', 'says so'),
        ', and counts as unknown.',
      ),
  ];
}

const renderCiting = (document, shipped) =>
  el(
    'section',
    { class: 'data-citing', 'data-document': document.id, 'aria-label': `Numbers of ${document.label}` },
    el('h3', null, documentLink(document)),
    ['verified', 'candidate', 'open'].map(status => {
      const members = document.cites.filter(one => one.status === status);
      return el(
        'div',
        { class: 'data-status' },
        el(
          'p',
          null,
          el('span', { class: `status status--${status}` }, capital(STATUS_WORDS[status])),
          ` ${members.length} of ${document.cites.length}: ${meaningOf(status, shipped)}.`,
        ),
        members.length > 0 && renderMembers(document, members),
      );
    }),
  );

const renderMembers = (document, members) =>
  el(
    'details',
    null,
    el('summary', null, 'Which ones'),
    el(
      'ul',
      { class: 'numbers' },
      members.map(({ printed, publication, status }) =>
        el(
          'li',
          null,
          publication && status === 'verified'
            ? link(publicationPath(publication.id), name(`${printed} ${publication.label}`))
            : link(
                `${documentPath(document.id)}#cites-${printed}`,
                publication ? name(`${printed} perhaps ${publication.label}`) : String(printed),
              ),
        ),
      ),
    ),
  );

/** @param {import('./tallies.js').Tallies} tallies @param {any[]} documents */
export function renderCoverage({ total, stepless, themes, without }, documents) {
  return [
    documents.filter(one => one.coverage.length).map(one => renderPassages(one)),
    el(
      'p',
      null,
      `${number(stepless)} of ${number(total)} statements name no step; they are kept, because a missing step is a fact about its document.`,
    ),
    el(
      'div',
      { class: 'data-columns' },
      renderTallies(
        'Statements by theme',
        themes.map(([theme, n]) => [theme ? capital(theme) : NO_THEME, n]),
      ),
      renderTallies(
        'What the documents leave out',
        [
          ['no source cell', without.source],
          ['no cargo', without.cargo],
          ['no target cell', without.target],
          ['no effect', without.effect],
        ].filter(([, n]) => n !== null),
      ),
    ),
  ];
}

function renderPassages(document) {
  const told = document.coverage.filter(one => one.statements.length).length;
  return el(
    'p',
    { 'data-coverage': document.id },
    documentLink(document),
    ` falls into ${document.coverage.length} passages of one or a few sentences; ${told} are told by one or more statements; the other ${document.coverage.length - told} name no mechanism or say nothing new, `,
    link(`${documentPath(document.id)}#coverage`, 'each with its reason'),
    '.',
  );
}
