/** The English words for those who go about the page by keys, or listen to it. */
export const walk = {
  walk: {
    opened: 'Evidence: {{figure}}. {{index}} of {{count}}.',
    openedAlone: 'Evidence: {{figure}}.',
    playing: 'Playing. {{said}}',
    stopped: 'Playing has stopped.',
    closed: 'Evidence closed.',
    everything: 'No filter. {{shown}}.',
    filtered: '{{shown}}. {{filter}}.',
    empty: 'Nothing left in: {{topics}}.',
    sorted: 'Sorted by {{column}}, {{order}}.',
    order: { rising: 'ascending', falling: 'descending' },
    column: {
      quantity: 'quantity',
      value: 'value',
      place: 'place',
      period: 'period',
      speaker: 'speaker',
      source: 'source',
      said: 'day of speech',
    },
    clock: { described: 'Placed by the time described.', said: 'Placed by the day of speech.' },
    derived: { shown: 'Derived figures shown.', hidden: 'Derived figures hidden.' },
    aside: 'Set aside: {{figure}}.',
    restored: 'Restored: {{figure}}.',
  },
} as const;
