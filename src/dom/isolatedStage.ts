import { largerType } from '../lib/largerType';
import { ownCss } from './ownSheets';

/** Nothing of the page comes in, and nothing of it is seen or moved. */
const HOST =
  ':host{all:initial!important;direction:ltr!important;position:fixed!important;left:-20000px!important;' +
  'top:0!important;contain:layout style!important;pointer-events:none!important}';
/** Rules for some windows, some devices and some settings of the reader, and what is the document's. */
const OTHER = /^@(media|font-face|keyframes)/;
/** Lengths that follow the size of type of the browser. */
const REM = /(?<![\w.-])(-?\d*\.?\d+)rem\b/g;

/** So much larger are the letters that every size of theirs is above the least that a reader lets a browser show. */
export const TYPE_SCALE = 16;

let sheet: Promise<CSSStyleSheet> | null = null;

/**
 * A place out of sight for a picture to be drawn in, with the page's own sheets and nothing else of it: whatever the
 * window is, a reader's sheet says, a translator rewrites or the language's direction is, what is drawn in it is the
 * same. Its letters are `TYPE_SCALE` times as large as the sheets have them. `remove` takes it away.
 */
export async function isolatedStage(
  look: { readonly theme: string; readonly textures: string },
  lang: string,
  read: (address: string) => Promise<string>,
) {
  sheet ??= isolatedSheet(read);
  const host = document.createElement('div');
  host.translate = false;
  host.inert = true;
  host.setAttribute('aria-hidden', 'true');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [await sheet];
  const stage = document.createElement('div');
  stage.className = 'picture-stage';
  Object.assign(stage.dataset, look);
  stage.lang = lang;
  shadow.append(stage);
  document.body.append(host);
  return { stage, remove: () => host.remove() };
}

async function isolatedSheet(read: (address: string) => Promise<string>): Promise<CSSStyleSheet> {
  const made = new CSSStyleSheet();
  made.replaceSync(HOST + largerType(inPixels(await ownCss(read)), TYPE_SCALE).replaceAll(':root', ':host'));
  for (let at = made.cssRules.length - 1; at >= 0; at -= 1)
    if (OTHER.test(made.cssRules[at]?.cssText ?? '')) made.deleteRule(at);
  return made;
}

/** At the size of type that a browser begins with, whatever this one has. */
function inPixels(css: string): string {
  return css.replace(REM, (_, rems: string) => `${Number((Number(rems) * 16).toFixed(3))}px`);
}
