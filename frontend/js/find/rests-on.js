// Which papers a verdict hangs on: the smallest sets whose loss changes it, in one line.
import { el, joined, link, statementPath } from '../ui/dom.js';
import { documentLink } from '../ui/reference.js';

const AFTER = {
  increases: 'it would be “raises”',
  decreases: 'it would be “lowers”',
  conflicting: 'it would be “raises and lowers”',
  no_difference: 'it would be “makes no difference”',
  differs_by_effect: 'it would differ by effect',
  undetermined: 'it would be undetermined',
};

// More sets than these are only counted.
const FEW = 3;

/** A place for the line, which comes later than the verdict: it is looked for with all that may be lost. */
export function createRestsOn() {
  const element = el(
    'p',
    { class: 'quiet verdict-rests', 'aria-live': 'polite' },
    'Looking for the papers it rests on …',
  );
  return { element, fill: (restsOn, verdict) => element.replaceChildren(...wordsOf(restsOn, verdict).flat(9)) };
}

function wordsOf({ sets, without_paper: without, complete }, verdict) {
  const alone = without.length > 0 && [
    ' ',
    joined(without, record => link(statementPath(record), record)),
    without.length === 1 ? ' rests' : ' rest',
    ' on no paper that is known.',
  ];
  if (!sets.length)
    return [
      complete
        ? 'More than three papers would have to fall to change it.'
        : 'No few papers were found whose loss changes it; not all were tried.',
      alone || '',
    ];
  const more = sets.length - FEW;
  return [
    'Rests on: ',
    joined(
      sets.slice(0, FEW),
      set => ['without ', joined(set.papers, documentLink, ' and '), ' ', after(set, verdict)],
      '; ',
    ),
    more > 0 ? `; and ${more} more such ${more === 1 ? 'set' : 'sets'} of papers.` : '.',
    alone || '',
  ];
}

const after = ({ verdict_after: { value, basis } }, verdict) =>
  !basis
    ? 'nothing would speak to it'
    : value === verdict.value
      ? 'only assembled paths would say so'
      : `${AFTER[value]}${basis === 'assembled' && verdict.basis !== 'assembled' ? ', by assembled paths only' : ''}`;
