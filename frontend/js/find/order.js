// What a list of paths is ordered by, and the other ways to order it.
import { el, link } from '../ui/dom.js';
import { findPath } from './question.js';

const ORDER = {
  joints: 'fewest joints',
  length: 'shortest',
  specificity: 'most specific',
};

/** @param {any} answer @param {any} question @param {string} what the order is of, and what comes before it */
export const renderOrder = ({ order }, question, what) =>
  el(
    'p',
    { class: 'ways find-order', 'data-order': order },
    el('span', { class: 'quiet' }, what),
    Object.entries(ORDER).map(([key, words]) =>
      key === order ? el('strong', null, words) : link(findPath({ ...question, order: key }), words),
    ),
  );
