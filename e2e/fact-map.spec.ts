/**
 * No fact gets lost on its way to a page. fact-map.tsv names for every fact the page that carries it,
 * and words of that page that do so. A row without a page is open: nothing carries that fact yet.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type BuiltPage, builtPage, paths } from './support/built.ts';
import { table } from './support/content.ts';
import {
	conditionCodes,
	conditionId,
	factIds,
	kindOfFact,
	ruleIds,
	signIds,
} from './support/fact-ids.ts';
import { attribute, fold, hasClass, textOf } from './support/html.ts';
import { summarise } from './support/summary.ts';

const FILE = 'e2e/fact-map.tsv';
const HEADER = ['id', 'page', 'sentence'];
/** Shorter words could stand on a page by chance. */
const FEWEST_WORDS = 3;

interface Row {
	id: string;
	/** Path without the base; empty while the fact is open. */
	page: string;
	sentence: string;
	/** For messages: file, line and id. */
	at: string;
}

const lines = readFileSync(join(import.meta.dirname, 'fact-map.tsv'), 'utf8')
	.replace(/\n$/, '')
	.split('\n')
	.map((line) => line.split('\t'));

const rows: Row[] = lines.slice(1).map(([id = '', page = '', sentence = ''], index) => ({
	id,
	page,
	sentence,
	at: `${FILE}:${index + 2} (${id})`,
}));
const filled = rows.filter(({ page }) => page);

const inOrder = new Intl.Collator('en', { numeric: true }).compare;
const sorted = (ids: readonly string[]): string[] => [...ids].sort(inOrder);

/** Main text that a reader sees, without what is only there for scripts or screen readers. */
const readable = ({ main }: BuiltPage): string =>
	textOf(
		main,
		(element) => attribute(element, 'hidden') !== undefined || hasClass(element, 'visually-hidden'),
	);

const texts = new Map<string, string>();
function textOn(path: string): string {
	const known = texts.get(path);
	if (known !== undefined) return known;
	const text = readable(builtPage(path));
	texts.set(path, text);
	return text;
}

/** The words that the site's tables give to signs and rules, by id. */
const own = new Map<string, string>([
	...table('signs').map(({ id, asks }) => [id, fold(asks)] as const),
	...table('triage-rules').rules.map(({ id, because }) => [id, fold(because)] as const),
]);

/** Whether the words stand on the page other than inside the words of another sign or rule: U27 holds Y18. */
function holds({ id, page, sentence }: Row): boolean {
	const wanted = fold(sentence);
	const others = [...own].filter(([other, text]) => other !== id && text.includes(wanted));
	return others
		.reduce((rest, [, text]) => rest.replaceAll(text, ' '), textOn(page))
		.includes(wanted);
}

test('the lists of ids know every sign, rule and condition of the site', () => {
	const site = {
		signs: table('signs').map(({ id }) => id),
		rules: table('triage-rules').rules.map(({ id }) => id),
		conditions: table('conditions').map(({ code }) => code),
	};
	const listed = { signs: signIds, rules: ruleIds, conditions: conditionCodes };
	for (const kind of ['signs', 'rules', 'conditions'] as const)
		expect(sorted(listed[kind]), `${kind} in e2e/support/fact-ids.ts`).toEqual(sorted(site[kind]));
	expect(new Set(factIds).size, 'ids in e2e/support/fact-ids.ts are unique').toBe(factIds.length);
});

test('every fact has one row, in order of the ids', () => {
	expect(lines[0], `${FILE}: the header`).toEqual(HEADER);
	const cells = lines
		.filter((line) => line.length !== HEADER.length)
		.map((line) => line.join(' | '));
	expect(cells, `${FILE}: rows that do not have three cells, apart by tabs`).toEqual([]);

	const ids = rows.map(({ id }) => id);
	const missing = factIds.filter((id) => !ids.includes(id));
	expect(
		missing,
		`${FILE}: facts without a row. Add one, with an empty page if it is open`,
	).toEqual([]);
	const unknown = ids.filter((id) => !factIds.includes(id));
	expect(unknown, `${FILE}: ids that no list in e2e/support/fact-ids.ts holds`).toEqual([]);
	const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
	expect(twice, `${FILE}: ids with more than one row`).toEqual([]);
	expect(ids, `${FILE}: order of the ids`).toEqual(sorted(ids));
});

test('every sentence stands on its page', () => {
	const wrong = rows.flatMap((row) => {
		const { page, sentence, at } = row;
		if (!page) return sentence ? [`${at}: has a sentence and no page. Name the page`] : [];
		if (!paths.includes(page)) return [`${at}: ${page} is not built. Name a page such as /about/`];
		if (fold(sentence).split(' ').length < FEWEST_WORDS)
			return [`${at}: "${sentence}" is too short to carry a fact. Choose a whole sentence`];
		if (!holds(row))
			return [
				`${at}: "${sentence}" is not on ${page}. Choose words of the page that carry the fact`,
			];
		return [];
	});
	expect(wrong).toEqual([]);
});

test('no sentence carries two facts', () => {
	const owners = new Map<string, string>();
	const shared = filled.flatMap(({ id, page, sentence, at }) => {
		const place = `${page} ${fold(sentence)}`;
		const owner = owners.get(place);
		owners.set(place, owner ?? id);
		return owner
			? [`${at}: the same words as ${owner}. Choose words that carry this fact alone`]
			: [];
	});
	expect(shared).toEqual([]);
});

test('a sign and a rule are carried by their own words, a condition by its own page', () => {
	const homes = new Map(
		table('conditions').map(({ code, page }) => [conditionId(code), `/precautions/${page}/`]),
	);
	const wrong = filled.flatMap(({ id, page, sentence, at }) => {
		const text = own.get(id);
		const home = homes.get(id);
		if (text && !text.includes(fold(sentence)))
			return [`${at}: "${sentence}" is not from its own entry. Write words of "${text}"`];
		if (home && page !== home) return [`${at}: stands on ${page}. Choose words of ${home}`];
		return [];
	});
	expect(wrong).toEqual([]);
});

test('says how many facts are open', () => {
	const kinds = [...new Set(sorted(factIds).map(kindOfFact))];
	const open = rows.filter(({ page }) => !page);
	for (const kind of kinds) {
		const of = factIds.filter((id) => kindOfFact(id) === kind).length;
		const ids = open.map(({ id }) => id).filter((id) => kindOfFact(id) === kind);
		summarise(
			'open facts, by letter',
			`${kind.padEnd(4)}${String(ids.length).padStart(3)} of ${of} open ${ids.join(' ')}`.trimEnd(),
		);
	}
	summarise(
		'open facts, by letter',
		`all ${String(open.length).padStart(3)} of ${rows.length} open`,
	);
	expect(rows.length, `${FILE}: rows`).toBeGreaterThan(0);
});
