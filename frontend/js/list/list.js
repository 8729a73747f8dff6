// A laboratory's list: how much of it is known here, what its things do one by one, and what they do together.
import { api } from '../ui/api.js';
import { number } from '../ui/cut.js';
import { el, present } from '../ui/dom.js';
import { announce } from '../ui/live.js';
import { openSheet, setTitle } from '../ui/page.js';
import { renderRefused } from '../ui/refused.js';
import { kept } from '../ui/version.js';
import { createTake } from '../take/take.js';
import { createEntry } from './entry.js';
import { renderAsked, renderColumns } from './columns.js';
import { renderAnswer } from './answer.js';
import { refused } from './file.js';
import { createProgress } from './progress.js';
import { recognise } from './recognise.js';
import { contextIn, createContext, queryOf } from './context.js';
import { bodyOf, hashOf, itemsIn, listOfFile } from './saved.js';
import { itemsOf, tableOf } from './table.js';
import { renderTold } from './told.js';
import { panels } from './take-list.js';

/** As many as the server looks up at once. */
const MOST = 10_000;
const PATIENCE = 60_000;

export async function show({ main, signal }) {
  setTitle(
    'Your list',
    'Bring a list of proteins, genes or microRNAs found in vesicles: what each does as cargo, and what all do together, with signs and papers.',
  );
  const shown = { items: [], context: {}, answer: null, picture: () => null };
  const take = createTake(panels(shown), () =>
    hashOf(shown.items) || !shown.items.length ? location.href : null,
  );
  const sheet = openSheet(main, { kind: 'Your list', take, wide: true, classes: 'sheet list' });
  const { dataset } = await api.health({ signal }).catch(() => ({ dataset: null }));
  const entry = createEntry({ take: read, fail, hasExample: dataset === 'default' });
  const context = createContext(contextIn(location.search), narrow);
  const columns = el('div');
  const from = el('div', { class: 'list-from' });
  const result = el('div', { class: 'list-result', 'aria-busy': 'false' });
  const progress = createProgress();
  sheet.fillHead(
    'Bring your list',
    el(
      'p',
      { class: 'list-lead' },
      'Proteins, genes or microRNAs that you found in vesicles: what each is known to do as cargo, and what all of them do together.',
    ),
    entry.element,
    context.element,
  );
  sheet.append(progress.element, from, columns, result);
  entry.listen(main, signal);
  let turn = 0;
  await open(listHere());
  return () => {
    const next = listHere();
    const among = contextIn(location.search);
    if (JSON.stringify([next, among]) === JSON.stringify([shown.items, shown.context])) return (fill(), true);
    context.fill(among);
    open(next);
    return true;
  };

  /** What the address holds, or what this entry of the history was left with. */
  function listHere() {
    return itemsIn(location.hash) ?? history.state?.list ?? [];
  }

  async function read(text, source, separator) {
    const reread = other => read(text, source, other);
    const mine = begin('Reading it…', 0.1);
    for (const part of [from, columns]) part.replaceChildren();
    try {
      const saved = listOfFile(text);
      const table = saved ? null : tableOf(text, separator);
      if (!saved?.items.length && !table?.body.length) throw refused(`There is no name in ${source}.`);
      if (table?.asks.length) return ask(table, source, reread);
      if (table?.wide) throw refused(wide(table));
      if (table) progress.show('Looking for the column of names…', 0.3);
      const found = table && (await recognise(table, signal));
      if (mine !== turn) return;
      if (saved) context.fill(saved.context);
      await lookUp(saved?.items ?? itemsOf(table, found), { source, table, found, reread });
    } catch (error) {
      fail(error);
    }
  }

  function ask({ asks }, source, reread) {
    clear();
    columns.replaceChildren(renderAsked(source, asks, reread));
  }

  // What was brought is a page of the history of its own.
  async function lookUp(all, shape) {
    const { table, found, reread } = shape;
    const items = all.slice(0, MOST);
    keep(items, 'pushState');
    from.replaceChildren(renderTold({ ...shape, all: all.length, most: MOST }));
    const choose = other => lookUp(itemsOf(table, other), { ...shape, found: other });
    columns.replaceChildren(...present([table && renderColumns(table, found, { choose, reread })]));
    await open(items, true);
  }

  function keep(items, how) {
    const hash = hashOf(items);
    history[how]({ list: items }, '', kept(`/list${queryOf(context.value())}${hash ?? ''}`));
  }

  // The same list among other statements.
  async function narrow() {
    keep(shown.items, 'pushState');
    context.fill(context.value());
    await open(shown.items, true);
  }

  async function open(items, own = false) {
    if (!own) for (const part of [from, columns]) part.replaceChildren();
    if (!items.length) return clear();
    const mine = begin(`Looking up ${number(items.length)} ${items.length === 1 ? 'name' : 'names'}…`, 0.6);
    try {
      Object.assign(shown, { items, context: context.value() });
      const asked = { ...bodyOf(items, shown.context), assembled: false };
      const answer = await api.annotate(asked, { signal, patience: PATIENCE });
      if (mine !== turn) return;
      Object.assign(shown, { answer });
      fill();
      const { cargo, total } = answer.coverage;
      announce(`${number(cargo)} of ${number(total)} are cargo of which a statement says what it does`);
    } catch (error) {
      fail(error);
    }
    end();
  }

  function fill() {
    if (!shown.answer) return;
    const made = renderAnswer(shown.answer, {
      items: shown.items,
      context: shown.context,
      settle,
      signal,
      pathOf: (outcome, among = shown.context) =>
        kept(`/list${queryOf(among, outcome ? [['outcome', outcome]] : [])}${hashOf(shown.items) ?? ''}`),
    });
    shown.picture = made.picture;
    result.replaceChildren(...made.parts);
    if (location.pathname === '/list' && !history.state?.list) history.replaceState({ list: shown.items }, '');
  }

  // Every row of that name means the same.
  async function settle(given, as) {
    const items = shown.items.map(({ as: before, ...one }) =>
      one.name !== given ? { ...one, ...(before && { as: before }) } : { ...one, ...(as && { as }) },
    );
    keep(items, 'replaceState');
    await open(items, true);
  }

  function begin(words, part) {
    result.setAttribute('aria-busy', 'true');
    progress.show(words, part);
    return ++turn;
  }

  function end() {
    progress.hide();
    result.setAttribute('aria-busy', 'false');
  }

  function clear() {
    turn++;
    Object.assign(shown, { items: [], answer: null });
    result.replaceChildren();
    end();
  }

  function fail(error) {
    if (signal.aborted) return;
    if (!error.code) throw error;
    Object.assign(shown, { answer: null });
    result.replaceChildren(renderRefused(error));
    end();
  }
}

const wide = ({ wide: row, head }) =>
  `The row of “${row[0]}” has ${row.length} cells, the heading ${head.length}: what stands between cells stands within them too. Save it with tabs between its cells.`;
