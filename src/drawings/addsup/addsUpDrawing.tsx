import { placeAddsUp } from '../../layout/addsup/addsUpPicture';
import type { Drawing } from '../../pictures/drawing';
import { addsUp } from '../../selectors/addsUp';
import { addsUpFigures } from '../../selectors/drawnFigures';
import { Bars } from './Bars';

/** The bar at any width. */
export const addsUpDrawing: Drawing = {
  figures: ({ dataset, choices }) => addsUpFigures(dataset, choices),
  draw: (request) => {
    const { dataset, choices, text, width } = request;
    const model = addsUp(dataset, choices);
    const { scale, width: inner, heights } = placeAddsUp(text, model, request);
    const drawn = {
      title: text.t('addsUp.title', { year: model?.year ?? '' }),
      subtitle: text.t('addsUp.subtitle'),
      sentence: text.t('addsUp.sentence'),
      legendParts: [],
      width,
      height: heights.all * scale,
    };
    if (!model) return { ...drawn, node: null };
    return {
      ...drawn,
      node: (
        <svg width={width} height={heights.all * scale} viewBox={`0 0 ${inner} ${heights.all}`}>
          <Bars text={text} model={model} dataset={dataset} width={inner} heights={heights} />
        </svg>
      ),
    };
  },
};
