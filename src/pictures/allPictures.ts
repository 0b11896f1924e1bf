import { fileName } from '../files/fileName';
import type { Text } from '../i18n/text';
import { type Settings, settingWords } from '../layout/page/settings';
import { type ExportView, exportViews } from '../state/exportView';
import type { Drawings } from './drawing';
import { drawPicture, makeFiles, type PictureSource } from './makePicture';

type AllPictures = Pick<PictureSource, 'dataset' | 'choices'> & {
  readonly drawings: Drawings;
  /** Words in the language of the pictures. */
  readonly text: Text;
  readonly settings: Settings;
  readonly signal: AbortSignal;
  /** Called before each view is drawn. */
  readonly onView: (done: number, of: number, view: ExportView) => void;
};

/** The pictures of every view under the same settings, in one zip with a name for each. */
export async function allPictures({ drawings, settings, signal, onView, ...common }: AllPictures): Promise<File> {
  const views = exportViews(common.dataset.codes.topics.list);
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  for (const [done, view] of views.entries()) {
    onView(done, views.length, view);
    const source = { ...common, view, drawing: await drawings(view) };
    const picture = await drawPicture(source, settings, signal);
    for (const file of await makeFiles(picture, source, settings, signal))
      files[file.name] = new Uint8Array(await file.arrayBuffer());
    signal.throwIfAborted();
  }
  const { zipFiles } = await import('../lib/zipFiles');
  const bytes = await zipFiles(files, { isPacked: settings.format !== 'svg' });
  const { dataset, choices } = common;
  const form = [...settingWords(settings), settings.format];
  const name = fileName({ what: 'charts', axis: dataset.axis, choices, lang: settings.lang, form, extension: 'zip' });
  return new File([bytes], name, { type: 'application/zip' });
}
