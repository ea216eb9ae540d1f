import type { Condition, TriageSign } from './types.ts';

/** The ids a name stands for: itself, or every id of a group. Empty when the name is unknown. */
export type Expand = (name: string) => readonly string[];

export function expandNames(signs: readonly Pick<TriageSign, 'id' | 'group'>[]): Expand {
	const names = new Map<string, string[]>();
	for (const { id, group } of signs) {
		names.set(group, [...(names.get(group) ?? []), id]);
		names.set(id, [id]);
	}
	return (name) => names.get(name) ?? [];
}

/** An empty `all` holds for nobody: a slip in the data must not fire a rule for everybody. */
export function compileCondition(
	condition: Condition,
	expand: Expand,
): (ticked: ReadonlySet<string>) => boolean {
	if (typeof condition === 'string') {
		const ids = expand(condition);
		return (ticked) => ids.some((id) => ticked.has(id));
	}
	const { n, of } = asCount(condition);
	const parts = of.map((part) => compileCondition(part, expand));
	return (ticked) => n > 0 && parts.filter((holds) => holds(ticked)).length >= n;
}

/** `all` and `any` are counts too: of every member, and of one. */
export function asCount(condition: Exclude<Condition, string>): {
	n: number;
	of: readonly Condition[];
} {
	if ('all' in condition) return { n: condition.all.length, of: condition.all };
	if ('any' in condition) return { n: 1, of: condition.any };
	return condition.atLeast;
}

/** Names of which one must be ticked. */
export type Clause = readonly string[];
/** Clauses that must all hold. */
export type Alternative = readonly Clause[];

/** A condition as alternatives of which one must hold: "or" of "and" of "or". */
export function alternativesOf(condition: Condition): readonly Alternative[] {
	if (typeof condition === 'string') return [[[condition]]];
	const { n, of } = asCount(condition);
	if (n < 1) return [];
	const inner = of.map(alternativesOf);
	const found = choose(inner, n).flatMap((some) => some.reduce(cross));
	const single = found.filter((alternative) => alternative.length === 1).flat(2);
	const rest = found.filter((alternative) => alternative.length > 1);
	return single.length > 0 ? [[[...new Set(single)]], ...rest] : rest;
}

const cross = (left: readonly Alternative[], right: readonly Alternative[]): Alternative[] =>
	left.flatMap((a) => right.map((b) => [...a, ...b]));

function choose<T>(list: readonly T[], n: number): T[][] {
	if (n === 0) return [[]];
	return list.flatMap((first, i) =>
		choose(list.slice(i + 1), n - 1).map((rest) => [first, ...rest]),
	);
}

/** Every set of ids, each only as large as needed, that fires the condition. */
export function firingSets(condition: Condition, expand: Expand): string[][] {
	return alternativesOf(condition).flatMap((clauses) =>
		clauses
			.map((clause) => clause.flatMap(expand).map((id) => [id]))
			.reduce(
				(left, right) => left.flatMap((a) => right.map((b) => [...new Set([...a, ...b])])),
				[[]],
			),
	);
}

/** Every name in a condition. */
export function namesIn(condition: Condition): readonly string[] {
	return typeof condition === 'string' ? [condition] : asCount(condition).of.flatMap(namesIn);
}

/** The same condition with other names; members that become the same are kept once. */
export function renameIn(condition: Condition, rename: (name: string) => string): Condition {
	if (typeof condition === 'string') return rename(condition);
	const list = (members: readonly Condition[]): Condition[] => {
		const renamed = members.map((member) => renameIn(member, rename));
		return renamed.filter(
			(member, i) => typeof member !== 'string' || renamed.indexOf(member) === i,
		);
	};
	if ('all' in condition) return { all: list(condition.all) };
	if ('any' in condition) return { any: list(condition.any) };
	return { atLeast: { n: condition.atLeast.n, of: list(condition.atLeast.of) } };
}
