import { ROOMS } from '../layout/chart/rooms';

/** Of the drawings of a chart that were made ahead, shows the widest that its room has space for, or the narrowest. */
export function roomsCss(): string {
  return Object.entries(ROOMS)
    .flatMap(([topic, widths]) =>
      widths.flatMap((width, index) => {
        const drawing = `[data-ahead=${topic}][data-width="${width}"]{display:none}`;
        const next = widths[index + 1];
        const wider = next === undefined ? [] : [`@container (min-width:${next}px){${drawing}}`];
        const narrower = index === 0 ? [] : [`@container not (min-width:${width}px){${drawing}}`];
        return [...wider, ...narrower];
      }),
    )
    .join('');
}
