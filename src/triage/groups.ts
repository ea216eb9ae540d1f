import { expandNames, firingSets, renameIn } from './conditions.ts';
import { collector, type Problem, TICKS_FILE } from './problems.ts';
import { scorer } from './score.ts';
import type { Rule, Sign, TriageData } from './types.ts';

/** Signs that a person would tell in one breath: one box, with their words as a list under it. */
export interface Tick {
	/** Takes the place of the ids of its signs; it may be one of them. */
	readonly id: string;
	readonly asks: string;
	readonly say: string;
	readonly signs: readonly string[];
}

type Full = TriageData<Sign, Rule>;

/** What must be the same for all signs of a tick, because the page and the function read it. */
const SAME = {
	group: (sign: Sign) => sign.group,
	urgency: (sign: Sign) => sign.urgency,
	route: (sign: Sign) => sign.route ?? 'none',
	within: (sign: Sign) => sign.within ?? 'none',
	screen: (sign: Sign) => sign.screen ?? 'none',
	children: (sign: Sign) => String(sign.children),
	allows: (sign: Sign) => [...(sign.allows ?? [])].sort().join(' ') || 'none',
	followUpOf: (sign: Sign) => [...(sign.followUpOf ?? [])].sort().join(' ') || 'none',
} as const;

/**
 * A tick may stand for its signs when any one of them, in the place of whichever of them a rule
 * needs, gives a result at least as high. Then one box loses nothing, however many of them are true.
 */
export function validateTicks(data: Full, ticks: readonly Tick[]): Problem[] {
	const problems: Problem[] = [];
	const bad = collector(TICKS_FILE, problems);
	const byId = new Map(data.signs.map((sign) => [sign.id, sign]));
	const used = new Set<string>();
	for (const tick of ticks) {
		if (tick.signs.length < 2) bad(tick.id, 'signs', tick.signs, 'two signs or more');
		if (byId.has(tick.id) && !tick.signs.includes(tick.id))
			bad(tick.id, 'id', `${tick.id}, a sign outside this tick`, 'an id of its own');
		for (const id of tick.signs) {
			if (used.has(id)) bad(tick.id, 'signs', `${id} in two ticks`, 'each sign once');
			used.add(id);
			if (!byId.has(id)) bad(tick.id, 'signs', id, 'the id of a sign');
		}
		const signs = tick.signs.flatMap((id) => byId.get(id) ?? []);
		for (const [field, read] of Object.entries(SAME)) {
			const values = new Set(signs.map(read));
			if (values.size > 1)
				bad(tick.id, 'signs', `${field} ${[...values].join(' and ')}`, `signs of one ${field}`);
		}
	}
	const ids = ticks.map(({ id }) => id);
	for (const id of new Set(ids))
		if (ids.indexOf(id) !== ids.lastIndexOf(id)) bad(id, 'id', `${id} twice`, 'another id');
	if (problems.length > 0) return problems;
	for (const tick of ticks)
		for (const found of lowering(data, tick)) bad(tick.id, 'signs', found, ONE);
	return problems;
}

const ONE = 'only signs that every rule treats alike';

/** One line for every rule whose result would be lower with another sign of the tick. */
function lowering({ signs, rules }: Full, tick: Tick): string[] {
	const expand = expandNames(signs);
	const score = scorer({ signs, rules });
	const mine = new Set(tick.signs);
	return rules.flatMap((rule) => {
		for (const set of firingSets(rule.when, expand)) {
			if (!set.some((id) => mine.has(id))) continue;
			const rest = set.filter((id) => !mine.has(id));
			const other = tick.signs.find((id) => score([...rest, id]) < score(set));
			if (other)
				return [`${rule.id} lower with ${[...rest, other].join(' + ')} than ${set.join(' + ')}`];
		}
		return [];
	});
}

/**
 * The data with every tick in the place of its signs, for the function and the stylesheet alike.
 * The ticks must be valid.
 */
export function applyTicks(data: Full, ticks: readonly Tick[]): Full {
	const tickOf = new Map(ticks.flatMap((tick) => tick.signs.map((id) => [id, tick] as const)));
	const rename = (id: string) => tickOf.get(id)?.id ?? id;
	const merged = (sign: Sign): Sign => {
		const followUpOf = sign.followUpOf && [...new Set(sign.followUpOf.map(rename))];
		const tick = tickOf.get(sign.id);
		if (!tick) return { ...sign, followUpOf };
		const parts = data.signs.filter(({ id }) => tick.signs.includes(id));
		const lines = parts.flatMap(({ asks }) => asks);
		const sources = [...new Set(parts.flatMap((part) => part.sources))];
		const { id, asks, say } = tick;
		return { ...sign, id, asks, say, lines, help: undefined, sources, followUpOf };
	};
	const first = (sign: Sign) => {
		const tick = tickOf.get(sign.id);
		return !tick || data.signs.find(({ id }) => tick.signs.includes(id)) === sign;
	};
	return {
		signs: data.signs.filter(first).map(merged),
		rules: data.rules.map((rule) => ({ ...rule, when: renameIn(rule.when, rename) })),
		selfCare: data.selfCare,
	};
}
