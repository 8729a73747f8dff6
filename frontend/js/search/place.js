// One search box for the page; it stands in the head of the page, or large on the start screen.
import { createSearch } from './site.js';

let search = null;

export function placeSearch(slot, go) {
  search ??= createSearch(go);
  if (slot) slot.replaceChildren(search.element);
  else document.getElementById('head-search').replaceChildren();
  return search;
}

export const theSearch = () => search;
