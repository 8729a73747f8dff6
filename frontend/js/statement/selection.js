// One selection for list, drawing and sentence, and the box whose card is open; both live in the address.
import { kept } from '../ui/version.js';
import { statementPath } from '../ui/dom.js';
import { legsOf, tagOf } from '../ui/legs.js';

export function createSelection(statement, onChange) {
  const tags = legsOf(statement).map(tagOf);
  const boxes = statement.participants.map(one => one.p);
  let tag = null;
  let box = null;

  function follow() {
    const asked = new URLSearchParams(location.search);
    tag = tags.find(one => one === asked.get('leg')) ?? null;
    box = boxes.find(one => one === asked.get('box')) ?? null;
    onChange(tag, box);
  }

  // A leg closes the card; the card keeps the leg.
  function select(nextTag, nextBox = null) {
    if (nextTag === tag && nextBox === box) return;
    const asked = new URLSearchParams(location.search);
    const others = [asked.get('form') && `form=${asked.get('form')}`, nextBox && `box=${nextBox}`].filter(Boolean);
    const path = statementPath(statement.record, nextTag);
    history.pushState(null, '', kept(others.length ? `${path}${nextTag ? '&' : '?'}${others.join('&')}` : path));
    follow();
  }

  function move(by) {
    if (!tags.length) return;
    const at = tags.indexOf(tag);
    const next = at < 0 ? (by > 0 ? 0 : tags.length - 1) : Math.min(tags.length - 1, Math.max(0, at + by));
    select(tags[next]);
  }

  return {
    select: next => select(next),
    open: p => select(tag, p),
    move,
    clear: () => (box ? select(tag) : select(null)),
    follow,
    get tag() {
      return tag;
    },
  };
}
