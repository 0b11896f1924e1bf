/** What a fallback face is fitted to. All in em; `descent` is positive; `width` maps a sample's name to its mean advance. */
export type FontMetrics = {
  readonly ascent: number;
  readonly descent: number;
  readonly width: Readonly<Record<Script, number>>;
};
export type Script = 'latin' | 'cyrillic';

/** Text as the interface writes it. The Cyrillic one is letters only: space and stops are drawn from the Latin file. */
const SAMPLES: Readonly<Record<Script, string>> = {
  latin:
    'What officials say about trade, investment and companies in the region: every figure opens the sentence it comes ' +
    'from. Turnover passed the bound in 2024, and more than half of it is Kazakhstan, up by 20 percent on the year before.',
  cyrillic:
    'ПоитогамгодатоварооборотвыросипревысилпятьдесятмиллиардовдолларовБолееполовиныэтогообъемаприходитсянадвустороннюю' +
    'торговлюКазахстанаиРоссиивпрошломгодуонадостиглановогорубежа',
};

/** Where each table of a TrueType file starts. */
function tablesOf(font: Buffer): (tag: string) => number {
  const starts = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    starts.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  return (tag) => {
    const start = starts.get(tag);
    if (start === undefined) throw new Error(`the font has no ${tag} table`);
    return start;
  };
}

/** Code point → glyph, of the Basic Multilingual Plane (`cmap` format 4). */
export function glyphsOf(font: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const cmap = tablesOf(font)('cmap');
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const table = cmap + font.readUInt32BE(cmap + 8 + 8 * i);
    if (font.readUInt16BE(table) !== 4) continue;
    const step = font.readUInt16BE(table + 6);
    for (let at = table + 14; at < table + 14 + step; at += 2) {
      const offsetAt = at + 2 + 3 * step;
      const [end, start] = [font.readUInt16BE(at), font.readUInt16BE(at + 2 + step)];
      const [delta, offset] = [font.readUInt16BE(at + 2 + 2 * step), font.readUInt16BE(offsetAt)];
      for (let code = start; code <= end && code < 0xffff; code++) {
        const found = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - start));
        const glyph = found === 0 ? 0 : (found + delta) & 0xffff;
        if (glyph !== 0) glyphs.set(code, glyph);
      }
    }
  }
  return glyphs;
}

/** Metrics of a static TrueType file; a sample whose characters the font lacks gets `NaN`. */
export function metricsOf(font: Buffer): FontMetrics {
  const table = tablesOf(font);
  const glyphs = glyphsOf(font);
  const em = font.readUInt16BE(table('head') + 18);
  const advances = font.readUInt16BE(table('hhea') + 34);
  const advance = (character: string) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0);
    return glyph === undefined ? Number.NaN : font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, advances - 1)) / em;
  };
  const mean = (text: string) => [...text].reduce((sum, character) => sum + advance(character), 0) / text.length;
  return {
    ascent: font.readInt16BE(table('hhea') + 4) / em,
    descent: -font.readInt16BE(table('hhea') + 6) / em,
    width: { latin: mean(SAMPLES.latin), cyrillic: mean(SAMPLES.cyrillic) },
  };
}

/** Fonts that are on readers' machines, with the mean advance of the same samples; later ones are preferred. */
export const SYSTEM_FONTS: Readonly<
  Record<
    'serif' | 'sans',
    readonly { readonly names: readonly string[]; readonly bold: boolean; readonly width: FontMetrics['width'] }[]
  >
> = {
  serif: [
    {
      names: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif'],
      bold: false,
      width: { latin: 0.4029, cyrillic: 0.5009 },
    },
    {
      names: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'LiberationSerif-Bold'],
      bold: true,
      width: { latin: 0.4286, cyrillic: 0.5348 },
    },
    { names: ['Georgia'], bold: false, width: { latin: 0.446, cyrillic: 0.5585 } },
    { names: ['Georgia Bold', 'Georgia-Bold'], bold: true, width: { latin: 0.506, cyrillic: 0.626 } },
  ],
  sans: [
    {
      names: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans'],
      bold: false,
      width: { latin: 0.4466, cyrillic: 0.5516 },
    },
    {
      names: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'],
      bold: true,
      width: { latin: 0.4793, cyrillic: 0.6013 },
    },
  ],
};
