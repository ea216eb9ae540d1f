import type { z } from 'astro/zod';
import { didYouMean, nearest } from './nearest.ts';
import { type Report, show } from './problem.ts';
import { describe, fieldsOf, type Schema, schemasAt, valueAt } from './schema-walk.ts';

type Issue = z.core.$ZodIssue;
type Branch = readonly Issue[];

/** zod's own words begin so; every other message was written for the author and stands as it is. */
const isOwnWords = (message: string) => /^(Invalid|Too |Unrecognized)/.test(message);
const NO_WORDS = 'write text here';

const isAnotherKind = (branch: Branch) =>
	branch.some((issue) => issue.path.length === 0 && issue.code !== 'unrecognized_keys');

/** The branch of a union that the author most likely meant. */
function likeliest(branches: readonly Branch[]): Branch | undefined {
	const strangers = (branch: Branch) =>
		branch.reduce((n, i) => n + (i.code === 'unrecognized_keys' ? i.keys.length : 0), 0);
	const score = (branch: Branch) =>
		(isAnotherKind(branch) ? 1000 : 0) + strangers(branch) * 10 + branch.length;
	return [...branches].sort((a, b) => score(a) - score(b))[0];
}

/** What YAML makes of a line of text that holds a colon. */
const isPair = (value: unknown) =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const oneOf = (values: readonly unknown[], found: unknown) => {
	const words = values.map(String);
	return `write ${words.length > 1 ? `one of ${words.join(', ')}` : words[0]}${didYouMean(found, words)}`;
};

const units: Readonly<Record<string, string>> = { array: ' entries', string: ' characters' };
const bound = (issue: Issue & { code: 'too_small' | 'too_big' }) => {
	const unit = units[issue.origin] ?? '';
	return issue.code === 'too_small'
		? `write ${issue.minimum} or more${unit}`
		: `write at most ${issue.maximum}${unit}`;
};

/** What the schema found wrong in one entry, in sentences for its author. */
export function reportShape(schema: Schema, input: unknown, issues: Branch, report: Report): void {
	for (const issue of issues) reportIssue(schema, input, issue, report);
}

function reportIssue(schema: Schema, input: unknown, issue: Issue, report: Report): void {
	const { path } = issue;
	const field = path.map(String).join('.');
	const value = valueAt(input, path);
	const expected = schemasAt(schema, path, input);
	const say = (write: string) => report(field || 'the entry', show(value), write);
	const belongs = () => say(`write ${[...new Set(expected.map(describe))].join(', or ')}`);

	if (issue.code === 'unrecognized_keys') {
		const known = fieldsOf(expected);
		for (const key of issue.keys) {
			const guess = nearest(key, known);
			report(
				[...path.map(String), key].join('.'),
				`the unknown field "${key}"`,
				guess ? `write "${guess}", or take it out` : `take it out; known here: ${known.join(', ')}`,
			);
		}
		return;
	}
	if (issue.code === 'invalid_union') {
		const branch = likeliest(issue.errors);
		if (branch && value !== undefined && !isAnotherKind(branch)) {
			for (const inner of branch)
				reportIssue(schema, input, { ...inner, path: [...path, ...inner.path] } as Issue, report);
			return;
		}
		if ('options' in issue && Array.isArray(issue.options)) return say(oneOf(issue.options, value));
		if (isOwnWords(issue.message)) return belongs();
		const values = issue.errors.flat().flatMap((i) => (i.code === 'invalid_value' ? i.values : []));
		return say(`${issue.message}${didYouMean(value, values.map(String))}`);
	}
	if (issue.code === 'invalid_type' && issue.expected === 'string' && isPair(value))
		return say('put the whole text in quotes: it holds a colon');
	if (issue.code === 'invalid_value') return say(oneOf(issue.values, value));
	if (issue.code === 'custom') return say(issue.message.replace(/^found .*?; /, ''));
	if (issue.message === NO_WORDS && expected.length > 0) return belongs();
	if (!isOwnWords(issue.message))
		return say(/^write|^cut|^keep/.test(issue.message) ? issue.message : `write ${issue.message}`);
	if (issue.code === 'too_small' || issue.code === 'too_big') return say(bound(issue));
	return belongs();
}
