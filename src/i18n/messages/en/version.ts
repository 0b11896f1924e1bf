/** The English words of another version of the data than today’s, and of packages opened beside it. */
export const version = {
  /** Packages that are opened beside the built-in one. */
  package: {
    title: 'Opened data',
    shown_one: 'Beside the statements of Five Republics you see {{count}} from “{{name}}”.',
    shown_other: 'Beside the statements of Five Republics you see {{count}} from “{{name}}”.',
    from: 'They come from {{address}}, version {{version}}.',
    file: 'They come from a file: only this window has them, and links from here do not bring them along.',
    changed: 'The link was made with version {{version}}.',
    close: 'Close “{{name}}”',
    continue: 'Continue without it',
    refused: {
      elsewhere: 'The data at {{address}} were not opened: only data on this site can be.',
      missing: 'The data at {{address}} were not opened: there is nothing at that address ({{detail}}).',
      unreachable: 'The data at {{address}} could not be fetched. Are you offline?',
      'not-package': '{{address}} is no data package that can be read here: {{detail}}.',
      'too-large': '{{address}} was not opened: data packages of up to 64 MB can be read here.',
    },
  },
  /** Another version of the data than today's. */
  version: {
    title: 'Version of the data',
    shown: {
      older: 'You see the data as they were in version {{version}}. They have changed since.',
      unknown: 'This address names version {{version}} of the data, which is no longer kept. You see today’s.',
      unavailable: 'Version {{version}} of the data, which this address names, could not be loaded. You see today’s.',
    },
    mixed_one:
      '{{list}} comes from another version than the description of its package. The figures are shown as they came, and links from here name no version that is kept.',
    mixed_other:
      '{{list}} come from another version than the description of their package. The figures are shown as they came, and links from here name no version that is kept.',
    same: 'Nothing this link shows has changed.',
    differs_one: '{{count}} statement this link shows is different now.',
    differs_other: '{{count}} statements this link shows are different now.',
    elsewhere_one: 'So is {{count}} other.',
    elsewhere_other: 'So are {{count}} others.',
    show: 'Then and now',
    hide: 'Hide the list',
    today: 'Continue with today’s data',
    was: 'Then',
    now: 'Now',
    changed: 'Changed:',
    removed: 'Taken out:',
    added: 'Added:',
    part: {
      figure: 'Figure',
      what: 'What',
      place: 'Place',
      period: 'Period',
      speaker: 'Speaker',
      said: 'Said',
      quote: 'Quote',
      translation: 'Translation',
      notes: 'Notes',
    },
  },
} as const;
