// Says which earlier data a page answers from, and whether today's say the same.
import { api, askedAnswers } from '../ui/api.js';
import { el, joined, link, statementPath } from '../ui/dom.js';
import { ofToday, shortVersion } from '../ui/version.js';
import { changesPath, dayOf, verdictWords, versionsFor } from '../ui/versions.js';

// What a clock decides, and what names the data, is no difference.
const BESIDE = new Set(['data_version', 'ms', 'used', 'ended_by']);

export const plain = body => JSON.stringify(body, (key, value) => (BESIDE.has(key) ? undefined : value));

/** Answers then and now, one pair a question. */
async function pairs(signal) {
  return Promise.all(
    askedAnswers().map(async ([path, then]) => ({
      then,
      now: await api.today(path, { signal }).catch(problem => {
        if (signal.aborted) throw problem;
        return { code: problem.code };
      }),
    })),
  );
}

/** @returns {Promise<HTMLElement>} of the screen that stands */
export async function renderVersionNotice(digits, signal) {
  const { asked, present } = await versionsFor(digits, { signal });
  if (!asked) return null;
  const when = el(
    'p',
    null,
    'Answered from the data of ',
    el('strong', null, dayOf(asked)),
    ' ',
    code(asked),
    '; ',
  );
  const notice = el('aside', { class: 'notice', 'aria-label': 'Which data', 'data-version-notice': 'same' }, when);
  if (asked.data_version === present.data_version) {
    when.append('today: the same.');
    return notice;
  }
  const differing = (await pairs(signal)).filter(({ then, now }) => plain(then) !== plain(now));
  if (!differing.length) {
    when.append('today: the same answer, though the data changed. ', whatChanged(asked));
    return notice;
  }
  notice.dataset.versionNotice = 'differs';
  when.append('today: another answer.');
  notice.append(...(await differences(differing, asked, present, signal)));
  notice.append(
    el(
      'p',
      { class: 'ways' },
      el('a', { href: ofToday(location.pathname + location.search), 'data-today': '' }, 'See today’s answer'),
      ' ',
      whatChanged(asked),
    ),
  );
  return notice;
}

const code = ({ data_version: version }) => el('code', { title: version }, shortVersion(version));

const whatChanged = asked =>
  el('a', { href: changesPath(asked.data_version), 'data-today': '' }, 'All that changed since');

async function differences(differing, asked, present, signal) {
  const verdicts = differing.filter(
    ({ then, now }) => then.verdict?.value && then.verdict.value !== now.verdict?.value,
  );
  const diff = await api.diff(shortVersion(asked.data_version), shortVersion(present.data_version), { signal });
  const text = differing.map(({ then, now }) => plain(then) + plain(now)).join('\n');
  const isNamed = record => text.includes(`"${record}"`) || text.includes(`"${record}/`);
  // A statement that stands in a contradiction is told of it without the others.
  const beside = new Set(diff.conflicts.filter(one => one.statements.some(isNamed)).flatMap(one => one.because));
  const made = madeBy(diff).filter(({ record }) => isNamed(record) || beside.has(record));
  return [
    ...verdicts.map(({ then, now }) =>
      el('p', null, `Then: ${verdictWords(then.verdict)}. Today: ${verdictWords(now.verdict)}.`),
    ),
    made.length > 0 &&
      el(
        'p',
        { 'data-because': '' },
        'Made by ',
        joined(made, ({ record, how }) => [link(statementPath(record), record), ` (${how})`]),
        '.',
      ),
  ].filter(Boolean);
}

/** Statements that came, went or say something else, each with how. */
export const madeBy = ({ added, removed, changed }) => [
  ...of(changed, one => `changed: ${one.fields.join(', ').replaceAll('_', ' ')}`),
  ...of(added, () => 'added since'),
  ...of(removed, () => 'taken out since'),
];

const of = (things, how) =>
  things.filter(one => one.kind === 'statement').map(one => ({ record: one.record, how: how(one) }));
