import type { Verdict } from '../../domain/verdict';
import { claimWhat } from '../../i18n/describe';
import { verdictText } from '../../i18n/verdicts';
import { placeIntervals } from '../../layout/compare/placeIntervals';
import { togetherText } from '../../layout/compare/togetherText';
import { comparedOf } from '../../selectors/compared';
import type { Drawing, DrawingRequest } from '../drawing';
import { IntervalPicture } from './IntervalPicture';
import './compare.css';

/** Drawn larger than on the page where there is room. */
const PICTURE_WIDTH = 640;
const MOST_SCALE = 1.6;

/** The verdict as title, both statements on one scale; their quotes are its notes. */
export const compareDrawing: Drawing = {
  figures: (request) => verdictIn(request)?.claims ?? [],
  draw: (request) => {
    const { dataset, text, width, height } = request;
    const verdict = verdictIn(request);
    const inner = Math.min(width, PICTURE_WIDTH);
    const placed = verdict && placeIntervals(verdict, inner);
    const scale = Math.min(width / inner, MOST_SCALE);
    const what = verdict ? [...new Set(verdict.claims.map((claim) => claimWhat(text, claim)))] : [];
    return {
      title: verdict ? verdictText(text, dataset, verdict).replace(/\.$/, '') : text.t('beside.nothing'),
      subtitle: what.join('; '),
      sentence: verdict ? togetherText(text, verdict) : '',
      legendParts: placed ? ['points'] : [],
      width,
      height: placed ? placed.height * scale : Math.min(height, 1),
      node: verdict && placed && (
        <g transform={`scale(${scale})`}>
          <IntervalPicture text={text} dataset={dataset} verdict={verdict} placed={placed} width={inner} />
        </g>
      ),
    };
  },
};

/** Of two speakers the most telling pair. */
function verdictIn({ dataset, choices }: Pick<DrawingRequest, 'dataset' | 'choices'>): Verdict | null {
  const { compare, aside } = choices;
  return (compare && comparedOf(dataset, aside, compare)?.verdicts[0]) ?? null;
}
