import { QUOTE_CHOICES } from '../../../domain/quote';
import { useText } from '../../../i18n/TextContext';
import {
  FITS,
  LETTERS,
  OWN_SIZE_LIMITS,
  PICTURE_FORMATS,
  PLACES,
  type Preset,
  partsOf,
  SCALES,
  type Settings,
  type StatementPreset,
  TEXTURES,
} from '../../../layout/page/settings';
import { LANGUAGES } from '../../../state/choices';
import type { Exported } from '../../../state/exportView';
import { Options } from '../../../ui/Segmented';
import { QUOTE_NAMES } from '../quoteNames';

type PictureSettingsProps = {
  readonly view: Exported;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
};

const CARD_NAMES: readonly StatementPreset[] = ['post', 'story', 'wide'];
const PRESET_NAMES: readonly Preset[] = ['article', 'slide', 'square', 'card', 'plain', 'own'];

/** Size, format, pixels, theme and language of a picture, and the words of its quotes. */
export function PictureSettings({ view, settings, onChange }: PictureSettingsProps) {
  const { t } = useText();
  const isStatement = view === 'statement';
  const set = (change: Partial<Settings>) => onChange({ ...settings, ...change });
  return (
    <div className="image-settings">
      <Options
        label={t('exportImage.format')}
        values={PICTURE_FORMATS}
        chosen={settings.format}
        name={(format) => format.toUpperCase()}
        onChoose={(format) => set({ format })}
      />
      {settings.format !== 'pdf' && isStatement && (
        <Options
          label={t('exportImage.size')}
          values={CARD_NAMES}
          chosen={settings.card}
          name={(card) => t(`exportImage.${card}`)}
          onChoose={(card) => set({ card })}
        />
      )}
      {settings.format !== 'pdf' && !isStatement && (
        <label className="image-size">
          {t('exportImage.size')}
          <select
            value={settings.preset}
            onChange={({ target }) => set({ preset: PRESET_NAMES.find((name) => name === target.value) ?? 'article' })}
          >
            {PRESET_NAMES.map((name) => (
              <option key={name} value={name}>
                {t(`exportImage.${name}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {settings.format !== 'pdf' && !isStatement && settings.preset === 'own' && (
        <OwnSize settings={settings} onChange={onChange} />
      )}
      {settings.format !== 'pdf' && !isStatement && partsOf(settings) === 'all' && (
        <Options
          label={t('exportImage.fit')}
          values={FITS}
          chosen={settings.fit}
          name={(fit) => t(fit === 'notes' ? 'exportImage.fitNotes' : 'exportImage.fitSize')}
          onChoose={(fit) => set({ fit })}
        />
      )}
      {settings.format === 'svg' && (
        <Options
          label={t('exportImage.letters')}
          values={LETTERS}
          chosen={settings.letters}
          name={(letters) => t(letters === 'text' ? 'exportImage.lettersText' : 'exportImage.lettersOutlines')}
          onChoose={(letters) => set({ letters })}
        />
      )}
      {settings.format === 'png' && (
        <Options
          label={t('exportImage.scale')}
          values={SCALES}
          chosen={settings.scale}
          name={(scale) => `${scale}×`}
          onChoose={(scale) => set({ scale })}
        />
      )}
      <Options
        label={t('exportImage.theme')}
        values={['light', 'dark'] as const}
        chosen={settings.theme}
        name={(theme) => t(`exportImage.${theme}`)}
        onChoose={(theme) => set({ theme })}
      />
      {settings.format !== 'pdf' && (
        <Options
          label={t('exportImage.ground')}
          values={['theme', 'none'] as const}
          chosen={settings.ground}
          name={(ground) => t(ground === 'theme' ? 'exportImage.groundTheme' : 'exportImage.groundNone')}
          onChoose={(ground) => set({ ground })}
        />
      )}
      {!isStatement && (
        <Options
          label={t('exportImage.places')}
          values={PLACES}
          chosen={settings.places}
          name={(places) => t(places === 'hues' ? 'exportImage.placesHues' : 'exportImage.placesLetters')}
          onChoose={(places) => set({ places })}
        />
      )}
      {!isStatement && (
        <Options
          label={t('exportImage.textures')}
          values={TEXTURES}
          chosen={settings.textures}
          name={(textures) => t(textures === 'on' ? 'exportImage.texturesOn' : 'exportImage.texturesOff')}
          onChoose={(textures) => set({ textures })}
        />
      )}
      <Options
        label={t('exportImage.language')}
        values={LANGUAGES}
        chosen={settings.lang}
        name={(lang) => t(`language.${lang}`)}
        onChoose={(lang) => set({ lang })}
      />
      <Options
        label={t('quoted.title')}
        values={QUOTE_CHOICES}
        chosen={settings.quotes}
        name={(quotes) => t(QUOTE_NAMES[quotes])}
        onChoose={(quotes) => set({ quotes })}
      />
    </div>
  );
}

function OwnSize({ settings, onChange }: Omit<PictureSettingsProps, 'view'>) {
  const { t } = useText();
  const sides = ['width', 'height'] as const;
  return (
    <fieldset className="image-own">
      <legend>{t('exportImage.between', OWN_SIZE_LIMITS)}</legend>
      {sides.map((side) => (
        <label key={side}>
          {t(`exportImage.${side}`)}
          <input
            type="number"
            min={OWN_SIZE_LIMITS.least}
            max={OWN_SIZE_LIMITS.most}
            step={10}
            defaultValue={settings.own[side]}
            onBlur={({ target }) => {
              const pixels = Math.min(
                OWN_SIZE_LIMITS.most,
                Math.max(OWN_SIZE_LIMITS.least, Math.round(target.valueAsNumber) || OWN_SIZE_LIMITS.least),
              );
              target.value = String(pixels);
              if (pixels !== settings.own[side]) onChange({ ...settings, own: { ...settings.own, [side]: pixels } });
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}
