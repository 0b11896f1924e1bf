import { compare } from './ru/compare';
import { core } from './ru/core';
import { coverage } from './ru/coverage';
import { embed } from './ru/embed';
import { evidence } from './ru/evidence';
import { exportCite } from './ru/exportCite';
import { exportData } from './ru/exportData';
import { exportDialog } from './ru/exportDialog';
import { exportEmbed } from './ru/exportEmbed';
import { exportImage } from './ru/exportImage';
import { inWords } from './ru/inWords';
import { palette } from './ru/palette';
import { print } from './ru/print';
import { report } from './ru/report';
import { sources } from './ru/sources';
import { table } from './ru/table';
import { version } from './ru/version';

/** All Russian messages together: for what is made when the site is built, and for tests. Readers get them panel by panel. */
export const ru = {
  ...core,
  ...evidence,
  ...compare,
  ...inWords,
  ...table,
  ...report,
  ...sources,
  ...coverage,
  ...print,
  ...version,
  ...embed,
  ...palette,
  ...exportDialog,
  ...exportImage,
  ...exportData,
  ...exportCite,
  ...exportEmbed,
  coverage: { ...core.coverage, ...coverage.coverage },
  evidence: { ...core.evidence, ...evidence.evidence },
  table: { ...core.table, ...table.table },
  sources: { ...core.sources, ...sources.sources },
  export: { ...core.export, ...exportDialog.export },
  exportImage: { ...core.exportImage, ...exportImage.exportImage },
  exportCite: { ...core.exportCite, ...exportCite.exportCite },
};
