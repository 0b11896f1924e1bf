import type { Period } from '../domain/period';
import type { WirePeriod } from './wire';

/** A period as the app means it: the length of a duration in years. */
export function toPeriod(wire: WirePeriod): Period {
  if (wire.kind === 'duration')
    return { kind: 'duration', years: Number.parseInt(wire.length.slice(1), 10), end: wire.end };
  return wire;
}
