/** The built site as the specs read it: every page of dist/, parsed once in each worker. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { type Element, attribute, elements, hasClass, parseHtml, textOf } from './html.ts';

export const dist = normalize(join(import.meta.dirname, '../..', process.env['DIST'] ?? 'dist'));

export const articleKinds = [
	'techniques',
	'precautions',
	'red-flags',
	'understand',
	'routines',
] as const;
export type ArticleKind = (typeof articleKinds)[number];

export interface BuiltPage {
	/** Without the base: `/techniques/heat/`, `/404.html`. */
	path: string;
	file: string;
	html: string;
	root: ReturnType<typeof parseHtml>;
	main: Element;
	/** Set when the page is an entry of one of the five collections. */
	kind?: ArticleKind;
}

if (!existsSync(join(dist, 'index.html')))
	throw new Error(`Nothing is built in ${dist}. Run: npm run build`);

const htmlFiles = globSync('**/*.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));

const pathOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

function kindOf(path: string): ArticleKind | undefined {
	const [, kind, slug] = path.split('/');
	return slug ? articleKinds.find((name) => name === kind) : undefined;
}

/** Paths of all pages, for tables of tests: cheap, nothing is parsed. */
export const paths = htmlFiles
	.filter((file) => !/http-equiv="?refresh/i.test(readFileSync(join(dist, file), 'utf8')))
	.map(pathOf)
	.sort();

const read = new Map<string, BuiltPage>();

/** One page, parsed. `path` as in `paths`. */
export function builtPage(path: string): BuiltPage {
	const known = read.get(path);
	if (known) return known;
	const file = path.endsWith('/') ? `${path}index.html` : path;
	const html = readFileSync(join(dist, file), 'utf8');
	const root = parseHtml(html);
	const [main] = elements(root, 'main');
	if (!main) throw new Error(`${path} has no <main>. Use src/layouts/Page.astro.`);
	const kind = kindOf(path);
	const page: BuiltPage = { path, file, html, root, main, ...(kind && { kind }) };
	read.set(path, page);
	return page;
}

export const allPages = (): BuiltPage[] => paths.map(builtPage);

export const isArticle = (page: BuiltPage): boolean => page.kind !== undefined;

/**
 * Addresses that moved, as Astro writes them: a page that only sends on. They have no layout, so no
 * other gate reads them.
 */
export const redirects = htmlFiles.map(pathOf).filter((path) => !paths.includes(path));

/** Whether a file of the site exists, by its path without the base. */
export function fileExists(path: string): boolean {
	const file = path.endsWith('/') ? `${path}index.html` : path;
	return existsSync(join(dist, file)) && !file.endsWith('/_headers');
}

/** Main text of an article without its list of sources, which repeats sentences of the page. */
export const proseOf = ({ main }: BuiltPage): string =>
	textOf(main, (element) => hasClass(element, 'sources'));

export const metaOf = ({ root }: BuiltPage, name: string): string | undefined => {
	const meta = elements(
		root,
		(element) =>
			element.tagName === 'meta' &&
			(attribute(element, 'name') === name || attribute(element, 'property') === name),
	)[0];
	return meta && attribute(meta, 'content');
};
