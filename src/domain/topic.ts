/** Topics are the lanes of the timeline; `events` is a lane, not a topic of a claim. */
export const TOPICS = ['turnover', 'investment', 'companies', 'transport', 'people'] as const;
export type Topic = (typeof TOPICS)[number];
