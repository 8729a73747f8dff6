// One selection for list, drawing and sentence; it lives in the address.
import { statementPath } from './dom.js';
import { legsOf, tagOf } from './legs.js';

export function createSelection(statement, onChange) {
  const tags = legsOf(statement).map(tagOf);
  let tag = null;

  const fromAddress = () => {
    const asked = new URLSearchParams(location.search).get('leg');
    return tags.includes(asked) ? asked : null;
  };

  function apply(next) {
    tag = next;
    onChange(tag);
  }

  function select(next) {
    if (next === tag) return;
    history.pushState(null, '', statementPath(statement.record, next));
    apply(next);
  }

  function move(by) {
    if (!tags.length) return;
    const at = tags.indexOf(tag);
    const next = at < 0 ? (by > 0 ? 0 : tags.length - 1) : Math.min(tags.length - 1, Math.max(0, at + by));
    select(tags[next]);
  }

  return {
    select,
    move,
    clear: () => select(null),
    follow: () => apply(fromAddress()),
    get tag() {
      return tag;
    },
  };
}
