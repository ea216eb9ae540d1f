import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { type Edits, realEntry, withBrokenCopy } from './broken-copy.ts';
import { schemas } from './collections.ts';
import { contentCheck } from './index.ts';

const broken: Edits = {
	'techniques/seated-turn.mdx': [['- techniques/cat-cow', '- techniques/cat-cows']],
	'techniques/heat.mdx': [['status: published', 'status: publish']],
};

/** Runs the hooks as Astro does, and says what was thrown and what was logged. */
function runHooks(command: string, edits: Edits): { thrown: string; logged: string } {
	return withBrokenCopy(edits, (_folder, root) => {
		const logged: string[] = [];
		const say = (message: string) => logged.push(message);
		const logger = { error: say, warn: say, info: say };
		const hooks = contentCheck().hooks as Record<string, (options: object) => void>;
		let thrown = '';
		try {
			hooks['astro:config:setup']?.({ command });
			hooks['astro:config:done']?.({ config: { root: pathToFileURL(`${root}/`) }, logger });
		} catch (error) {
			thrown = (error as Error).message;
		}
		return { thrown, logged: logged.join('\n') };
	});
}

for (const command of ['build', 'sync'])
	test(`${command} stops with every problem at once`, () => {
		const { thrown } = runHooks(command, broken);
		expect(thrown).toMatch(/^\d+ things to mend in the content:/);
		expect(thrown).toContain(
			'src/content/techniques/seated-turn.mdx · related.1: found "cat-cows"',
		);
		expect(thrown).toContain('src/content/techniques/heat.mdx · status: found "publish"');
	});

test('dev says them and goes on', () => {
	const { thrown, logged } = runHooks('dev', broken);
	expect(thrown).toBe('');
	expect(logged).toContain(
		'found "cat-cows"; write an entry of techniques (did you mean cat-cow?)',
	);
});

test('a draft that is not ready is mentioned', () => {
	const { logged } = runHooks('dev', {
		'techniques/turn.mdx': [
			realEntry('techniques/seated-turn.mdx'),
			['status: published', 'status: draft'],
			['title: Seated turn', 'title: Turn'],
			['code: T11', 'code: T99'],
			[/^summary: .*$/m, 'summary: "REPLACE: one or two sentences for lists and for search"'],
		],
	});
	expect(logged).toContain('src/content/techniques/turn.mdx is a draft and not ready to publish');
});

test('it knows every collection that the site declares', () => {
	const declared = readFileSync('src/content.config.ts', 'utf8').matchAll(
		/^\t'?([\w-]+)'?: defineCollection/gm,
	);
	expect([...declared].map(([, name]) => name).sort()).toEqual(
		[...Object.keys(schemas), 'poses'].sort(),
	);
});
