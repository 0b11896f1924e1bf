/** The English words of the page around the panels. */
export const page = {
  app: {
    name: 'Five Republics',
    tagline:
      'What officials and experts say about Russia’s trade, investment and companies in Central Asia, 2019–2026. Every figure opens its sentence.',
    skip: 'Skip to the content',
    loading: 'Loading the statements',
    views: 'Views',
  },
  tab: { dashboard: 'Dashboard', table: 'Table', sources: 'Sources', coverage: 'Coverage' },
  language: { en: 'English', ru: 'Russian', choose: 'Language' },
  theme: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark', next: '{{now}}. Change' },
  /** What the reader puts together out of the page. */
  star: { add: 'To the report', open: 'Report' },
  search: {
    label: 'Search',
    placeholder: 'Words, places, speakers',
    clear: 'Clear the search',
    close: 'Close the search',
    waiting: 'Searching…',
  },
  problem: {
    address_one: 'A part of the address was not understood and is set to its default: {{list}}.',
    address_other: 'Some parts of the address were not understood and are set to their defaults: {{list}}.',
    records_one: '{{count}} record could not be used as it stands',
    records_other: '{{count}} records could not be used as they stand',
    showRecords: 'Which ones',
    hideRecords: 'Hide the list',
    dismiss: 'Dismiss',
    kind: { invalid: 'left out', unanchored: 'kept, unanchored', dangling: 'left out', duplicate: 'left out' },
    kindPart: 'a part of it left out',
    loadTitle: 'The statements could not be loaded',
    network: '{{file}} could not be fetched. Are you offline?',
    status: '{{file}} was not delivered: {{detail}}.',
    'not-json': '{{file}} is not JSON.',
    schema: '{{file}} has an unexpected structure.',
    unknown: 'Something unexpected went wrong.',
    path: 'Where: {{path}}',
    detail: 'What: {{detail}}',
    retry: 'Try again',
    reload: 'Reload the page',
    panel: 'This part could not be shown. The others still work.',
  },
  /** Taking a view away: the dialog, then its four ways. */
  export: {
    open: 'Export: {{view}}',
    view: {
      timeline: 'Timeline',
      map: 'Map',
      'chart-turnover': 'Turnover chart',
      'chart-investment': 'Investment chart',
      'chart-companies': 'Companies chart',
      'chart-transport': 'Transport chart',
      'chart-people': 'People chart',
      'adds-up': 'What it adds up to',
      coverage: 'Coverage',
      compare: 'Two statements',
    },
  },
  exportImage: {
    noView:
      '{{name}} contains no view of Five Republics. Programs that change a picture may remove it: try the file as it was saved.',
    noPackage: '{{name}} is no data package that can be read here: {{detail}}.',
    damaged: '{{name}} is damaged, or was changed since it was exported.',
    lost: '{{name}} could not be read: a part of this page did not load.',
    drop: 'Drop an image exported from here to restore its view, or a data package to open it',
  },
  exportCite: {
    more: 'More formats',
  },
} as const;
