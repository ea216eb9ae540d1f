/** Every built page is valid HTML, tells what it is, and says to machines what it says to people. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate, type RuleConfig, StaticConfigLoader } from 'html-validate';
import { absolute } from './support/addresses.ts';
import { allPages, type BuiltPage, dist, metaOf } from './support/built.ts';
import { attribute, type Element, elements, nameOf, rawText, textOf } from './support/html.ts';

/** Rules of html-validate's recommended set that are off, each with its reason. */
const relaxed = {
	// Set against Firefox, which restores a choice after a reload that the page no longer shows.
	'valid-autocomplete': 'off',
	// A wish about line breaks: numbers may break at their spaces where a column is narrow.
	'tel-non-breaking': 'off',
	// The name of the site ends every title; the length of the title itself is checked below.
	'long-title': 'off',
	// HTML allows an id that starts with a digit, and headings such as "3 out of 10 or less" make one.
	'valid-id': ['error', { relaxed: true }],
} satisfies Record<string, RuleConfig[string]>;

const problemsOf = (check: (page: BuiltPage) => string[]) =>
	allPages().flatMap((page) => check(page).map((problem) => `${page.path}: ${problem}`));

/** Texts that several pages share, with the pages. */
function shared(textOn: (page: BuiltPage) => string): string[] {
	const pages = new Map<string, string[]>();
	for (const page of allPages())
		pages.set(textOn(page), [...(pages.get(textOn(page)) ?? []), page.path]);
	return [...pages].flatMap(([text, on]) =>
		on.length > 1 ? `${on.join(' and ')} share "${text}"` : [],
	);
}

const titleOf = ({ root }: BuiltPage) => elements(root, 'title').map(rawText).join(' | ');

test('html-validate finds nothing on any page', async () => {
	const validator = new HtmlValidate(
		new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'], rules: relaxed }),
	);
	const problems: string[] = [];
	for (const { path, file } of allPages()) {
		const { results } = await validator.validateFile(join(dist, file));
		for (const { messages } of results)
			for (const { ruleId, message, selector } of messages)
				problems.push(`${path}: ${ruleId}: ${message} (${selector})`);
	}
	expect(problems, 'mend the component that writes this').toEqual([]);
});

test('every page has a language, a viewport that zooms, and one title and description of its own', () => {
	const problems = problemsOf((page) => {
		const [html] = elements(page.root, 'html');
		const title = titleOf(page);
		const description = metaOf(page, 'description') ?? '';
		const viewport = metaOf(page, 'viewport') ?? '';
		return [
			...(html && attribute(html, 'lang') === 'en-GB' ? [] : ['write lang="en-GB"']),
			...(viewport.startsWith('width=device-width')
				? []
				: ['has no viewport of the width of the device']),
			...(/user-scalable|maximum-scale/.test(viewport) ? ['the viewport forbids zoom'] : []),
			...(title.length >= 15 && title.length <= 85
				? []
				: [`title has ${title.length} characters, write 15 to 85: ${title}`]),
			...(description.length >= 40 && description.length <= 170
				? []
				: [`description has ${description.length} characters, write 40 to 170: ${description}`]),
		];
	});
	expect(problems, 'mend title, summary or src/components/site/Head.astro').toEqual([]);
	expect(shared(titleOf), 'give each page a title of its own').toEqual([]);
	expect(
		shared((page) => metaOf(page, 'description') ?? ''),
		'give each page a summary of its own',
	).toEqual([]);
});

test('one h1, first in main, and headings that go down one level at a time', () => {
	const problems = problemsOf(({ root, main }) => {
		const headings = elements(main, ({ tagName }) => /^h[1-6]$/.test(tagName));
		const all = elements(root, 'h1');
		const [first] = headings;
		const jumps = headings.flatMap((heading, i) => {
			const before = headings[i - 1];
			if (!before || levelOf(heading) <= levelOf(before) + 1) return [];
			return `"${textOf(heading)}" is ${heading.tagName} under ${before.tagName} "${textOf(before)}"`;
		});
		const empty = headings.filter((heading) => nameOf(heading) === '');
		return [
			...(all.length === 1 ? [] : [`has ${all.length} h1; write one`]),
			...(first?.tagName === 'h1' ? [] : [`main starts with ${first?.tagName ?? 'no heading'}`]),
			...(first && textOf(first).length > 65
				? [`h1 has ${textOf(first).length} characters; write at most 65`]
				: []),
			...empty.map(({ tagName }) => `has an empty ${tagName}`),
			...jumps,
		];
	});
	expect(problems, 'headings are the outline of the page').toEqual([]);
});

const levelOf = ({ tagName }: Element) => Number(tagName[1]);

test('no inline style attribute, no inline handler, no script that the policy would block', () => {
	const problems = problemsOf(({ root }) =>
		elements(root).flatMap((element) =>
			element.attrs.flatMap(({ name, value }) => {
				if (name === 'style') return `<${element.tagName} style="${value}">: use a class`;
				if (/^on/.test(name)) return `<${element.tagName} ${name}>: use a custom element`;
				if (/^(href|src|action)$/.test(name) && /^\s*javascript:/i.test(value))
					return `${name}="${value}": use a custom element`;
				return [];
			}),
		),
	);
	expect([...new Set(problems)], 'the Content-Security-Policy blocks these').toEqual([]);
});

test('every page carries the policy, before anything that it rules', () => {
	const wanted = [
		"default-src 'self'",
		"object-src 'none'",
		"base-uri 'none'",
		"connect-src 'self'",
		"require-trusted-types-for 'script'",
	];
	const problems = problemsOf(({ root }) => {
		const [head] = elements(root, 'head');
		const inHead = head ? elements(head) : [];
		const at = inHead.findIndex(
			(element) => attribute(element, 'http-equiv') === 'content-security-policy',
		);
		const policy = inHead[at] ? (attribute(inHead[at], 'content') ?? '') : '';
		// A style sheet of this origin may come first: the policy would admit it anyway.
		const ruled = inHead.findIndex(
			({ tagName, attrs }) =>
				(tagName === 'script' && !attrs.some(({ value }) => value === 'application/ld+json')) ||
				tagName === 'style',
		);
		return [
			...wanted.filter((rule) => !policy.includes(rule)).map((rule) => `policy lacks ${rule}`),
			...(/unsafe-inline|'unsafe-eval'|https?:/.test(policy) ? [`policy is loose: ${policy}`] : []),
			...(ruled !== -1 && ruled < at ? ['a style or script stands before the policy'] : []),
		];
	});
	expect(problems, 'see security.csp in astro.config.ts').toEqual([]);
});

interface Thing {
	'@type'?: string;
	name?: string;
	url?: string;
	description?: string;
	datePublished?: string;
	dateModified?: string;
	[key: string]: unknown;
}

/** Every object of a page's structured data, or the reason why it cannot be read. */
function thingsOf({ root }: BuiltPage): Thing[] | string {
	const blocks = elements(root, (el) => attribute(el, 'type') === 'application/ld+json');
	try {
		return blocks.flatMap((block) => {
			const data = JSON.parse(rawText(block)) as Thing & { '@graph'?: Thing[] };
			return data['@graph'] ?? [data];
		});
	} catch (error) {
		return `structured data is no JSON: ${String(error)}`;
	}
}

test('structured data parses, says what the page says, and claims no review', () => {
	const problems = problemsOf((page) => {
		const things = thingsOf(page);
		if (typeof things === 'string') return [things];
		const text = JSON.stringify(things);
		const times = elements(page.main, 'time').map((time) => attribute(time, 'datetime'));
		const [h1] = elements(page.main, 'h1');
		const own = things.find(({ '@type': type }) => type === 'MedicalWebPage');
		const compare = (name: string, found: unknown, wanted: unknown) =>
			found === wanted ? [] : [`${name} is ${String(found)}, the page says ${String(wanted)}`];
		return [
			...(/reviewedBy|lastReviewed/i.test(text) ? ['claims a review that never happened'] : []),
			...(page.kind && !own ? ['has no MedicalWebPage'] : []),
			...(own
				? [
						...compare('name', own.name, h1 && textOf(h1)),
						...compare('url', own.url, absolute(page.path)),
						...compare('description', own.description, metaOf(page, 'description')),
						...compare('inLanguage', own['inLanguage'], 'en-GB'),
						...['datePublished', 'dateModified'].flatMap((name) =>
							times.includes(String(own[name]))
								? []
								: [`${name} ${String(own[name])} stands nowhere on the page`],
						),
					]
				: []),
		];
	});
	expect(problems, 'see src/lib/structured-data.ts').toEqual([]);
});

test('visible dates are written in full and equal their machine form', () => {
	const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
	const problems = problemsOf(({ root }) =>
		elements(root, 'time').flatMap((time) => {
			const day = attribute(time, 'datetime') ?? '';
			if (!/^\d{4}-\d\d-\d\d$/.test(day)) return [];
			const wanted = format.format(new Date(`${day}T00:00:00Z`));
			return textOf(time) === wanted
				? []
				: `<time datetime="${day}"> shows "${textOf(time)}"; write ${wanted}`;
		}),
	);
	expect(problems, 'use inFull() of src/lib/dates.ts').toEqual([]);
});
