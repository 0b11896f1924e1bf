import { type Claim, isAnchored } from '../../domain/claim';
import { quoteParts, translationParts } from '../../domain/quote';
import type { Source } from '../../domain/source';
import { useText } from '../../i18n/TextContext';
import { sentenceHead, sentenceTail } from '../../layout/table/cellText';

/** Characters before the figure that say what it is about, and after it where room is short. */
const TAIL = 24;
const HEAD = 12;

type SentenceProps = { readonly claim: Claim; readonly source: Source | undefined; readonly selected: boolean };

/**
 * The sentence in the reader's language, with the language it was translated from, else in its own. It is cut on both sides
 * of the figure, whose words are always whole; all of it stands where these cannot be told.
 */
export function Sentence({ claim, source, selected }: SentenceProps) {
  const { t, lang } = useText();
  const [appearance] = claim.appearances;
  const { translation } = appearance;
  const read = translation?.lang === lang && source?.lang !== lang ? translation : null;
  const { before, figure, after } = read ? translationParts(read) : quoteParts(appearance);
  const tail = figure === '' ? before : sentenceTail(before, TAIL);
  const head = sentenceHead(after, before === '' ? TAIL : HEAD);
  const Words = selected ? 'mark' : 'span';
  const from = source?.lang.toUpperCase() ?? '';
  const whose = read && t(`evidence.translation.${read.by}`, { from, to: lang.toUpperCase() });
  return (
    <div className="table-sentence">
      {!isAnchored(claim) && <span className="table-tag">{t('evidence.unanchoredShort')}</span>}
      <q className="table-quote" lang={read?.lang ?? source?.lang} translate="no">
        {tail}
        {figure !== '' && <Words className="table-figure">{figure}</Words>}
        {head.length < after.length ? `${head}…` : head}
      </q>
      {whose && (
        <span className="table-from" title={whose}>
          <span aria-hidden="true">{from}</span>
          <span className="visually-hidden">({whose})</span>
        </span>
      )}
    </div>
  );
}
