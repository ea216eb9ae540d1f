/** The site without CSS or JavaScript, as lynx and w3m write it: safety first, all of it, and no junk. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { allPages, articleKinds, type BuiltPage, builtPage, dist } from './support/built.ts';
import { articles, published, table } from './support/content.ts';
import { engines } from './support/engines.ts';
import { attribute, elements, fold, hiddenBy, textOf } from './support/html.ts';

const notToday = table('not-today');
/** Facts about the reader (urgency none) are no warning signs. */
const signs = table('signs').filter(({ urgency }) => urgency !== 'none');
const urgencies = table('urgencies');

/** Arguments before the file. Both write 80 columns of UTF-8. */
const browsers = {
	lynx: ['-dump', '-nolist', '-width=80', '-assume_charset=utf-8', '-display_charset=utf-8'],
	w3m: ['-dump', '-cols', '80', '-I', 'UTF-8', '-O', 'UTF-8', '-T', 'text/html'],
} as const;
type Browser = keyof typeof browsers;

/** Browsers of this machine. The engine reporter names those that are missing. */
const here = (Object.keys(browsers) as Browser[]).flatMap((name) => {
	const program = engines[name];
	return program ? [{ name, program, options: browsers[name] }] : [];
});

type TextBrowser = (typeof here)[number];

const pictures = (page: BuiltPage) => elements(page.root, 'img');
const altOf = (img: Parameters<typeof attribute>[0]) => fold(attribute(img, 'alt') ?? '');

const dumps = new Map<string, string>();

/** What the browser writes. w3m puts [file-name] for a picture with an empty alt: its own habit, so it is taken away. */
function dump({ name, program, options }: TextBrowser, page: BuiltPage): string {
	const key = `${name} ${page.path}`;
	const known = dumps.get(key);
	if (known !== undefined) return known;
	const text = execFileSync(program, [...options, join(dist, page.file)], {
		encoding: 'utf8',
		timeout: 10_000,
		maxBuffer: 10_000_000,
	});
	const silent = pictures(page)
		.filter((img) => name === 'w3m' && altOf(img) === '')
		.map((img) => `[${/([\w-]+)\.\w+$/.exec(attribute(img, 'src') ?? '')?.[1] ?? ''}]`);
	const read = silent.reduce((rest, label) => rest.replaceAll(label, ''), text);
	dumps.set(key, read);
	return read;
}

/** Lines wrap where the browser likes, so words are compared without spaces, capitals and bullets. */
const squeeze = (text: string) =>
	fold(text)
		.replace(/[\s•□*+]/g, '')
		.toLowerCase();
/** Data and page differ only by capital and full stop. */
const clause = (text: string) => squeeze(text).replace(/\.$/, '');

/** Lines that are not there, or stand before the one above them. */
function outOfOrder(text: string, lines: [what: string, words: string][]): string[] {
	const squeezed = squeeze(text);
	let after = 0;
	return lines.flatMap(([what, words]) => {
		const at = squeezed.indexOf(clause(words), after);
		if (at < 0)
			return [
				squeezed.includes(clause(words))
					? `${what} comes too early: "${words}"`
					: `${what} is missing: "${words}"`,
			];
		after = at;
		return [];
	});
}

const asked = (ids: string[]) =>
	signs
		.filter(({ id }) => ids.includes(id))
		.flatMap(({ id, asks, lines = [] }) =>
			[asks, ...lines].map((words): [string, string] => [`sign ${id}`, words]),
		);

const absent = (text: string, lines: [what: string, words: string][]) => {
	const squeezed = squeeze(text);
	return lines.flatMap(([what, words]) =>
		squeezed.includes(clause(words)) ? [] : [`${what} is missing: "${words}"`],
	);
};

/** Words as both sides cut them: at spaces and marks, without the marks at their ends. */
const wordsIn = (text: string) =>
	fold(text)
		.split(/[\s#()[\]{}|_"“”,;:…•□✓✕*+=<>/–—-]+/)
		.map((word) => word.replace(/^[.?!'’]+|[.?!'’]+$/g, ''))
		.filter((word) => /\p{L}/u.test(word));

/** Every word that stands in one text of the page or in an attribute that is read out. */
function vocabulary(page: BuiltPage): Set<string> {
	const texts: string[] = [];
	const visit = (node: object) => {
		if ('value' in node && typeof node.value === 'string') texts.push(node.value);
		if ('content' in node) visit(node.content as object);
		if ('childNodes' in node) (node.childNodes as object[]).forEach(visit);
	};
	visit(page.root);
	for (const { attrs } of elements(page.root))
		texts.push(...attrs.filter(({ name }) => /^(alt|title|value)$/.test(name)).map((a) => a.value));
	// What the browsers write themselves, for a button, a caption and a drop-down list.
	return new Set([...texts.flatMap(wordsIn), 'BUTTON', 'CAPTION', 'Submit', 'Reset']);
}

/** Words that no text of the page holds: two that ran together. */
function runTogether(text: string, page: BuiltPage): string[] {
	const known = vocabulary(page);
	// The third level of a list has an "o" for its bullet.
	const words = wordsIn(text.replace(/^(\s+)o (?=\S)/gm, '$1'));
	return [...new Set(words)].filter((word) => !known.has(word));
}

/** Other names of a page that only search may know. */
function strayNames(text: string, page: BuiltPage): string[] {
	const shown = squeeze(textOf(page.root, (element) => hiddenBy(element) !== undefined));
	const alts = squeeze(pictures(page).map(altOf).join(' '));
	return (articles.find(({ path }) => path === page.path)?.data.alsoCalled ?? []).filter(
		(name) =>
			squeeze(text).includes(squeeze(name)) &&
			!shown.includes(squeeze(name)) &&
			!alts.includes(squeeze(name)),
	);
}

function junk(text: string, page: BuiltPage): string[] {
	const empty = text.split('\n').filter((line) => /^\s*[*+#o•□■○]\s*$/.test(line)).length;
	const broken = text.match(/\b(undefined|NaN|null)\b|\[object|\{\{|&[a-z]+;/g) ?? [];
	const together = runTogether(text, page);
	const stray = strayNames(text, page);
	return [
		...(empty ? [`${empty} empty bullets`] : []),
		...broken.map((word) => `"${word}"`),
		...(together.length ? [`words run together: ${together.slice(0, 8).join(', ')}`] : []),
		...(stray.length ? [`names only for search: ${stray.join(', ')}`] : []),
	];
}

/** One page of each kind: the first article of each, and every page that is none. */
const oneOfEach = allPages().filter(
	({ path, kind }) => !kind || published.find((entry) => entry.kind === kind)?.path === path,
);
const ofKind = (kind: (typeof articleKinds)[number]) =>
	published.filter((entry) => entry.kind === kind);

for (const browser of here)
	test.describe(browser.name, () => {
		// In one worker, so that a page is written once.
		test.describe.configure({ mode: 'default' });
		const of = (path: string) => dump(browser, builtPage(path));
		const named = (path: string, problems: string[]) =>
			problems.map((problem) => `${path} in ${browser.name}: ${problem}`);

		test(`a technique says when not to before it says how`, () => {
			const problems = ofKind('techniques').flatMap(({ path, data }) => {
				const text = of(path);
				const figures = (data.steps ?? []).flatMap(({ alt }) => (alt ? [fold(alt)] : []));
				return named(path, [
					...outOfOrder(text, [
						['the title', data.title],
						['"not today"', 'Not today if:'],
						...notToday.map(({ text: words }): [string, string] => ['"not today"', words]),
						...(data.notIf ?? []).map(({ text: words }): [string, string] => ['"not if"', words]),
						['the line on new pain', 'Get it checked first'],
						...(data.steps ?? []).map(({ text: words }): [string, string] => ['a step', words]),
					]),
					...absent(text, [
						...(data.feel?.stop ?? []).map((words): [string, string] => ['a stop line', words]),
						...figures.map((words): [string, string] => ['a figure', words]),
					]),
				]);
			});
			expect(problems, 'see src/layouts/Technique.astro').toEqual([]);
		});

		test(`a warning sign starts with its care card and has every sign`, () => {
			const headings = urgencies.map(({ heading }) => squeeze(heading));
			const problems = ofKind('red-flags').flatMap(({ path, data }) => {
				const text = of(path);
				const [, afterTitle = ''] = squeeze(text).split(squeeze(data.title));
				const first = headings.some((heading) => afterTitle.startsWith(heading));
				return named(path, [
					...(first ? [] : [`"${afterTitle.slice(0, 40)}" stands before the care card`]),
					...absent(text, asked([...(data.signs ?? []), ...(data.faster ?? [])])),
				]);
			});
			expect(problems, 'see src/layouts/RedFlag.astro').toEqual([]);
		});

		test(`/get-help/ goes from the fastest help to the slowest and has every sign and number`, () => {
			const text = of('/get-help/');
			const [, checklist = ''] = text.split('When to get help');
			const numbers = table('countries').flatMap(({ name, emergency, crisis = [] }) =>
				[...emergency, ...crisis].map(({ number }): [string, string] => [name, number]),
			);
			const heading = (id: string) => urgencies.find((level) => level.id === id)?.heading ?? id;
			const fastestFirst = ['ambulance', 'emergency-department', 'today', 'soon'];
			const problems = [
				...outOfOrder(checklist, [
					['the way to the numbers', 'call now'],
					...fastestFirst.map((id): [string, string] => ['a level', heading(id)]),
				]),
				...absent(text, [...asked(signs.map(({ id }) => id)), ...numbers]),
			];
			expect(named('/get-help/', problems)).toEqual([]);
		});

		test(`no junk on a page of each kind, nor on any warning sign`, () => {
			const pages = [...oneOfEach, ...ofKind('red-flags').map(({ path }) => builtPage(path))];
			const problems = [...new Set(pages)].flatMap((page) => {
				const text = dump(browser, page);
				const alts = pictures(page)
					.map(altOf)
					.filter((alt) => alt !== '')
					.map((alt): [string, string] => ['a figure', alt]);
				return named(page.path, [...junk(text, page), ...absent(text, alts)]);
			});
			expect(pages.length).toBeGreaterThan(40);
			expect(problems, 'part inline neighbours by a space or list items').toEqual([]);
		});
	});
