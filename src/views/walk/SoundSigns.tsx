import { useEffect, useRef } from 'react';
import { playScore } from '../../dom/playScore';
import { useText } from '../../i18n/TextContext';
import { NOTE_KINDS, type SoundNote } from '../../lib/score';
import { Icon } from '../../ui/Icon';

const SAMPLE = { pitches: [440], timbre: 1, stroke: 'solid', pan: 0 } as const;
const SAMPLES: readonly (readonly [name: (typeof NOTE_KINDS)[number] | 'derived', note: SoundNote])[] = [
  ...NOTE_KINDS.map((kind) => [kind, { ...SAMPLE, kind, pitches: kind === 'range' ? [330, 494] : [440] }] as const),
  ['derived', { ...SAMPLE, kind: 'plain', stroke: 'dashed' }],
];

/** Each sign of what is heard, by a button that has it sound. */
export function SoundSigns() {
  const { t } = useText();
  const stop = useRef(() => {});
  useEffect(() => () => stop.current(), []);
  const play = (note: SoundNote) => {
    stop.current();
    if (typeof AudioContext === 'undefined') return;
    stop.current = playScore(new AudioContext(), [note], {
      onNote: () => undefined,
      onEnd: () => {
        stop.current = () => {};
      },
    });
  };
  return (
    <ul className="sound-signs">
      {SAMPLES.map(([name, note]) => (
        <li key={name}>
          <button type="button" className="text-button" onClick={() => play(note)}>
            <Icon name="play" />
            {t(name === 'derived' ? 'sound.derived' : `sound.kind.${name}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}
