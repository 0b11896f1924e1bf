import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { adoptSheet } from './adoptSheet';
import { styleSingleton } from './styleSingleton';

const styles = () => [...document.head.querySelectorAll('style')].map((style) => style.textContent);

describe('a sheet', () => {
  it('is written into the head where none can be adopted, and taken away', () => {
    const drop = adoptSheet(document, 'a{}');
    expect(styles()).toContain('a{}');
    drop();
    expect(styles()).not.toContain('a{}');
  });

  describe('that is adopted', () => {
    beforeEach(() => {
      vi.stubGlobal(
        'CSSStyleSheet',
        class {
          text = '';
          replaceSync(text: string) {
            this.text = text;
          }
        },
      );
      Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true, configurable: true });
    });
    afterEach(() => {
      vi.unstubAllGlobals();
      Reflect.deleteProperty(document, 'adoptedStyleSheets');
    });

    it('stands beside the others, and goes alone', () => {
      const [first, second] = [adoptSheet(document, 'a{}'), adoptSheet(document, 'b{}')];
      expect(document.adoptedStyleSheets).toMatchObject([{ text: 'a{}' }, { text: 'b{}' }]);
      expect(styles()).toEqual([]);
      first();
      expect(document.adoptedStyleSheets).toMatchObject([{ text: 'b{}' }]);
      second();
      expect(document.adoptedStyleSheets).toEqual([]);
    });
  });
});

it('is there while somebody asks for it, once', () => {
  const Styles = styleSingleton();
  const before = styles().length;
  const one = render(<Styles styles="body{overflow:hidden}" />);
  const two = render(<Styles styles="body{overflow:hidden}" />);
  expect(styles().slice(before)).toEqual(['body{overflow:hidden}']);
  one.unmount();
  expect(styles()).toHaveLength(before + 1);
  two.unmount();
  expect(styles()).toHaveLength(before);
});
