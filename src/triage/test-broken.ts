import { expect, test } from '@playwright/test';
import { formatProblem } from './problems.ts';
import { readData, techniques } from './test-data.ts';
import type { Condition, Rule, SelfCare, Sign } from './types.ts';
import { validateTriage } from './validate.ts';

export interface Broken {
	signs: Sign[];
	rules: Rule[];
	selfCare: SelfCare;
}
export type Break = (data: Broken) => void;

export const sign =
	(id: string, change: object): Break =>
	({ signs }) =>
		Object.assign(signs.find((one) => one.id === id) ?? {}, change);
export const rule =
	(id: string, change: object): Break =>
	({ rules }) =>
		Object.assign(rules.find((one) => one.id === id) ?? {}, change);
export const requires =
	(change: object): Break =>
	({ selfCare }) =>
		Object.assign(selfCare.requires, change);
/** A rule of its own beside the others. */
export const added =
	(when: unknown, then: object = { urgency: 'today', within: 'now' }): Break =>
	({ rules }) =>
		rules.push({
			id: 'K99',
			when: when as Condition,
			then: then as Rule['then'],
			because: 'A test.',
			basis: 'source',
			needsSignOff: false,
			sources: [],
		});

/** What is broken, how, and the message that must come, which names entry, field, found, what to write. */
export type BrokenRow = readonly [string, Break, string];

export function runBroken(table: readonly BrokenRow[]): void {
	for (const [name, breakIt, message] of table)
		test(`stops the build: ${name}`, () => {
			const data = readData() as unknown as Broken;
			breakIt(data);
			const messages = validateTriage(data, { techniques }).map(formatProblem);
			expect(messages).toContainEqual(expect.stringContaining(message));
		});
}
