// A drawing that stands alone: the styles it has on the page become attributes of its own.

const SHAPE = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
};
const TEXT = { ...SHAPE, 'font-size': '', 'font-weight': '400', 'paint-order': 'normal' };
const OURS = [
  'class',
  'role',
  'tabindex',
  'href',
  'data-box',
  'data-box-label',
  'data-leg',
  'data-relation',
  'data-sign',
  'data-negated',
  'data-stretch',
  'data-seam',
];

// Takes a picture that is part of the page, and turns it into one that needs no style sheet.
export function inlineStyles(picture) {
  picture.querySelectorAll('.arc-hit, .arc-wash, .t-gap, .actor-ground').forEach(one => one.remove());
  for (const one of [...picture.querySelectorAll('*')]) if (getComputedStyle(one).display === 'none') one.remove();
  const all = [...picture.querySelectorAll('*')];
  const found = all.map(element => attributesOf(element));
  all.forEach((element, index) => {
    if (element.dataset.leg) element.id = element.dataset.leg.replace('/', '-');
    for (const name of [...element.attributes].map(one => one.name))
      if (OURS.includes(name) || name.startsWith('aria-')) element.removeAttribute(name);
    for (const [name, value] of Object.entries(found[index])) element.setAttribute(name, value);
  });
  picture.querySelectorAll('a').forEach(one => one.replaceWith(...one.childNodes));
  return picture;
}

function attributesOf(element) {
  const words = ['text', 'tspan'].includes(element.localName);
  if (!words && !['path', 'rect', 'circle', 'line', 'ellipse'].includes(element.localName)) return {};
  const style = getComputedStyle(element);
  const kept = {};
  for (const [name, usual] of Object.entries(words ? TEXT : SHAPE)) {
    const value = plain(style.getPropertyValue(name));
    if (value !== plain(usual)) kept[name] = value;
  }
  if (kept.stroke === undefined)
    for (const name of Object.keys(kept)) if (/^(stroke-|paint)/.test(name)) delete kept[name];
  return kept;
}

// Colours as drawing programs know them, lengths without their unit.
function plain(value) {
  if (/^rgba\(.*, 0\)$/.test(value) || value === 'transparent') return 'none';
  const colour = value.match(/^rgb\((\d+), (\d+), (\d+)\)$/);
  if (colour)
    return (
      '#' +
      colour
        .slice(1)
        .map(part => Number(part).toString(16).padStart(2, '0'))
        .join('')
    );
  return value.replaceAll('px', '');
}
