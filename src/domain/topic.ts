import type { TopicId } from './ids';

/** Topics are the lanes of the timeline, as the code list has them; `events` is a lane, not a topic of a claim. */
export type Topic = TopicId;
