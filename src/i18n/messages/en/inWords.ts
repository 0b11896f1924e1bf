/** The English words that say what a formula does. */
export const inWords = {
  inWords: {
    both: 'Two things hold at once.',
    said: 'It was said: {{a}}.',
    before: 'The amount is {{a}} after growth of {{g}}; this is what it was before.',
    whole: 'Of the whole, {{a}} is {{s}}; this is the whole.',
    rest: 'Of the whole, {{a}} is {{s}}; this is the rest of it.',
    added: 'Of {{a}}, this is what growth of {{g}} has added.',
    part: 'This is the part that {{a}} has in {{b}}.',
    times: 'This is how many times {{b}} goes into {{a}}.',
    each: 'This is {{a}} divided evenly among {{b}}.',
    without: 'This is {{a}} without {{b}}.',
    sum: 'This is {{a}} and {{b}} together.',
    eachYear_one: 'Growth of {{g}} in {{count}} year.',
    eachYear_other: 'Growth of {{g}} in {{count}} years, taken as the same in each.',
    spread: {
      years_one: 'This is {{a}} in {{count}} year.',
      years_other: 'This is {{a}} spread evenly over {{count}} years.',
      months_one: 'This is {{a}} in {{count}} month.',
      months_other: 'This is {{a}} spread evenly over {{count}} months.',
    },
  },
} as const;
