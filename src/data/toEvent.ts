import type { NewsEvent } from '../domain/claim';
import type { ParseContext } from './parseContext';
import { toAppearances } from './toAppearances';
import { toArea } from './toArea';
import type { WireEvent } from './wire';

/** An event of the package; none where none of its documents is in it. */
export function toEvent(wire: WireEvent, read: ParseContext): readonly NewsEvent[] {
  const appearances = toAppearances('events.json', wire, ({ quote }) => quote, read);
  if (!appearances) return [];
  const { refArea } = wire;
  return [
    {
      ...wire,
      type: 'event',
      refArea: refArea && toArea(refArea, read, ['events.json', wire.id, 'refArea']),
      sameOccasion: wire.sameOccasion ?? null,
      appearances,
    },
  ];
}
