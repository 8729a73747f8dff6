// A statement: its sentence, its drawing, its legs, and what each rests on.
import { api } from '../ui/api.js';
import { el, link, name } from '../ui/dom.js';
import { headLine, setTitle } from '../ui/page.js';
import { comparePath, openQuestionsPath } from '../ui/ways.js';
import { listenForKeys } from './keys.js';
import { findLeg } from '../ui/legs.js';
import { announce } from '../ui/live.js';
import { createCards } from './cards.js';
import { createEvidence } from './evidence.js';
import { renderEvidenceTable } from './evidence-table.js';
import { renderFacts } from './facts.js';
import { createFigure, formAsked, UPRIGHT, UPRIGHT_FIGURE } from '../figure/figure.js';
import { renderList } from './list.js';
import { renderParticipants } from './participants.js';
import { renderSentence } from './sentence.js';
import { createTake } from '../take/take.js';
import { renderActing } from './acting.js';
import { takePanels } from './panels.js';
import { followTurns } from './turned.js';
import { createSelection } from './selection.js';
import { count } from '../ui/words.js';

const NARROW = '(max-width: 47.99rem)';

export async function show({ main, signal, again }, record) {
  const [statement, publications, contradictions] = await Promise.all([
    api.statement(record, { signal }),
    publicationsOf(record, signal),
    contradictionsOf(record, signal),
  ]);
  const read = await readOf(statement, signal);
  await document.fonts.ready;
  if (signal.aborted) return null;
  setTitle(`${statement.record} ${statement.title}`, statement.says);
  const topics = new Map(contradictions?.map(one => [one.id, one.topic]));
  const evidence = createEvidence(statement, publications, topics, read);
  const list = renderList(statement);
  const pair = el('div', { class: 'pair' }, list, evidence.element);
  const form = formAsked();
  const figure = createFigure(statement, signal, { form, switches: true });
  const take = createTake(takePanels(statement));
  main.append(
    el(
      'header',
      { class: 'statement-head' },
      headLine(
        [
          statement.record,
          ' · ',
          link(comparePath(statement.record), 'compare'),
          ' · ',
          link(openQuestionsPath({ about: statement.record }), 'what would settle it'),
          ' · ',
          el(
            'button',
            { type: 'button', class: 'link-button', 'data-print': '', onclick: () => print() },
            'print',
          ),
        ],
        take,
      ),
      take.panel,
      el('h1', null, name(statement.title)),
      renderFacts(statement),
    ),
    renderSentence(statement),
    figure.element,
    pair,
    renderParticipants(statement),
    renderEvidenceTable(statement, { contradictions, read }, signal),
    renderActing(statement),
  );

  figure.fit();
  const cards = createCards({ statement, figure: figure.element, panel: evidence.element, signal });
  const selection = createSelection(statement, (tag, box) => {
    mark(main, statement, tag);
    evidence.show(tag);
    house(pair, evidence.element);
    cards.show(box, () => selection.clear());
    reveal(figure.element);
  });
  cards.listen(selection);
  main.querySelectorAll('[data-leg]').forEach(element => listen(element, selection));
  const narrow = matchMedia(NARROW);
  narrow.addEventListener('change', () => house(pair, evidence.element), { signal });
  followTurns(main, [UPRIGHT, UPRIGHT_FIGURE], again, signal);
  const tell = () => announce(selection.tag ? findLeg(statement, selection.tag).sentence : 'No step selected');
  listenForKeys({ main, selection, signal, copyLink: take.copyLink, tell });
  selection.follow();
  return () => {
    if (formAsked() !== form) return false;
    selection.follow();
    tell();
    return true;
  };

  function listen(element, one) {
    const tag = element.dataset.leg.split('/').at(-1);
    element.addEventListener('click', event => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      one.select(tag);
      announce(`${findLeg(statement, tag).sentence} ${count(statement.evidence.length, 'evidence item')}.`);
    });
    if (element.namespaceURI.endsWith('svg')) {
      element.addEventListener('keydown', event => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        one.select(tag);
      });
    }
  }
}

// By id; a statement stands without them, its references named by their numbers alone.
async function publicationsOf(record, signal) {
  const { items } = await api.publicationsOf(record, { signal }).catch(() => ({ items: [] }));
  return new Map(items.map(one => [one.id, one]));
}

// A statement stands without their words, by their codes alone.
const contradictionsOf = (record, signal) =>
  api.conflictsOf(record, { signal }).then(
    ({ items }) => items,
    () => null,
  );

// How much of its document was read; only asked where something is told as far as read.
async function readOf({ study, document }, signal) {
  if (!study) return null;
  const whole = await api.document(document.id, { signal }).catch(() => null);
  return whole?.read ?? null;
}

function mark(main, statement, tag) {
  const id = tag && findLeg(statement, tag).id;
  for (const element of main.querySelectorAll('[data-leg]')) {
    if (element.dataset.leg === id) element.setAttribute('aria-current', 'true');
    else element.removeAttribute('aria-current');
  }
  const arcs = [...main.querySelectorAll('[data-view="drawing"] [data-leg]')];
  const stop = arcs.find(arc => arc.dataset.leg === id) ?? arcs[0];
  for (const arc of arcs) arc.setAttribute('tabindex', arc === stop ? '0' : '-1');
}

// On a narrow page the evidence stands inside the selected leg.
function house(pair, evidence) {
  const narrow = matchMedia(NARROW).matches;
  const current = pair.querySelector('.legs [aria-current="true"]');
  const home = narrow && current ? current.closest('li') : pair;
  if (evidence.parentElement !== home) home.append(evidence);
}

// Where the drawing scrolls sideways, the selected leg is brought into its view.
function reveal(figure) {
  const frame = figure.querySelector('.figure-frame.is-wide');
  const leg = figure.querySelector('[data-leg][aria-current="true"]');
  if (!frame || !leg) return;
  const [box, view] = [leg.getBoundingClientRect(), frame.getBoundingClientRect()];
  frame.scrollLeft += box.x + box.width / 2 - (view.x + view.width / 2);
}
