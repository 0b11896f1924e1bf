/** For tests: what a browser has and jsdom does not, as far as the page asks for it. */
export type Browser = {
  /** Makes the window this wide, in pixels; the media queries of its width answer. */
  readonly widenTo: (pixels: number) => void;
  /** Tells every observer that what it watches has come into sight. */
  readonly scrollToAll: () => void;
};

type Query = { readonly media: string; readonly listeners: Set<() => void> };

/** Stands in for media queries, observers of size and sight, and scrolling, from now on. */
export function standInForBrowser(width = 1440): Browser {
  let wide = width;
  const queries = new Set<Query>();
  const sights = new Set<() => void>();
  const holds = (media: string) => {
    const [, side, ems] = /\((min|max)-width: ([\d.]+)em\)/.exec(media) ?? [];
    if (side === undefined) return false;
    return side === 'min' ? wide >= Number(ems) * 16 : wide <= Number(ems) * 16;
  };
  const matchMedia = (media: string) => {
    const query: Query = { media, listeners: new Set() };
    queries.add(query);
    return {
      media,
      get matches() {
        return holds(media);
      },
      addEventListener: (_: string, listener: () => void) => void query.listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => void query.listeners.delete(listener),
    };
  };
  class Sizes {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  class Sight {
    readonly #tell: () => void;
    constructor(onChange: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
      this.#tell = () => onChange([{ isIntersecting: true }]);
    }
    observe() {
      sights.add(this.#tell);
    }
    disconnect() {
      sights.delete(this.#tell);
    }
  }
  const escaped = (id: string) => id.replace(/[^\w-]/g, (sign) => `\\${sign}`);
  Object.assign(globalThis, {
    CSS: { escape: escaped },
    matchMedia,
    ResizeObserver: Sizes,
    IntersectionObserver: Sight,
  });
  Object.assign(Element.prototype, {
    scrollIntoView: () => {},
    setPointerCapture: () => {},
    releasePointerCapture: () => {},
    hasPointerCapture: () => false,
  });
  return {
    widenTo: (pixels) => {
      const before = new Map([...queries].map((query) => [query, holds(query.media)]));
      wide = pixels;
      for (const [query, held] of before) if (holds(query.media) !== held) for (const tell of query.listeners) tell();
    },
    scrollToAll: () => {
      for (const tell of [...sights]) tell();
    },
  };
}
