import type { Segment } from '../../selectors/readerSegments';
import { useChoice } from '../../state/ReaderContext';
import { useEmphasis } from '../../ui/mark/MarkBinding';
import { useMark } from '../../ui/mark/useMark';

type FigureTextProps = {
  readonly segments: readonly Segment[];
  /** The number of each figure in the document; an id without one is an event, whose words open nothing here. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly mode: 'original' | 'translation';
};

/** A text with its figures: in the original each is a mark with its number, in the translation its words are bold. */
export function FigureText({ segments, numbers, mode }: FigureTextProps) {
  return segments.map((segment) => {
    const figures = segment.within.filter((id) => numbers.has(id));
    const owner = figures.at(-1);
    if (owner === undefined) return <EventWords key={segment.start} id={segment.owner} text={segment.text} />;
    if (mode === 'translation') return <TranslatedWords key={segment.start} id={owner} text={segment.text} />;
    const closing = segment.closes.filter((id) => id !== owner && numbers.has(id));
    return (
      <span key={segment.start}>
        <FigureWords
          id={owner}
          text={segment.text}
          number={segment.closes.includes(owner) ? numbers.get(owner) : undefined}
          nested={figures.length > 1}
        />
        {closing.map((id) => (
          <FigureWords key={id} id={id} text="" number={numbers.get(id)} nested={false} />
        ))}
      </span>
    );
  });
}

type FigureWordsProps = {
  readonly id: string;
  readonly text: string;
  readonly number: number | undefined;
  readonly nested: boolean;
};

/** Words that open their figure. Outside the filter they are plain words, which stay readable. */
function FigureWords({ id, text, number, nested }: FigureWordsProps) {
  const { emphasis, props } = useMark(id);
  const words = (
    <>
      {emphasis === 'selected' && text !== '' ? <mark>{text}</mark> : text}
      {number !== undefined && <sup>{number}</sup>}
    </>
  );
  if (emphasis === 'faded') return <span className="reader-figure reader-figure-faded">{words}</span>;
  return (
    <span {...props} role="button" tabIndex={0} className={`reader-figure${nested ? ' reader-figure-nested' : ''}`}>
      {words}
    </span>
  );
}

function TranslatedWords({ id, text }: { readonly id: string; readonly text: string }) {
  const emphasis = useEmphasis(id);
  if (emphasis === 'faded') return text;
  return emphasis === 'selected' ? (
    <mark className="reader-words">{text}</mark>
  ) : (
    <b className="reader-words">{text}</b>
  );
}

/** Words around the figures; those of an event carry the highlight while its evidence is open. */
function EventWords({ id, text }: { readonly id: string | null; readonly text: string }) {
  return id === null ? text : <OpenEventWords id={id} text={text} />;
}

function OpenEventWords({ id, text }: { readonly id: string; readonly text: string }) {
  const open = useChoice((choices) => choices.claim === id);
  return open ? <mark data-open-event={id}>{text}</mark> : text;
}
