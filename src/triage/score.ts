import { compileCondition, expandNames } from './conditions.ts';
import { rungOf } from './levels.ts';
import type { TriageData, TriageRule } from './types.ts';

/** The rung a set of ticks reaches, as if one rule did not exist when `without` names it. */
export type Score = (ticked: readonly string[], without?: TriageRule) => number;

export function scorer({ signs, rules }: Pick<TriageData, 'signs' | 'rules'>): Score {
	const expand = expandNames(signs);
	const rungs = new Map(signs.map((sign) => [sign.id, rungOf(sign)]));
	const compiled = rules.map((rule) => ({
		rule,
		rung: rungOf(rule.then),
		fires: compileCondition(rule.when, expand),
	}));
	return (ticked, without) => {
		const ticks = new Set(ticked);
		const fired = compiled.filter(({ rule, fires }) => rule !== without && fires(ticks));
		return Math.max(0, ...ticked.map((id) => rungs.get(id) ?? 0), ...fired.map((r) => r.rung));
	};
}
