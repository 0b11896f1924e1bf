import type { UiLanguage } from '../../domain/quote';
import type { Messages, Tree } from '../shape';

/** Where the words of each panel are; `core` is what the first view needs, and what several panels share. */
const en = {
  core: async () => (await import('./en/core')).core,
  evidence: async () => (await import('./en/evidence')).evidence,
  compare: async () => (await import('./en/compare')).compare,
  inWords: async () => (await import('./en/inWords')).inWords,
  table: async () => (await import('./en/table')).table,
  sources: async () => (await import('./en/sources')).sources,
  coverage: async () => (await import('./en/coverage')).coverage,
  print: async () => (await import('./en/print')).print,
  version: async () => (await import('./en/version')).version,
  embed: async () => (await import('./en/embed')).embed,
  palette: async () => (await import('./en/palette')).palette,
  exportDialog: async () => (await import('./en/exportDialog')).exportDialog,
  exportImage: async () => (await import('./en/exportImage')).exportImage,
  exportData: async () => (await import('./en/exportData')).exportData,
  exportCite: async () => (await import('./en/exportCite')).exportCite,
  exportEmbed: async () => (await import('./en/exportEmbed')).exportEmbed,
  report: async () => (await import('./en/report')).report,
  review: async () => (await import('./en/review')).review,
  check: async () => (await import('./en/check')).check,
  walk: async () => (await import('./en/walk')).walk,
  sound: async () => (await import('./en/sound')).sound,
  access: async () => (await import('./en/access')).access,
  switches: async () => (await import('./en/switches')).switches,
  offline: async () => (await import('./en/offline')).offline,
  history: async () => (await import('./en/history')).history,
  intake: async () => (await import('./en/intake')).intake,
};

export type Panel = keyof typeof en;
/** The English words of a panel: their keys are the type of every other language's file. */
export type English<Of extends Panel> = Awaited<ReturnType<(typeof en)[Of]>>;

const ru = {
  core: async () => (await import('./ru/core')).core,
  evidence: async () => (await import('./ru/evidence')).evidence,
  compare: async () => (await import('./ru/compare')).compare,
  inWords: async () => (await import('./ru/inWords')).inWords,
  table: async () => (await import('./ru/table')).table,
  sources: async () => (await import('./ru/sources')).sources,
  coverage: async () => (await import('./ru/coverage')).coverage,
  print: async () => (await import('./ru/print')).print,
  version: async () => (await import('./ru/version')).version,
  embed: async () => (await import('./ru/embed')).embed,
  palette: async () => (await import('./ru/palette')).palette,
  exportDialog: async () => (await import('./ru/exportDialog')).exportDialog,
  exportImage: async () => (await import('./ru/exportImage')).exportImage,
  exportData: async () => (await import('./ru/exportData')).exportData,
  exportCite: async () => (await import('./ru/exportCite')).exportCite,
  exportEmbed: async () => (await import('./ru/exportEmbed')).exportEmbed,
  report: async () => (await import('./ru/report')).report,
  review: async () => (await import('./ru/review')).review,
  check: async () => (await import('./ru/check')).check,
  walk: async () => (await import('./ru/walk')).walk,
  sound: async () => (await import('./ru/sound')).sound,
  access: async () => (await import('./ru/access')).access,
  switches: async () => (await import('./ru/switches')).switches,
  offline: async () => (await import('./ru/offline')).offline,
  history: async () => (await import('./ru/history')).history,
  intake: async () => (await import('./ru/intake')).intake,
} satisfies { readonly [Of in Panel]: () => Promise<Messages<English<Of>>> };

export const FILES: Readonly<Record<UiLanguage, Readonly<Record<Panel, () => Promise<Tree>>>>> = { en, ru };
