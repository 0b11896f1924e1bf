import { type Claim, isAnchored } from '../../domain/claim';
import { quoteParts } from '../../domain/quote';
import type { Source } from '../../domain/source';
import { useText } from '../../i18n/TextContext';
import { sentenceHead, sentenceTail } from '../../layout/table/cellText';

/** Characters before the figure that say what it is about, and after it where room is short. */
const TAIL = 24;
const HEAD = 12;

type SentenceProps = { readonly claim: Claim; readonly source: Source | undefined; readonly selected: boolean };

/** The sentence in its own language, cut on both sides of the figure, whose words are always whole; all of it when they cannot be told. */
export function Sentence({ claim, source, selected }: SentenceProps) {
  const { t } = useText();
  const { before, figure, after } = quoteParts(claim.appearances[0]);
  const tail = figure === '' ? before : sentenceTail(before, TAIL);
  const head = sentenceHead(after, before === '' ? TAIL : HEAD);
  const Words = selected ? 'mark' : 'span';
  return (
    <div className="table-sentence">
      {!isAnchored(claim) && <span className="table-tag">{t('evidence.unanchoredShort')}</span>}
      <q className={figure === '' ? 'table-quote table-unmarked' : 'table-quote'} lang={source?.lang} translate="no">
        <span className="table-before">
          <bdi>{tail.trimEnd()}</bdi>
        </span>
        {tail.endsWith(' ') && <span className="table-gap"> </span>}
        {figure !== '' && <Words className="table-figure">{figure}</Words>}
        <span className="table-after">
          {head}
          {head.length < after.length && <span className="table-rest">{after.slice(head.length)}</span>}
        </span>
      </q>
    </div>
  );
}
