import { figureSentence } from '../../i18n/derived';
import { limitWords, partWords } from '../../layout/addsup/addsUpText';
import { addsUp } from '../../selectors/addsUp';
import { shownIds } from '../../selectors/shownIds';
import type { Drawing } from '../drawing';
import { Limit, Part } from './AddsUpView';

/** Drawn larger than on the page, where it is a footnote to the map. */
const SCALE = 1.5;
const HEIGHTS = { bar: 30, thick: 30, all: 86 };

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
    const inner = width / SCALE;
    const drawn = {
      title: text.t('addsUp.title', { year: model?.year ?? '' }),
      subtitle: text.t('addsUp.subtitle'),
      sentence: text.t('addsUp.sentence'),
      legendParts: [],
      width,
      height: HEIGHTS.all * SCALE,
    };
    if (!model) return { ...drawn, node: null };
    const common = { max: model.max, heights: HEIGHTS };
    return {
      ...drawn,
      node: (
        <svg width={width} height={HEIGHTS.all * SCALE} viewBox={`0 0 ${inner} ${HEIGHTS.all}`}>
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
