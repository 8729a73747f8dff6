// A body: its soft ground, its membrane of two fine lines with a row of dots between, its name.
import { entityPath, svg } from '../ui/dom.js';

const round = value => Math.round(value * 10) / 10;

export function renderBody(body) {
  const { one, kind } = body;
  const classes = [
    'body',
    `body--${kind}`,
    `box--${kind}`,
    body.faint && 'is-faint',
    body.dashed && 'is-dashed',
    one.joined && 'is-joined',
  ];
  const bilayer = !body.product && !body.faint;
  const words = body.titles.map(line => line.text).join(' ');
  return svg(
    'g',
    { class: classes.filter(Boolean).join(' '), 'data-box': body.key },
    svg(
      'a',
      {
        href: entityPath(one.entity.id),
        tabindex: '-1',
        class: 'box-link',
        'aria-label': `${words}, open its card`,
      },
      one.joined && svg('path', { class: 'joined-ring', d: body.d }),
      svg('path', { class: 'body-ground box-shape', d: body.d }),
      bilayer && [
        svg('path', { class: 'body-lipid', d: body.d }),
        svg('path', { class: 'body-gap', d: body.d }),
        svg('path', { class: 'body-dots', d: body.d }),
      ],
      svg(
        'text',
        { 'data-box-label': '', 'text-anchor': 'middle' },
        body.titles.map((line, index) => [
          index > 0 && svg('tspan', { class: 't-gap' }, ' '),
          svg('tspan', { class: `f-${line.style}`, x: round(line.middle), y: round(line.baseline) }, line.text),
        ]),
      ),
    ),
  );
}
