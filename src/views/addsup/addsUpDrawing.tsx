import { figureSentence } from '../../i18n/derived';
import { isAllSaid, limitWords, partWords } from '../../layout/addsup/addsUpText';
import { addsUp } from '../../selectors/addsUp';
import { shownIds } from '../../selectors/shownIds';
import type { Drawing } from '../drawing';
import { Limit, Part } from './AddsUpView';

/** Drawn larger than on the page, where it is a footnote to the map; as much as all its words allow. */
const SCALES = [2, 1.75, 1.5, 1.25, 1];
/** Pixels above the bar and below it, and how thick it is at least and at most to fill the room. */
const [ABOVE, BELOW] = [24, 26];
const THICK = { least: 30, most: 96 };

/** The bar at any width. */
export const addsUpDrawing: Drawing = {
  figures: (request) => {
    const model = addsUp(request.dataset, request.choices);
    if (!model) return [];
    const shown = shownIds(request.dataset, request.choices);
    const figures = [model.said.claim, ...model.parts.map(({ figure }) => figure), model.ceiling?.figure];
    return figures.filter((figure) => figure !== undefined).filter(({ id }) => shown.has(id));
  },
  draw: (request) => {
    const { dataset, choices, text, width } = request;
    const model = addsUp(dataset, choices);
    const scale = (model && SCALES.find((scale) => isAllSaid(text, model, width / scale))) ?? 1;
    const inner = width / scale;
    const thick = Math.min(THICK.most, Math.max(THICK.least, request.height / scale - ABOVE - BELOW));
    const heights = { bar: ABOVE, thick, all: ABOVE + thick + BELOW };
    const drawn = {
      title: text.t('addsUp.title', { year: model?.year ?? '' }),
      subtitle: text.t('addsUp.subtitle'),
      sentence: text.t('addsUp.sentence'),
      legendParts: [],
      width,
      height: heights.all * scale,
    };
    if (!model) return { ...drawn, node: null };
    const common = { max: model.max, heights };
    return {
      ...drawn,
      node: (
        <svg width={width} height={heights.all * scale} viewBox={`0 0 ${inner} ${heights.all}`}>
          {partWords(text, model, inner).map((words) => (
            <Part
              key={words.part.figure.id}
              words={words}
              label={figureSentence(text, dataset, words.part.figure)}
              {...common}
            />
          ))}
          {limitWords(text, model, inner).map((words) => (
            <Limit
              key={words.figure.id}
              words={words}
              label={figureSentence(text, dataset, words.figure)}
              {...common}
            />
          ))}
        </svg>
      ),
    };
  },
};
