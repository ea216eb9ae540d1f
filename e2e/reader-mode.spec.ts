/** Reader mode, by the library behind Firefox's: what a person needs to be safe and to follow the steps is kept. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { builtPage, dist } from './support/built.ts';
import { published, table } from './support/content.ts';
import {
	ancestors,
	attribute,
	elements,
	fold,
	hasClass,
	parseHtml,
	textOf,
} from './support/html.ts';

const notToday = table('not-today');
/** Facts about the reader (urgency none) are no warning signs. */
const signs = table('signs').filter(({ urgency }) => urgency !== 'none');
const urgencies = table('urgencies');

interface Read {
	title: string;
	words: string;
	alts: string[];
}

/** Blocks may touch in what the library gives, so words are compared without their spaces. */
const squeeze = (text: string) => fold(text).replaceAll(' ', '').toLowerCase();

/** One page as reader mode shows it. */
function read(path: string): Read {
	const { document } = parseHTML(readFileSync(join(dist, path, 'index.html'), 'utf8'));
	const article = new Readability(document).parse();
	if (!article?.content) throw new Error(`${path}: reader mode finds no article.`);
	const root = parseHtml(article.content);
	return {
		title: fold(article.title ?? ''),
		words: squeeze(textOf(root)),
		alts: elements(root, 'img').map((img) => fold(attribute(img, 'alt') ?? '')),
	};
}

/** Words of every picture that a screen shows; the code on the printed sheet is no figure. */
const picturesLost = (path: string, page: Read) =>
	elements(builtPage(path).main, 'img')
		.filter((img) => !ancestors(img).some((around) => hasClass(around, 'paper-only')))
		.map((img) => fold(attribute(img, 'alt') ?? ''))
		.filter((alt) => alt !== '' && !page.alts.includes(alt))
		.map((alt) => `loses the figure "${alt}"`);

/** A line without its full stop: data and page differ only by capital and stop. */
const clause = (text: string) => squeeze(text).replace(/\.$/, '');

const lost = (page: Read, lines: [what: string, text: string][]) =>
	lines.flatMap(([what, text]) =>
		page.words.includes(clause(text)) ? [] : [`loses ${what}: "${text}"`],
	);

const titleOf = (page: Read, title: string) =>
	page.title.startsWith(fold(title)) ? [] : [`has the title "${page.title}", not "${title}"`];

const asked = (ids: string[]) =>
	signs
		.filter(({ id }) => ids.includes(id))
		.flatMap(({ id, asks, lines = [] }) =>
			[asks, ...lines].map((text): [string, string] => [`sign ${id}`, text]),
		);

test.describe.configure({ mode: 'parallel' });

test('every technique keeps its title, limits, steps, figures and stop lines', () => {
	const techniques = published.filter(({ kind }) => kind === 'techniques');
	const problems = techniques.flatMap(({ path, data }) => {
		const page = read(path);
		return [
			...titleOf(page, data.title),
			...lost(page, [
				...notToday.map(({ text }): [string, string] => ['"not today"', text]),
				...(data.notIf ?? []).map(({ text }): [string, string] => ['"not if"', text]),
				...(data.steps ?? []).map(({ text }): [string, string] => ['a step', text]),
				...(data.feel?.stop ?? []).map((text): [string, string] => ['a stop line', text]),
				['the line on new pain', 'New pain between your shoulder blades? Get it checked first.'],
				['the ambulance line', 'call an ambulance now'],
			]),
			...picturesLost(path, page),
		].map((problem) => `${path} ${problem}`);
	});
	expect(techniques.length).toBeGreaterThan(0);
	expect(problems, 'see src/layouts/Technique.astro').toEqual([]);
});

test('every warning sign keeps its title, care card and signs', () => {
	const redFlags = published.filter(({ kind }) => kind === 'red-flags');
	const problems = redFlags.flatMap(({ path, data }) => {
		const page = read(path);
		const cards = urgencies.filter(({ heading }) => page.words.includes(squeeze(heading)));
		const lead = signs.find(({ id }) => id === data.signs?.[0]);
		const emergency = lead?.urgency === 'emergency';
		return [
			...titleOf(page, data.title),
			...(cards.length ? [] : ['loses the heading of its care card']),
			...lost(page, [
				...asked([...(data.signs ?? []), ...(data.faster ?? [])]),
				...(emergency
					? table('countries')
							.flatMap(({ emergency: [first] }) => first?.number ?? [])
							.map((number): [string, string] => ['a number', number])
					: []),
			]),
			...picturesLost(path, page),
		].map((problem) => `${path} ${problem}`);
	});
	expect(redFlags.length).toBeGreaterThan(0);
	expect(problems, 'see src/layouts/RedFlag.astro and CareCard.astro').toEqual([]);
});

test('/get-help/ keeps its title, every sign and the emergency numbers', () => {
	const page = read('/get-help/');
	const numbers = table('countries').flatMap(({ name, emergency: [first] }) =>
		first ? [[`the emergency number of ${name}`, first.number] as [string, string]] : [],
	);
	const problems = [
		...titleOf(page, 'When to get help'),
		...lost(page, [...asked(signs.map(({ id }) => id)), ...numbers]),
	];
	expect(problems, 'see src/components/islands/HelpChecklist.astro').toEqual([]);
});
