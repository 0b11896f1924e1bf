import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { real } from '../../data/fixtures';
import { parseDataset } from '../../data/parseDataset';
import { yearRange } from '../../domain/month';
import { createText } from '../../i18n/createText';
import { en } from '../../i18n/messages/en';
import { TextProvider } from '../../i18n/TextContext';
import { DERIVED_TURNOVER } from '../../selectors/mapFixtures';
import { type MapDerivedFigure, mapOf } from '../../selectors/mapOf';
import { type Choices, DEFAULT_CHOICES } from '../../state/choices';
import { ReaderProvider } from '../../state/ReaderContext';
import { createReaderStore } from '../../state/store';
import { MarkScope } from '../../ui/mark/MarkBinding';
import { MapPicture } from './MapPicture';

const { dataset } = parseDataset(real);
const text = createText('en', en);

function picture(change: Partial<Choices>, derived: readonly MapDerivedFigure[] = []) {
  const choices = { ...DEFAULT_CHOICES, ...change };
  const store = createReaderStore(choices);
  const opened: string[] = [];
  const binding = {
    subscribe: () => () => {},
    emphasisOf: () => 'plain' as const,
    activate: (id: string) => void opened.push(id),
    hover: () => {},
  };
  const element = (
    <ReaderProvider store={store}>
      <TextProvider text={text}>
        <MarkScope binding={binding}>
          <MapPicture dataset={dataset} model={mapOf(dataset, choices, derived)} />
        </MarkScope>
      </TextProvider>
    </ReaderProvider>
  );
  return { element, store, opened };
}

describe('the map', () => {
  it('draws a figure as a mark and the country as a toggle beside it', async () => {
    const { element, store, opened } = picture({});
    render(element);
    const user = userEvent.setup();
    const toggle = screen.getByRole('button', { name: 'Uzbekistan: quoted. Filter by this country' });
    expect(within(toggle).queryByRole('button')).toBeNull();
    toggle.focus();
    await user.keyboard('{Enter}');
    expect(store.getState().choices.places).toEqual(['UZ']);
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: /Trade turnover with Russia, Uzbekistan/ }));
    expect(opened).toEqual(['turnover-uz-2025-tashkent']);
    expect(store.getState().choices.places).toEqual(['UZ']);
  });

  it('draws a derived figure hollow and dashed, never solid, never bold', () => {
    const { container } = render(picture({ time: yearRange(2024) }, [DERIVED_TURNOVER]).element);
    const mark = container.querySelector('[data-derivation="uz-2024"]');
    expect(mark?.textContent).toBe('≈$12.0bn, 2024');
    expect(mark?.querySelector('[data-fill="derived"] > .map-circle')).not.toBeNull();
    expect(mark?.querySelector('.strong')).toBeNull();
    expect(container.querySelector('.map-fill[data-hue="UZ"]')?.getAttribute('data-state')).toBe('derived');
  });

  it('says once in the margin what holds for the countries without room', () => {
    const { container } = render(picture({ time: yearRange(2020) }).element);
    const captions = [...container.querySelectorAll('.map-caption')].map((caption) => caption.textContent);
    expect(captions).toEqual(Array(4).fill('no figure quoted'));
    expect(container.querySelectorAll('.map-leader')).toHaveLength(2);
    expect(container.querySelector('[data-claim]')).toBeNull();
  });

  it('needs no browser to be drawn', () => {
    expect(renderToString(picture({}).element)).toContain('data-claim="turnover-kz-2024-tokayev"');
  });
});
