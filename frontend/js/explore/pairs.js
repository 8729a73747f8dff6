// On a phone two lanes are shown at a time; these lead to the others.
import { el } from '../ui/dom.js';
import { LANES } from './lanes.js';
import { explorePath } from './question.js';

export const renderPairs = asked =>
  el(
    'nav',
    { class: 'explore-pairs', 'aria-label': 'Lanes' },
    LANES.slice(0, -1).map((lane, pair) => {
      const words = `${lane.title} → ${LANES[pair + 1].title}`;
      return el(
        'a',
        {
          href: explorePath(asked, { pair, line: null, at: null }),
          'aria-current': pair === asked.pair && 'true',
        },
        words,
      );
    }),
  );
