// Modifiers in words, the failing ones too.
import { el, entityLink, name } from '../ui/dom.js';
import { actionWords } from '../drawing/tabs.js';
import { block } from './block.js';

const WORKS = { true: null, false: 'does not work', partly: 'works in part', null: null };

export function renderModifiers({ modifiers }) {
  if (!modifiers?.length) return null;
  return block(
    modifiers.length > 1 ? 'Modifiers' : 'Modifier',
    el(
      'ul',
      { class: 'modifiers' },
      modifiers.map(modifier =>
        el(
          'li',
          null,
          entityLink(modifier.agent),
          modifier.agent_kind && el('span', { class: 'quiet' }, ` (${modifier.agent_kind})`),
          ' ',
          el(
            'span',
            { class: modifier.works === false ? 'action action--fails' : 'action' },
            actionWords(modifier),
          ),
          modifier.acts_on && [' ', entityLink(modifier.acts_on)],
          WORKS[String(modifier.works)] &&
            el(
              'span',
              { class: `status status--${modifier.works === false ? 'against' : 'agrees-partly'}` },
              WORKS[String(modifier.works)],
            ),
          modifier.note && el('span', { class: 'quiet' }, ' ', name(modifier.note)),
        ),
      ),
    ),
  );
}
