import { keys } from './keys';

/** The English words of what the search box offers, and of the list of keys, which it leads to. */
export const palette = {
  palette: {
    list: 'Found',
    said: '{{what}}: what was said',
    unsaid: '{{what}}: nobody has said',
    follows: 'Follows by arithmetic',
    covered: 'Nothing of its own; said of the five together',
    filter: 'Filter',
    orWords: 'Or by these words',
    claims: 'Statements',
    places: 'Places',
    topics: 'Topics',
    speakers: 'Speakers',
    documents: 'Documents',
    events: 'Events',
    views: 'Views',
    actions: 'Actions',
    try: 'Try asking',
    near: 'Nothing holds “{{words}}”. Nearest:',
    none: 'Nothing holds “{{words}}”, and no name is near it.',
    instead: 'Search “{{words}}”',
    count_one: '{{count}} statement',
    count_other: '{{count}} statements',
    language: 'Language: {{language}}',
    showDerived: 'Show our arithmetic',
    hideDerived: 'Hide our arithmetic',
    keys: 'Keyboard: all keys',
    read: 'As words and a table: {{view}}',
  },
  ...keys,
} as const;
