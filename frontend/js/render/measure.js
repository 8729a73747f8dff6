// Text widths from the fonts the page really uses.

const FONTS = {
  label: '500 13px',
  strong: '600 13px',
  small: '400 11.5px',
  arc: '500 12px',
  heading: '500 11.5px',
  name: '600 15px',
  big: '600 16px',
  verb: '600 13.5px',
  note: '400 12.5px',
};

export function pageMeasure() {
  const family = getComputedStyle(document.documentElement).getPropertyValue('--sans');
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map();
  return (text, style) => {
    const key = `${style} ${text}`;
    if (!known.has(key)) {
      context.font = `${FONTS[style]} ${family}`;
      known.set(key, context.measureText(text).width);
    }
    return known.get(key);
  };
}
