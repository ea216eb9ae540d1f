export { applyTicks, type Tick, validateTicks } from './groups.ts';
export { GROUPS, HEADINGS, LADDER, NEW_PAIN, rungOf } from './levels.ts';
export { applyOpeners, type Opener, validateOpeners } from './openers.ts';
export { formatProblem, type Problem } from './problems.ts';
export { type StylesheetOptions, triageStylesheet } from './stylesheet.ts';
export { cardOf, compileTriage } from './triage.ts';
export type * from './types.ts';
export { type Known, validateTriage } from './validate.ts';
