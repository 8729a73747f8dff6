// Says that what stands below was answered before, and when.
import { el, name } from '../ui/dom.js';

const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

export function renderKeptNotice({ at, problem }, again) {
  return el(
    'div',
    { class: 'notice notice--kept', role: 'status', 'data-kept': problem.code },
    el(
      'p',
      null,
      el('strong', null, name(problem.title)),
      ' What stands here is the answer of ',
      el('time', { datetime: at.toISOString() }, CLOCK.format(at)),
      '.',
    ),
    el('p', { class: 'ways' }, el('button', { type: 'button', class: 'button', onclick: again }, 'Try again')),
  );
}
