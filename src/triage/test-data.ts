import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { GROUPS, LADDER } from './levels.ts';
import type { Rule, SelfCare, Sign, TriageData, TriageResult } from './types.ts';

const read = (name: string): unknown =>
	parse(readFileSync(new URL(`../content/${name}`, import.meta.url), 'utf8'));

/** The real lists, read anew so that a test may break them. */
export function readData(): TriageData<Sign, Rule> {
	const signs = read('signs.yaml') as Sign[];
	const { rules, selfCare } = read('triage-rules.yaml') as { rules: Rule[]; selfCare: SelfCare };
	return { signs, rules, selfCare };
}

/** Every code that the warning signs allow. */
export const techniques = ['T03', 'T09', 'T22', 'T23', 'X08', 'X09', 'X10', 'X11'];

/** Seeded, so that a failure can be seen again. */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** `count` different members, in random order. */
export function pick<T>(list: readonly T[], count: number, random: () => number): T[] {
	const rest = [...list];
	return Array.from({ length: count }, () =>
		rest.splice(Math.floor(random() * rest.length), 1),
	).flat();
}

export const everyNone: readonly string[] = GROUPS;

export const rungIn = ({ soFar, within, route }: TriageResult): number =>
	LADDER.findIndex(
		(rung) => rung.soFar === soFar && rung.within === within && rung.route === route,
	);
