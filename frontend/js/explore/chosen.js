// What the address chooses is told under the picture: a line's statements, an end's lines, or what is supported least.
import { api } from '../ui/api.js';
import { cutWords, number } from '../ui/cut.js';
import { el } from '../ui/dom.js';
import { LANES } from './lanes.js';
import { lineHref, renderLines, renderMembers } from './place.js';
import { aggregateQuery, explorePath, filterQuery } from './question.js';
import { endWords, restsOn, sentence } from './words.js';

const LEAST = 20;

let turn = 0;

export async function chosen({ asked, ends, lines, place, signal }) {
  const mine = ++turn;
  const fill = await wanted({ asked, ends, lines, signal });
  if (signal.aborted || mine !== turn) return;
  if (fill) place.choose(...fill);
  else place.clear();
}

function wanted({ asked, ends, lines, signal }) {
  if (asked.show === 'least') return least(asked, signal);
  if (asked.line) return oneLine(asked, lines, signal);
  if (asked.at) return oneEnd(asked, ends, lines);
  return null;
}

async function oneLine(asked, lines, signal) {
  const line = lines.find(one => one.key === asked.line);
  if (!line)
    return [
      'No line of this picture is what the address names.',
      'It may stand in a class that is not open here.',
    ];
  const { members } = await api.aggregate(
    `${aggregateQuery(asked)}&group=${encodeURIComponent(line.key)}`,
    { signal },
    1,
  );
  return [
    sentence(line),
    `${restsOn(line)}.`,
    line.statements > members.length &&
      el(
        'p',
        { class: 'quiet', 'data-cut': '' },
        `${cutWords({ total: line.statements, items: members }, 'statement')}.`,
      ),
    renderMembers(members),
  ];
}

function oneEnd(asked, ends, lines) {
  const [lane, ...rest] = asked.at.split(' ');
  const place = LANES.findIndex(one => one.key === lane);
  const key = rest.join(' ');
  const end = ends[place]?.find(one => one.key === key);
  if (!end) return ['Nothing on this picture is what the address names.', ''];
  const through = lines.filter(one => one.keys[place] === key);
  return [
    end.label,
    `${endWords(end)}.`,
    renderLines(through, line => lineHref(line, one => explorePath(asked, { line: one.key, at: null }))),
  ];
}

/** The fewest papers first, of these what is hedged, then by record: chains alone, for these are mechanisms. */
async function least(asked, signal) {
  const query = filterQuery(asked);
  query.set('has_steps', 'true');
  query.set('sort', 'support');
  const answer = await api.statementsOf(query.toString(), { signal }, LEAST);
  return [
    'What is supported least',
    `${cutWords(answer, 'mechanism')}: the fewest papers first, of these what is said with “may”.`,
    renderMembers(answer.items),
    answer.total > LEAST &&
      el(
        'p',
        { class: 'quiet' },
        `${number(answer.total - LEAST)} more; “Use in code” of the list gives all: sort=support.`,
      ),
  ];
}
