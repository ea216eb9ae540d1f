/** Every address in the built pages leads somewhere, says where, and is found by the home page and by search engines. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { basePath, siteUrl } from '../src/lib/settings.ts';
import { brokenBecause, targetOf } from './support/addresses.ts';
import {
	allPages,
	type BuiltPage,
	builtPage,
	dist,
	fileExists,
	metaOf,
	paths,
	redirects,
} from './support/built.ts';
import { articles } from './support/content.ts';
import {
	ancestors,
	attribute,
	type Element,
	elements,
	nameOf,
	rawText,
	textOf,
} from './support/html.ts';

/** Attributes that hold one address. Those of `link rel=preconnect` and `srcset` are not used here. */
const ADDRESSES: readonly [tag: string, name: string][] = [
	['a', 'href'],
	['area', 'href'],
	['link', 'href'],
	['img', 'src'],
	['image', 'href'],
	['use', 'href'],
	['script', 'src'],
	['source', 'src'],
	['form', 'action'],
	['iframe', 'src'],
	['blockquote', 'cite'],
	['site-search', 'data-index'],
];

/** Link words that say nothing when they are read alone, as screen readers list them. */
const VAGUE =
	/^(here|click here|read more|more|learn more|see more|this|this page|link|page|details|continue|go|next|back|info|website)$/i;

const linksOf = (page: BuiltPage): Element[] =>
	elements(page.root, (el) => el.tagName === 'a' && attribute(el, 'href') !== undefined);

const hrefOf = (link: Element) => attribute(link, 'href') ?? '';

test('every link, fragment, picture, script and form of every page resolves', () => {
	const problems = allPages().flatMap((page) =>
		ADDRESSES.flatMap(([tag, name]) =>
			elements(page.root, tag).flatMap((element) => {
				const link = attribute(element, name);
				const because = link === undefined ? undefined : brokenBecause(link, page);
				return because ? `${page.path}: <${tag} ${name}="${link}"> ${because}` : [];
			}),
		),
	);
	expect([...new Set(problems)], 'mend these addresses').toEqual([]);
});

test('addresses inside styles resolve', () => {
	const problems = allPages().flatMap((page) =>
		elements(page.root, 'style').flatMap((style) =>
			[...rawText(style).matchAll(/url\(\s*["']?([^"')]+)/g)].flatMap(([, link = '']) => {
				const because = brokenBecause(link, page);
				return because ? `${page.path}: url(${link}) ${because}` : [];
			}),
		),
	);
	expect([...new Set(problems)], 'mend these addresses in src/styles').toEqual([]);
});

test('addresses for machines are this page’s own: canonical, og:url, feed', () => {
	const problems = allPages().flatMap((page) => {
		const own = `${siteUrl}${basePath}${page.path.slice(1)}`;
		const canonical = elements(page.root, 'link')
			.filter((link) => attribute(link, 'rel') === 'canonical')
			.map((link) => attribute(link, 'href'));
		return [
			...(canonical.join() === own
				? []
				: [`${page.path}: canonical is ${canonical.join() || 'missing'}; write ${own}`]),
			...(metaOf(page, 'og:url') === own
				? []
				: [`${page.path}: og:url is ${metaOf(page, 'og:url')}; write ${own}`]),
		];
	});
	const feed = readFileSync(join(dist, 'feed.xml'), 'utf8');
	for (const [, link = ''] of feed.matchAll(/<link>([^<]+)<\/link>/g)) {
		const because = brokenBecause(link, builtPage('/'));
		if (because) problems.push(`/feed.xml: ${link} ${because}`);
	}
	expect(problems, 'take them from absolute() in src/lib/addresses.ts').toEqual([]);
});

/** The list item around a link: in the A to Z it says "see …" for a name that two pages share. */
const itemOf = (link: Element) => ancestors(link).find(({ tagName }) => tagName === 'li') ?? link;

test('no link is vague, nameless or has one name for two places', () => {
	const problems = allPages().flatMap((page) => {
		const places = new Map<string, string>();
		return linksOf(page).flatMap((link) => {
			const [name, href] = [nameOf(link), hrefOf(link)];
			if (name === '')
				return `${page.path}: the link to ${href} has no words; write where it leads`;
			if (VAGUE.test(name))
				return `${page.path}: "${name}" says nothing; write where ${href} leads`;
			// Two sources may well have the same title; their publishers stand beside them.
			if (targetOf(href, page).kind === 'outside') return [];
			const known = `${name} in ${textOf(itemOf(link))}`;
			const other = places.get(known);
			places.set(known, href);
			if (other === undefined || other === href) return [];
			return `${page.path}: "${name}" leads to ${other} and to ${href}; give each its own words`;
		});
	});
	expect(problems, 'link words say the destination').toEqual([]);
});

test('every page is reached from the home page', () => {
	const seen = new Set(['/']);
	const queue = ['/'];
	for (let path = queue.pop(); path; path = queue.pop())
		for (const link of linksOf(builtPage(path))) {
			const target = targetOf(hrefOf(link), { path });
			if (target.kind !== 'page' || seen.has(target.path)) continue;
			seen.add(target.path);
			queue.push(target.path);
		}
	const lost = paths.filter((path) => !seen.has(path) && path !== '/404.html');
	expect(lost, 'link these pages from an index').toEqual([]);
});

test('no link goes through an address that moved', () => {
	const problems = allPages().flatMap((page) =>
		linksOf(page).flatMap((link) => {
			const target = targetOf(hrefOf(link), page);
			if (target.kind === 'outside' || !redirects.includes(target.path)) return [];
			return `${page.path}: ${hrefOf(link)} moved; write its new address`;
		}),
	);
	expect(problems, 'redirects.json is for old bookmarks only').toEqual([]);
});

test('robots.txt and the sitemap list every page once, with the day it was checked', () => {
	const robots = readFileSync(join(dist, 'robots.txt'), 'utf8');
	expect(robots, 'robots.txt names the sitemap').toContain(
		`Sitemap: ${siteUrl}${basePath}sitemap-index.xml`,
	);
	expect(robots, 'robots.txt forbids nothing').not.toMatch(/^Disallow: *\S/m);

	const index = readFileSync(join(dist, 'sitemap-index.xml'), 'utf8');
	const parts = [...index.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) =>
		targetOf(url, { path: '/' }),
	);
	const entries = parts.flatMap((part) => {
		if (part.kind === 'outside' || !fileExists(part.path))
			throw new Error(`sitemap-index.xml names ${JSON.stringify(part)}, which is not in dist.`);
		return [...readFileSync(join(dist, part.path), 'utf8').matchAll(/<url>(.*?)<\/url>/gs)].map(
			([, entry = '']) => ({
				path: (/<loc>([^<]+)/.exec(entry)?.[1] ?? '').replace(`${siteUrl}${basePath}`, '/'),
				day: /<lastmod>([^<]{10})/.exec(entry)?.[1],
			}),
		);
	});
	const wanted = paths.filter((path) => !/noindex/.test(metaOf(builtPage(path), 'robots') ?? ''));
	expect(
		entries.map(({ path }) => path).sort(),
		'the sitemap lists what search engines may show',
	).toEqual(wanted);

	const checked = new Map(articles.map(({ path, data }) => [path, data.checked]));
	const wrong = entries.flatMap(({ path, day }) =>
		checked.get(path) === day ? [] : `${path}: lastmod ${day}, checked ${checked.get(path)}`,
	);
	expect(wrong, 'lastmod is the day an article was last checked; other pages have none').toEqual(
		[],
	);
});

test('tel: and sms: links dial what they show', () => {
	const problems = allPages().flatMap((page) =>
		linksOf(page).flatMap((link) => {
			const digits = /^(?:tel|sms):(.*)$/.exec(hrefOf(link))?.[1];
			if (digits === undefined) return [];
			const shown = textOf(link)
				.replace(/\(.*?\)/g, '')
				.replace(/(\d)[ -](?=\d)/g, '$1');
			const numbers: string[] = shown.match(/\+?\d+/g) ?? [];
			if (/^\+?\d+$/.test(digits) && numbers.includes(digits)) return [];
			return `${page.path}: "${textOf(link)}" dials ${digits}; take both from countries.yaml`;
		}),
	);
	expect([...new Set(problems)], 'a link dials the number it shows').toEqual([]);
});
