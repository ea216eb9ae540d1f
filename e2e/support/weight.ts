/** What a page weighs on the wire: brotli at its highest level, as the published files are compressed. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { targetOf } from './addresses.ts';
import { type BuiltPage, dist } from './built.ts';
import { attribute, elements, rawText } from './html.ts';

const known = new Map<string, number>();

const compressed = (bytes: Buffer) =>
	brotliCompressSync(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
		},
	}).length;

/** Bytes of a file of dist, by its path without the base. Files that are compressed already stay as they are. */
export function weightOf(path: string): number {
	const before = known.get(path);
	if (before !== undefined) return before;
	const bytes = readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path));
	const weight = Math.min(bytes.length, compressed(bytes));
	known.set(path, weight);
	return weight;
}

/** Files of this site that a page names with one attribute of one tag, each once. */
function filesOf(
	page: BuiltPage,
	tag: string,
	name: string,
	wanted: (rel: string, media: string) => boolean = () => true,
): string[] {
	const links = elements(page.root, tag)
		.filter((element) => wanted(attribute(element, 'rel') ?? '', attribute(element, 'media') ?? ''))
		.flatMap((element) => attribute(element, name) ?? []);
	const paths = links.flatMap((link) => {
		const target = targetOf(link, page);
		return target.kind === 'outside' ? [] : target.path;
	});
	return [...new Set(paths)];
}

const sum = (paths: string[]) => paths.reduce((total, path) => total + weightOf(path), 0);

/** HTML and CSS: what has to be there before anything shows. A sheet for paper alone does not. */
export const textWeight = (page: BuiltPage): number =>
	weightOf(page.path) +
	sum(filesOf(page, 'link', 'href', (rel, media) => rel === 'stylesheet' && media !== 'print'));

/** The same with every figure of the page. */
export const wholeWeight = (page: BuiltPage): number =>
	textWeight(page) + sum(filesOf(page, 'img', 'src'));

/** A script and every script that it imports. */
function withImports(path: string, seen = new Set<string>()): string[] {
	if (seen.has(path)) return [];
	seen.add(path);
	const code = readFileSync(join(dist, path), 'utf8');
	const imports = [...code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map(([, to = '']) =>
		join(dirname(path), to).replaceAll('\\', '/'),
	);
	return [path, ...imports.flatMap((to) => withImports(to, seen))];
}

/** Scripts sent with a page, those inside the HTML included. */
export function scriptWeight(page: BuiltPage): number {
	const inside = elements(page.root, 'script')
		.filter(
			(script) => !attribute(script, 'src') && attribute(script, 'type') !== 'application/ld+json',
		)
		.reduce((total, script) => total + compressed(Buffer.from(rawText(script))), 0);
	const files = filesOf(page, 'script', 'src').flatMap((path) => withImports(path));
	return inside + sum([...new Set(files)]);
}
