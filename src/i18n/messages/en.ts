import { access } from './en/access';
import { check } from './en/check';
import { compare } from './en/compare';
import { core } from './en/core';
import { coverage } from './en/coverage';
import { embed } from './en/embed';
import { evidence } from './en/evidence';
import { exportCite } from './en/exportCite';
import { exportData } from './en/exportData';
import { exportDialog } from './en/exportDialog';
import { exportEmbed } from './en/exportEmbed';
import { exportImage } from './en/exportImage';
import { history } from './en/history';
import { intake } from './en/intake';
import { inWords } from './en/inWords';
import { offline } from './en/offline';
import { palette } from './en/palette';
import { print } from './en/print';
import { report } from './en/report';
import { review } from './en/review';
import { sound } from './en/sound';
import { sources } from './en/sources';
import { switches } from './en/switches';
import { table } from './en/table';
import { version } from './en/version';
import { walk } from './en/walk';

/** All English messages together: for what is made when the site is built, and for tests. Readers get them panel by panel. */
export const en = {
  ...core,
  ...evidence,
  ...compare,
  ...inWords,
  ...table,
  ...report,
  ...review,
  ...check,
  ...sources,
  ...coverage,
  ...print,
  ...version,
  ...embed,
  ...intake,
  ...offline,
  ...history,
  ...palette,
  ...exportDialog,
  ...exportImage,
  ...exportData,
  ...exportCite,
  ...exportEmbed,
  ...walk,
  ...access,
  ...switches,
  ...sound,
  coverage: { ...core.coverage, ...coverage.coverage },
  evidence: { ...core.evidence, ...evidence.evidence },
  table: { ...core.table, ...table.table },
  sources: { ...core.sources, ...sources.sources },
  export: { ...core.export, ...exportDialog.export },
  exportImage: { ...core.exportImage, ...exportImage.exportImage },
  exportCite: { ...core.exportCite, ...exportCite.exportCite },
};
