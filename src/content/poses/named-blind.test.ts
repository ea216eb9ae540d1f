/** Drawings named by people who had the picture alone: docs/drawings-named-blind.tsv. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

const rows = read('docs/drawings-named-blind.tsv')
	.trim()
	.split('\n')
	.slice(1)
	.map((line) => line.split('\t'));
const articles = globSync('src/content/*/*.mdx', { cwd: root });

test('every drawing of a step, a version or a place was named once', () => {
	const drawn = articles.flatMap((path) =>
		[...read(path).matchAll(/^\s*(?:- )?pose: (\S+)$/gm)].map(([, pose]) => pose),
	);
	const named = rows.map(([pose]) => pose);
	expect([...new Set(drawn)].filter((pose) => !named.includes(pose))).toEqual([]);
	expect(new Set(named).size).toBe(named.length);
});

test('at least 95 of 100 were named right', () => {
	const right = rows.filter(([, , , , , verdict]) => verdict === 'right').length;
	expect(right / rows.length).toBeGreaterThanOrEqual(0.95);
	expect(rows.length).toBeGreaterThan(200);
});
