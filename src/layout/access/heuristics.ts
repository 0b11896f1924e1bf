export const OUTCOMES = ['met', 'partly', 'open', 'none'] as const;
/** How a test has come out: `none` for one that does not apply. */
export type TestOutcome = (typeof OUTCOMES)[number];

export type Heuristic = readonly [id: string, principle: string, outcome: TestOutcome, critical?: true];

/** The fifty tests of Chartability, by what they look for: principle, outcome, and whether it is one of the critical ones. */
export const HEURISTICS = [
  ['contrast', 'perceivable', 'met', true],
  ['visual', 'perceivable', 'met', true],
  ['size', 'perceivable', 'met', true],
  ['seizure', 'perceivable', 'met', true],
  ['colour', 'perceivable', 'met'],
  ['distinct', 'perceivable', 'partly'],
  ['blindness', 'perceivable', 'met'],
  ['spacing', 'perceivable', 'met'],
  ['input', 'operable', 'met', true],
  ['cues', 'operable', 'met', true],
  ['override', 'operable', 'met', true],
  ['states', 'operable', 'met'],
  ['focus', 'operable', 'met'],
  ['stops', 'operable', 'met'],
  ['complex', 'operable', 'met'],
  ['target', 'operable', 'partly'],
  ['purpose', 'understandable', 'met', true],
  ['title', 'understandable', 'met', true],
  ['level', 'understandable', 'met', true],
  ['context', 'understandable', 'met'],
  ['complexity', 'understandable', 'partly'],
  ['changes', 'understandable', 'met'],
  ['metrics', 'understandable', 'met'],
  ['uncertainty', 'understandable', 'met'],
  ['axes', 'understandable', 'met'],
  ['controls', 'understandable', 'met'],
  ['standards', 'robust', 'partly'],
  ['semantics', 'robust', 'met'],
  ['fragile', 'robust', 'partly'],
  ['table', 'compromising', 'met', true],
  ['process', 'compromising', 'met'],
  ['location', 'compromising', 'met'],
  ['forgiving', 'compromising', 'met'],
  ['structure', 'compromising', 'met'],
  ['static', 'compromising', 'met'],
  ['share', 'compromising', 'met'],
  ['density', 'assistive', 'met', true],
  ['tedious', 'assistive', 'met', true],
  ['features', 'assistive', 'met'],
  ['readable', 'assistive', 'met'],
  ['extremes', 'assistive', 'met'],
  ['default', 'assistive', 'none'],
  ['styles', 'flexible', 'met', true],
  ['animation', 'flexible', 'met'],
  ['scrolling', 'flexible', 'met'],
  ['zoom', 'flexible', 'met'],
  ['text', 'flexible', 'met'],
  ['consistent', 'flexible', 'met'],
  ['textures', 'flexible', 'met'],
  ['alternative', 'flexible', 'met'],
] as const satisfies readonly Heuristic[];

/** How many have come out how, and how many of the critical ones are open. */
export function outcomeCounts(): Readonly<Record<TestOutcome | 'critical', number>> {
  const rows: readonly Heuristic[] = HEURISTICS;
  const count = (wanted: TestOutcome) => rows.filter(([, , outcome]) => outcome === wanted).length;
  const critical = rows.filter(([, , outcome, isCritical]) => outcome === 'open' && isCritical).length;
  return { met: count('met'), partly: count('partly'), open: count('open'), none: count('none'), critical };
}
