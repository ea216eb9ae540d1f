/**
 * src/triage against the rules as restated by hand: every sign, pair and triple, and random sets.
 * Needs no page. A failure lists the first ticks that differ; the fact files say which side is right.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import {
	type Answers,
	compileTriage,
	type SelfCare,
	type Sign,
	type TriageResult,
	type TriageRule,
} from '../src/triage/index.ts';
import { ladder, type Restated, restate } from './support/restated-triage.ts';

const read = (name: string) =>
	parse(readFileSync(join(import.meta.dirname, '../src/content', name), 'utf8')) as unknown;
const signs = read('signs.yaml') as Sign[];
const { rules, selfCare } = read('triage-rules.yaml') as {
	rules: TriageRule[];
	selfCare: SelfCare;
};
const triage = compileTriage({ signs, rules, selfCare });
const ids = signs.map((sign) => sign.id);
const groups = [...new Set(signs.map((sign) => sign.group))];

/** The ids each rule names, group names aside. */
const namedBy = rules.map(({ when }) => {
	const words = JSON.stringify(when);
	return ids.filter((id) => words.includes(`"${id}"`));
});
/** Sets drawn from these make rules fire; emergency signs would hide most of that. */
const combining = ids.filter(
	(id) => !id.startsWith('E') && namedBy.some((named) => named.includes(id)),
);

const sameMoves = (one: readonly string[] | 'all', other: readonly string[] | 'all') =>
	one === other ||
	(one !== 'all' &&
		other !== 'all' &&
		one.length === other.length &&
		one.every((code) => other.includes(code)));

const agree = (found: TriageResult, wanted: Restated) =>
	found.level === wanted.level &&
	found.soFar === wanted.soFar &&
	found.route === wanted.route &&
	found.within === wanted.within &&
	sameMoves(found.allows, wanted.allows);

const inShort = ({ level, soFar, route, within, allows }: TriageResult | Restated) =>
	[level, soFar, route, within, allows].join(' / ');

/** Counts the sets tried and keeps the first few that differ. */
function makeComparison() {
	const differences: string[] = [];
	let tried = 0;
	return {
		compare(answers: Answers) {
			tried += 1;
			const found = triage(answers);
			const wanted = restate(answers);
			if (!agree(found, wanted) && differences.length < 20)
				differences.push(
					`${answers.ticked.join(' ')} (none: ${answers.none.join(' ')}): found ${inShort(found)}, restated ${inShort(wanted)}`,
				);
		},
		expectNone(sets: number) {
			expect(differences).toEqual([]);
			expect(tried).toBe(sets);
		},
	};
}

/** Mulberry32: the same numbers from 0 to below 1 at every run. */
function makeRandom(seed: number) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

type Random = () => number;

function shuffled<T>(list: readonly T[], random: Random): T[] {
	const copy = [...list];
	for (let last = copy.length - 1; last > 0; last -= 1) {
		const other = Math.floor(random() * (last + 1));
		[copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
	}
	return copy;
}

/** `size` different ids, in no order. */
function draw(pool: readonly string[], size: number, random: Random): string[] {
	const drawn = new Set<string>();
	while (drawn.size < size) drawn.add(pool[Math.floor(random() * pool.length)] as string);
	return [...drawn];
}

const size = (most: number, random: Random) => 1 + Math.floor(random() * most);
const someGroups = (random: Random) => {
	const share = random();
	return groups.filter(() => share < 0.4 || random() < share);
};

/** Its place on the ladder of red-flags.md, so that two results can be told higher or lower. */
function stepOf({ soFar, route, within }: TriageResult): number {
	const step = ladder.findIndex(
		(rung) => rung.rung === soFar && rung.route === route && rung.within === within,
	);
	if (step < 0) throw new Error(`no such result on the ladder: ${soFar} ${route} ${within}`);
	return step;
}

const pairs = (ids.length * (ids.length - 1)) / 2;
const triples = (pairs * (ids.length - 2)) / 3;

for (const [told, none] of [
	['no group answered', []],
	['every other group answered "None of these"', groups],
] as const)
	test(`every sign and every pair, ${told}`, () => {
		const { compare, expectNone } = makeComparison();
		compare({ ticked: [], none });
		ids.forEach((one, index) => {
			compare({ ticked: [one], none });
			for (const other of ids.slice(index + 1)) compare({ ticked: [one, other], none });
		});
		expectNone(1 + ids.length + pairs);
	});

test('every triple', () => {
	const { compare, expectNone } = makeComparison();
	const ticked = ['', '', ''];
	const answers = { ticked, none: [] };
	ids.forEach((one, first) => {
		ticked[0] = one;
		for (let second = first + 1; second < ids.length; second += 1) {
			ticked[1] = ids[second] as string;
			for (let third = second + 1; third < ids.length; third += 1) {
				ticked[2] = ids[third] as string;
				compare(answers);
			}
		}
	});
	expectNone(triples);
});

test('every four of the ids that one rule names', () => {
	const { compare, expectNone } = makeComparison();
	let sets = 0;
	for (const named of namedBy) {
		for (const [first, one] of named.entries())
			for (const [second, two] of named.slice(0, first).entries())
				for (const [third, three] of named.slice(0, second).entries())
					for (const four of named.slice(0, third))
						compare({ ticked: [one, two, three, four], none: groups });
		const count = named.length;
		sets += (count * (count - 1) * (count - 2) * (count - 3)) / 24;
	}
	expectNone(sets);
});

for (const [told, pool] of [
	['of all signs', ids],
	['of the signs and facts that combine', combining],
] as const)
	test(`100,000 random sets ${told}`, () => {
		const random = makeRandom(pool.length);
		const { compare, expectNone } = makeComparison();
		for (let set = 0; set < 100_000; set += 1)
			compare({ ticked: draw(pool, size(8, random), random), none: someGroups(random) });
		expectNone(100_000);
	});

test('one more tick never lowers the result or allows more, in 100,000 random sets', () => {
	const random = makeRandom(7);
	const lowered: string[] = [];
	let raised = 0;
	for (let set = 0; set < 100_000; set += 1) {
		const pool = random() < 0.5 ? ids : combining;
		const [added, ...ticked] = draw(pool, size(8, random), random) as [string, ...string[]];
		const none = set % 2 ? groups : someGroups(random);
		const before = triage({ ticked, none });
		const after = triage({ ticked: [...ticked, added], none });
		const rise = stepOf(after) - stepOf(before);
		if (rise > 0) raised += 1;
		const isLower =
			rise < 0 ||
			(after.level === 'self-care' && before.soFar !== 'nothing') ||
			(before.level !== 'unfinished' &&
				before.allows !== 'all' &&
				(after.allows === 'all' || after.allows.some((code) => !before.allows.includes(code))));
		if (isLower)
			lowered.push(`${ticked.join(' ')} + ${added}: ${inShort(before)}, then ${inShort(after)}`);
	}
	expect(lowered.slice(0, 20)).toEqual([]);
	expect(raised).toBeGreaterThan(10_000);
});

test('the order of ticks and a tick told twice change nothing, in 100,000 random sets', () => {
	const random = makeRandom(11);
	const changed: string[] = [];
	for (let set = 0; set < 100_000; set += 1) {
		const pool = set % 2 ? ids : combining;
		const ticked = draw(pool, 1 + size(8, random), random);
		const none = someGroups(random);
		const other = shuffled([...ticked, ticked[0] as string], random);
		const one = JSON.stringify(triage({ ticked, none }));
		const two = JSON.stringify(triage({ ticked: other, none: shuffled(none, random) }));
		if (one !== two) changed.push(`${ticked.join(' ')} | ${other.join(' ')}: ${one} | ${two}`);
	}
	expect(changed.slice(0, 5)).toEqual([]);
});
