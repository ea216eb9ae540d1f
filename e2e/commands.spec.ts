/** The commands of the README, run as a newcomer runs them. One after the other: they share a cache. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, root, run, start, stop } from './support/run.ts';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

test('npm start builds the site and serves it, with a real 404', async ({ request }) => {
	const { folder, remove } = copyProject();
	const server = start('npm', ['start'], folder, { PORT: '4377' });
	try {
		const home = 'http://localhost:4377/';
		await expect
			.poll(
				() =>
					request.get(home).then(
						(r) => r.status(),
						() => 0,
					),
				{ timeout: 120_000 },
			)
			.toBe(200);
		expect(await (await request.get(home)).text()).toContain('Ease a stiff upper back');
		const lost = await request.get(`${home}no-such-page/`);
		expect(lost.status()).toBe(404);
		expect(await lost.text()).toContain('Get help now');
		const bare = await request.get(`${home}techniques/heat`, { maxRedirects: 0 });
		expect(bare.headers()['location']).toBe('/techniques/heat/');
	} finally {
		stop(server);
		remove();
	}
	await expect
		.poll(() =>
			request.get('http://localhost:4377/').then(
				() => 'up',
				() => 'down',
			),
		)
		.toBe('down');
});

test('a broken entry stops the build, names file and field, and publishes nothing', () => {
	const { folder, remove } = copyProject();
	try {
		const file = join(folder, 'src/content/techniques/heat.mdx');
		writeFileSync(file, readFileSync(file, 'utf8').replace('level: easy', 'level: simple'));
		const { status, output } = run('npm', ['run', 'build'], folder);
		expect(status).not.toBe(0);
		expect(output).toContain('src/content/techniques/heat.mdx · level: found "simple"');
		expect(existsSync(join(folder, 'dist'))).toBe(false);
	} finally {
		remove();
	}
});

test('a pose beyond a joint stops the build and names pose, joint, value and limit', () => {
	const { folder, remove } = copyProject();
	try {
		const file = join(folder, 'src/content/poses/seated-tall.yaml');
		writeFileSync(file, `${readFileSync(file, 'utf8')}\nspine: { thorax: { turn: 80 } }\n`);
		const { status, output } = run('npm', ['run', 'build'], folder);
		expect(status).not.toBe(0);
		expect(output).toMatch(/src\/content\/poses\/seated-tall\.yaml · .*80.*50/);
		expect(existsSync(join(folder, 'dist'))).toBe(false);
	} finally {
		remove();
	}
});

test('npm run new writes a draft that is never published, and explains each field', () => {
	const { folder, remove } = copyProject();
	try {
		const made = run('npm', ['run', 'new', '--', 'technique', 'test-move'], folder);
		expect(made.output).toContain('src/content/techniques/test-move.mdx');
		const file = join(folder, 'src/content/techniques/test-move.mdx');
		expect(run('npm', ['run', 'build'], folder).status).toBe(0);
		expect(existsSync(join(folder, 'dist/techniques/heat/index.html'))).toBe(true);
		expect(existsSync(join(folder, 'dist/techniques/test-move/index.html'))).toBe(false);
		writeFileSync(file, readFileSync(file, 'utf8').replace('status: draft', 'status: published'));
		const published = run('npm', ['run', 'content'], folder);
		expect(published.status).not.toBe(0);
		expect(published.output).toContain('REPLACE:');
		expect(run('npm', ['run', 'new', '--', 'technique', 'Test Move'], folder).status).not.toBe(0);
	} finally {
		remove();
	}
});

test('an editor adds a technique with one file, and it is everywhere', () => {
	const { folder, remove } = copyProject();
	try {
		const source = readFileSync(join(folder, 'src/content/techniques/seated-turn.mdx'), 'utf8');
		writeFileSync(
			join(folder, 'src/content/techniques/editors-turn.mdx'),
			source
				.replace('title: Seated turn', 'title: Editor’s turn')
				.replace('code: T11', 'code: T99')
				.replace(
					/summary: .*/,
					'summary: A turn that an editor added with one file, to see it everywhere.',
				)
				.replace(/alsoCalled:\n(?: {2}- .*\n)+/, 'alsoCalled: [quixotic twist]\n'),
		);
		expect(run('npm', ['run', 'build'], folder).status).toBe(0);
		const built = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
		for (const page of [
			'techniques/index.html',
			'precautions/thin-bones/index.html',
			'a-z/index.html',
			'guide/index.html',
			'llms.txt',
			'feed.xml',
		])
			expect(built(page), page).toContain('Editor’s turn');
		expect(built('a-z/index.html')).toContain('Quixotic twist');
		expect(built('techniques/editors-turn/index.md')).toContain('# Editor’s turn');
	} finally {
		remove();
	}
});

test('under /repo/ every link, figure and search result works', () => {
	const outDir = 'node_modules/.cache/base-path-dist';
	const environment = { BASE_PATH: '/repo/', DIST: outDir, TEST_PORT: '4378' };
	const built = run('npx', ['astro', 'build', '--force', '--outDir', outDir], root, environment);
	expect(built.status, built.output).toBe(0);
	const checked = run(
		'npx',
		[
			'playwright',
			'test',
			'--project=chromium',
			'--reporter=line',
			'--output=test-results/base',
			'links.spec.ts',
			'base-path.spec.ts',
		],
		root,
		environment,
	);
	expect(checked.status, checked.output).toBe(0);
});
