import { BAR_ROOMS, PHONE_ROOMS } from '../layout/addsup/rooms';
import { ROOMS } from '../layout/chart/rooms';

const ALL: Readonly<Record<string, readonly number[] | undefined>> = {
  ...ROOMS,
  'adds-up': BAR_ROOMS,
  'adds-up-phone': PHONE_ROOMS,
};

/** Of what was drawn ahead for several rooms, shows the widest that there is space for, or the narrowest. */
export function roomsCss(): string {
  return Object.entries(ALL)
    .flatMap(([name, widths = []]) =>
      widths.flatMap((width, index) => {
        const drawing = `[data-ahead=${name}][data-width="${width}"]{display:none}`;
        const next = widths[index + 1];
        const wider = next === undefined ? [] : [`@container (width>=${next}px){${drawing}}`];
        const narrower = index === 0 ? [] : [`@container (width<${width}px){${drawing}}`];
        return [...wider, ...narrower];
      }),
    )
    .join('');
}
