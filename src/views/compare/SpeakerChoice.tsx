import type { Speaker } from '../../domain/source';
import { useActions } from '../../state/ReaderContext';
import { useView } from '../useView';

/** The two speakers, each of whom can be another. */
export function SpeakerChoice({ speakers: [one, other] }: { readonly speakers: readonly [Speaker, Speaker] }) {
  const { dataset, text } = useView();
  const { openCompare } = useActions();
  const choice = (chosen: Speaker, against: Speaker, choose: (id: string) => void, label: string) => (
    <select aria-label={label} value={chosen.id} onChange={({ target }) => choose(target.value)}>
      {dataset.speakers
        .filter(({ id }) => id !== against.id)
        .map((speaker) => (
          <option key={speaker.id} value={speaker.id}>
            {text.pick(speaker.short)}
          </option>
        ))}
    </select>
  );
  return (
    <p className="cmp-speakers">
      {choice(one, other, (id) => openCompare(id, other.id), text.t('beside.first'))}
      {choice(other, one, (id) => openCompare(one.id, id), text.t('beside.second'))}
    </p>
  );
}
