/**
 * An SVG whose fonts are only named (`url(font:source-serif-4-latin)`), with the fonts in it. `assets` are the names of
 * the files of the build, `read` gives one as base64. A font that the build does not have throws.
 */
export function withFonts(svg: string, assets: readonly string[], read: (file: string) => string): string {
  return svg.replace(/font:([\w-]+)/g, (_, name: string) => {
    const file = assets.find(
      (asset) => asset.startsWith(`${name}-`) && /^[\w-]{8}\.woff2$/.test(asset.slice(name.length + 1)),
    );
    if (file === undefined) throw new Error(`no font ${name}: make the previews anew`);
    return `data:font/woff2;base64,${read(file)}`;
  });
}
