// All mechanisms on one picture: from which cell, by what, to which cell, to what effect.
import { api } from '../ui/api.js';
import { el, name, present } from '../ui/dom.js';
import { renderNamed, renderUnknown } from '../ui/named.js';
import { openSheet, setTitle } from '../ui/page.js';
import { isRefusal, renderRefused } from '../ui/refused.js';
import { createTake } from '../take/take.js';
import { chosen } from './chosen.js';
import { renderForm } from './form.js';
import { endsOf, linesOf } from './lines.js';
import { renderKey } from './legend.js';
import { createPlace } from './place.js';
import { aggregateQuery, askedIn, explorePath, MOST_LINES } from './question.js';
import { createStage } from './stage.js';
import { renderCutLines, renderOpened, renderTold } from './told.js';
import { panels } from './files.js';
import { renderTable } from './as-table.js';

export async function show({ main, signal, go }) {
  let asked = askedIn(location.search);
  const query = aggregateQuery(asked);
  setTitle('Explore');
  const shown = { lines: [], picture: () => null };
  const take = createTake(panels(query, shown));
  const sheet = openSheet(main, { kind: 'Explore', take, wide: true, classes: 'sheet explore' });
  const form = renderForm(asked, go, signal);
  let answer;
  try {
    answer = await api.aggregate(query, { signal }, MOST_LINES);
  } catch (error) {
    if (!isRefusal(error, signal)) throw error;
    sheet.fillHead('All mechanisms on one picture');
    sheet.append(await form, renderRefused(error));
    return () => false;
  }
  const ends = endsOf(answer, asked);
  const lines = linesOf(answer);
  shown.lines = lines;
  const place = createPlace(() =>
    move({ line: null, at: null, show: asked.show === 'least' ? null : asked.show }),
  );
  const told = el('div', { class: 'explore-told' });
  const stage = createStage({ ends, lines, place, asked: () => asked, move });
  shown.picture = () => stage.picture();
  sheet.fillHead('All mechanisms on one picture', await form);
  sheet.append(
    ...present([
      renderNamed(asked.named, explorePath(asked, { named: [], line: null, at: null })),
      renderUnknown(answer),
      told,
      renderOpened(asked, answer, ends),
      renderKey(),
      lines.length > 0 ? stage.element : el('p', null, name('No statement has all of this. Take one back.')),
      renderCutLines(answer),
      place.element,
      lines.length > 0 && renderTable(lines, asked),
    ]),
  );
  stage.start(signal);
  await apply();
  return () => {
    const next = askedIn(location.search);
    if (aggregateQuery(next) !== query) return false;
    asked = next;
    apply();
    return true;
  };

  function move(change) {
    go(explorePath(asked, change));
  }

  async function apply() {
    told.replaceChildren(...renderTold(answer, lines, asked, change => explorePath(asked, change)));
    stage.apply();
    await chosen({ asked, ends, lines, place, signal });
  }
}
