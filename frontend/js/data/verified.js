// What was verified of the references, and how much of the source the statements cover.
import { el, link, name, publicationPath } from '../ui/dom.js';
import { capital, NO_THEME } from '../ui/words.js';
import { renderTallies, tally } from './counts.js';
import { STATUS_WORDS } from '../ui/reference.js';

const MEANING = {
  verified: 'the finding was read in the named source, and fits',
  candidate: 'a paper fits, but nothing shows that it is the one; never shown as fact',
  open: 'the number is printed, the paper is not known',
  document: 'the statement was read in it',
};

// Passages of the review, as seeds/review.yaml counts them; a test compares.
const PASSAGES = { all: 123, told: 104 };

const meaningOf = (status, dataset) =>
  status === 'verified' && dataset !== 'default' ? 'whoever made the data vouches for it' : MEANING[status];

export function renderVerified(publications, { dataset }) {
  const groups = ['verified', 'candidate', 'open'].map(status => ({
    status,
    members: publications.filter(one => one.status === status),
  }));
  return [
    el(
      'p',
      null,
      dataset === 'default' && 'The review’s printed list of references was not at hand. ',
      'Each numbered reference has one of three states:',
    ),
    groups.map(({ status, members }) =>
      el(
        'div',
        { class: 'data-status' },
        el(
          'p',
          null,
          el('span', { class: `status status--${status}` }, capital(STATUS_WORDS[status])),
          ` ${members.length} of ${publications.length}: ${meaningOf(status, dataset)}.`,
        ),
        el(
          'details',
          null,
          el('summary', null, 'Which ones'),
          el(
            'ul',
            { class: 'numbers' },
            members.map(one =>
              el(
                'li',
                null,
                link(
                  publicationPath(one.number),
                  one.title ? name(`${one.number} ${one.title}`) : String(one.number),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
    dataset === 'default' &&
      el(
        'p',
        null,
        'Where the cited paper was read, its agreement stands beside the claim. A step that the cited paper contradicts ',
        link('/statement/G033?leg=2', 'says so'),
        ', and counts as unknown.',
      ),
  ];
}

export function renderCoverage(statements, { dataset }) {
  const none = statements.filter(one => !one.steps).length;
  return [
    dataset === 'default' &&
      el(
        'p',
        null,
        `The review falls into ${PASSAGES.all} passages of one or a few sentences; ${PASSAGES.told} are told by one or more statements; `,
        `the other ${PASSAGES.all - PASSAGES.told} name no mechanism or say nothing new, each with its reason in `,
        el('code', null, 'seeds/review.yaml'),
        '.',
      ),
    el(
      'p',
      null,
      `${none} of ${statements.length} statements name no step; they are kept, because a missing step is a fact about the source.`,
    ),
    el(
      'div',
      { class: 'data-columns' },
      renderTallies(
        'Statements by theme',
        tally(statements.map(one => one.theme)).map(([theme, n]) => [theme ? capital(theme) : NO_THEME, n]),
      ),
      renderTallies('What the source leaves out', [
        ['no source cell', statements.filter(one => !one.source).length],
        ['no cargo', statements.filter(one => !one.cargo.length).length],
        ['no target cell', statements.filter(one => !one.targets.length).length],
        ['no effect', statements.filter(one => !one.effect).length],
      ]),
    ),
  ];
}
