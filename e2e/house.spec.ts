/** The house keeps its shape: imports go one way, the lock is whole, nothing of a machine is committed. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectFiles, root } from './support/run.ts';

const files = projectFiles();
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** The room a file stands in; `src/content.config.ts` is one of its own. */
function roomOf(file: string): string {
	const [first = '', second = ''] = file.split('/');
	if (first !== 'src') return first;
	return second.includes('.') ? second : second;
}

const pure = ['dose', 'triage', 'figures', 'words'];

/** Which rooms a room may import from, besides itself. */
const allowed: Record<string, string[]> = {
	dose: [],
	triage: [],
	figures: [],
	words: [],
	schema: [],
	lib: ['schema', ...pure],
	components: ['lib', 'schema', ...pure],
	layouts: ['components', 'styles', 'lib', 'schema', ...pure],
	pages: ['layouts', 'components', 'lib', 'schema', ...pure],
	integrations: ['lib', 'schema', ...pure],
	content: pure,
	'content.config.ts': ['schema'],
	scripts: ['lib', 'schema', 'integrations', 'e2e', ...pure],
};

/** Packages that a pure room may use. */
const packages: Record<string, RegExp> = {
	dose: /^@playwright\/test$/,
	figures: /^(@playwright\/test|node:(fs|path|zlib)|yaml)$/,
	triage: /^(@playwright\/test|node:(fs|path|zlib|url)|yaml)$/,
	words: /^(@playwright\/test|node:(fs|path|url)|syllable|yaml)$/,
	schema: /^astro\/zod$/,
};

const specifiers = (text: string) =>
	[
		...text.matchAll(
			/^(?:import|export)\b[^;'"]*?\bfrom '([^']+)';|^import '([^']+)';|\bimport\('([^']+)'\)/gm,
		),
	].map(([, from, bare, call]) => from ?? bare ?? call ?? '');

test('imports go one way', () => {
	const problems = files
		.filter((file) => /^(src|scripts)\/.*\.(ts|astro)$/.test(file) && !/\.test\.ts$/.test(file))
		.flatMap((file) => {
			const room = roomOf(file);
			return specifiers(read(file)).flatMap((specifier) => {
				if (!specifier.startsWith('.')) {
					const rule = packages[room];
					const isTestHelper = /(fixture|testing|test-|broken|property)/.test(file);
					return rule && !rule.test(specifier) && !specifier.startsWith('astro:') && !isTestHelper
						? [`${file}: imports ${specifier}; this room stands alone`]
						: [];
				}
				const target = roomOf(posix.join(posix.dirname(file), specifier));
				if (target === room || target === 'package.json') return [];
				return allowed[room]?.includes(target)
					? []
					: [
							`${file}: imports ${specifier}; ${room} may import ${allowed[room]?.join(', ') || 'nothing'}`,
						];
			});
		});
	expect(problems).toEqual([]);
});

test('only lib asks the collections', () => {
	const problems = files
		.filter((file) => /^src\/.*\.(ts|astro)$/.test(file) && !file.startsWith('src/lib/'))
		.filter((file) => /\bget(Collection|Entry|Entries)\b/.test(read(file)));
	expect(problems, 'move the question to src/lib').toEqual([]);
});

test('the lock file is whole and names no host', () => {
	const lock = JSON.parse(read('package-lock.json')) as {
		packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
	};
	const names = Object.keys(lock.packages);
	const missing = Object.entries(lock.packages).flatMap(([at, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies).filter(
			(name) => !names.some((path) => path.endsWith(`node_modules/${name}`)) && at !== name,
		),
	);
	expect(missing, 'run: npm run lock').toEqual([]);
	expect(Object.values(lock.packages).filter(({ resolved }) => resolved?.includes('://'))).toEqual(
		[],
	);
});

test('no path of a machine and no package host is committed', () => {
	const text = files.filter((file) => !/\.(png|ico|woff2?)$/.test(file));
	const problems = text.flatMap((file) =>
		[
			...read(file).matchAll(
				/\/(?:home|root|Users)\/[a-z]+\/|registry\.npmjs\.org|\/work\/[a-z]+\//g,
			),
		].map(([found]) => `${file}: ${found}`),
	);
	expect(problems.filter((problem) => !problem.startsWith('e2e/house.spec.ts'))).toEqual([]);
});

test('.ci/run calls the test command of the README', () => {
	expect(read('.ci/run')).toContain('npm ci && npm test');
	expect(read('README.md')).toContain('npm test');
	expect(read('.github/workflows/check.yml')).toContain('bash .ci/run');
});

test('no test is left out, and no file has outgrown its reader', () => {
	const skipped = files
		.filter((file) => /\.(test|spec)\.ts$/.test(file) && file !== 'e2e/house.spec.ts')
		.filter((file) => /\b(test|describe)\.(skip|only|fixme)\b/.test(read(file)));
	expect(skipped).toEqual([]);
	const long = files
		.filter((file) => /^(src|scripts|e2e)\/.*\.(ts|astro|css)$/.test(file) && !/fixture/.test(file))
		.filter((file) => read(file).split('\n').length > (file.startsWith('e2e/') ? 450 : 300));
	expect(long, 'split it by meaning').toEqual([]);
});
