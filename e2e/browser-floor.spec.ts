/** Nothing that the site is built of needs more than the oldest browsers it names, unless it may be lost. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { browserFloor } from '../src/lib/settings.ts';
import {
	lackedBy,
	lackingInCss,
	lackingInElement,
	lackingInScript,
	type Use,
} from './support/browser-floor.ts';
import { allPages, dist } from './support/built.ts';
import { elements, rawText } from './support/html.ts';
import { root } from './support/run.ts';

/** Features that some browser at the floor lacks, and what its reader has instead. */
const MAY_BE_LOST: Record<string, string> = {
	'css.properties.text-size-adjust': 'the -webkit- name, or a phone that enlarges text by itself',
	'css.properties.text-wrap': 'lines that break where they fit',
	'css.properties.print-color-adjust': 'the -webkit- name stands before it',
	'css.properties.forced-color-adjust': 'system colours are a setting of Windows: no Safari',
	'css.properties.cursor.pointer': 'a phone has no pointer',
	'css.properties.accent-color': 'boxes in the colour of the system',
	'css.properties.scrollbar-width': 'a scroll bar of the usual width',
	'css.properties.break-after.avoid': 'a heading that may stand at the foot of a sheet',
	'css.properties.orphans': 'a single line at the foot of a sheet',
	'css.properties.widows': 'a single line at the head of a sheet',
	'css.at-rules.page': 'the margins of the printer',
	'css.at-rules.media.scripting': 'the list moves down a line when its script comes',
	'api.CloseWatcher.destroy': 'a function of that name of Pagefind itself',
	'api.Navigator.share': 'the button shows only where it is there',
	'api.TrustedTypePolicyFactory.createPolicy': 'made only where trustedTypes is there',
	'javascript.builtins.Intl.Segmenter': 'Pagefind cuts words at spaces',
};

const files = (pattern: string) =>
	globSync(pattern, { cwd: dist }).map((name) => readFileSync(join(dist, name), 'utf8'));

let known: Use[] | undefined;

/** Everything built that some browser at the floor lacks. */
function found(): Use[] {
	if (known) return known;
	const pages = allPages();
	const styles = new Set(pages.flatMap(({ root: page }) => elements(page, 'style').map(rawText)));
	const tags = new Set(
		pages.flatMap(({ root: page }) =>
			elements(page).map(({ tagName, attrs }) =>
				[tagName, ...attrs.map(({ name }) => name)].join(' '),
			),
		),
	);
	known = [
		...[...styles, ...files('**/*.css')].flatMap(lackingInCss),
		...files('{_astro,pagefind}/**/*.js').flatMap(lackingInScript),
		...[...tags].flatMap((tag) => {
			const [name = '', ...attributes] = tag.split(' ');
			return lackingInElement(name, attributes);
		}),
	];
	return known;
}

test('CSS, JavaScript and HTML need no more than the floor, or may lose it', () => {
	const problems = found()
		.filter(({ key }) => !(key in MAY_BE_LOST))
		.map(({ key, text }) => `${key} is not in ${lackedBy(key).join(', ')}: ${text}`);
	expect([...new Set(problems)], 'give it a fallback before it, or @supports').toEqual([]);
});

test('nothing is listed as lost that the site does not use', () => {
	const used = new Set(found().map(({ key }) => key));
	expect(Object.keys(MAY_BE_LOST).filter((key) => !used.has(key))).toEqual([]);
});

test('the check sees what is too new', () => {
	const samples: [css: string, keys: string[]][] = [
		['a { color: light-dark(red, blue) }', ['css.types.color.light-dark']],
		['a { color: red; color: light-dark(red, blue) }', []],
		['@supports (color: light-dark(red, red)) { a { color: light-dark(red, blue) } }', []],
		['a { & b { color: red } }', ['css.selectors.nesting']],
		['a { interpolate-size: allow-keywords }', ['css.properties.interpolate-size']],
		['a { text-align: left; user-select: all }', ['css.properties.user-select']],
		['a:has(b) { inset: 0; block-size: 10dvh }', []],
	];
	for (const [css, keys] of samples)
		expect([...new Set(lackingInCss(css).map(({ key }) => key))], css).toEqual(keys);
	expect(lackingInScript('[].at(-1); x.replaceChildren(); x.checkVisibility?.();')).toEqual([]);
	for (const script of ['x.checkVisibility()', 'Iterator.from([])', 'new Temporal.Now()'])
		expect(lackingInScript(script), script).not.toEqual([]);
	expect(() => lackingInScript('using x = y;')).toThrow();
	expect(lackingInElement('button', ['commandfor'])).not.toEqual([]);
});

test('README names the same browsers', () => {
	const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(/\s+/g, ' ');
	const { chrome, edge, firefox, safari } = browserFloor;
	expect(edge).toBe(chrome);
	expect(readme).toContain(`Chrome and Edge ${chrome}, Firefox ${firefox}, Safari ${safari}`);
});
