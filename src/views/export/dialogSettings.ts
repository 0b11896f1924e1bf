import type { QuoteChoice } from '../../domain/quote';
import type { CitationForm } from '../../files/cite/writeCitation';
import type { CsvForm } from '../../files/data/csvForm';
import type { ExportExtent } from '../../files/data/exportExtent';
import type { DataFormat as FileFormat } from '../../files/data/makeFile';
import type { TableName } from '../../files/data/tables/column';
import type { ReportFormat } from '../../files/report/formats';
import type { Settings } from '../../layout/page/settings';
import type { Theme } from '../../state/choices';
import { keptByReader } from '../../state/keptByReader';
import { areLettersKept } from '../../state/letters';
import { areTexturesKept } from '../../state/textures';

/** What the reader has set in the panels of the dialog; null for what follows the page until it is set. */
export type DialogSettings = {
  readonly quotes: QuoteChoice;
  readonly image: Pick<
    Settings,
    'preset' | 'own' | 'card' | 'fit' | 'ground' | 'format' | 'letters' | 'scale' | 'places' | 'textures'
  > & {
    readonly theme: Settings['theme'] | null;
    readonly lang: Settings['lang'] | null;
  };
  readonly data: {
    readonly extent: ExportExtent | null;
    readonly format: FileFormat;
    readonly table: TableName;
    readonly csv: CsvForm | null;
  };
  readonly report: { readonly format: ReportFormat; readonly lang: Settings['lang'] | null };
  readonly cite: { readonly form: CitationForm };
  readonly embed: {
    readonly width: number | null;
    readonly height: number | null;
    readonly frozen: boolean;
    readonly theme: Theme;
  };
};

const FIRST: DialogSettings = {
  quotes: 'both',
  image: {
    preset: 'article',
    own: { width: 1600, height: 900 },
    card: 'post',
    fit: 'notes',
    ground: 'theme',
    format: 'png',
    letters: 'text',
    scale: 2,
    places: areLettersKept() ? 'letters' : 'hues',
    textures: areTexturesKept() ? 'on' : 'off',
    theme: null,
    lang: null,
  },
  data: { extent: null, format: 'csv', table: 'claims', csv: null },
  report: { format: 'docx', lang: null },
  cite: { form: 'full' },
  embed: { width: null, height: null, frozen: false, theme: 'system' },
};

/** The settings of one panel, and what changes them. They stay from one view to the next, and when the dialog opens again. */
export const useDialogSettings = keptByReader(FIRST);
