import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Files of Pagefind that this site does not use: it has a search element of its own. */
const UNUSED = [
	'pagefind-ui.css',
	'pagefind-ui.js',
	'pagefind-modular-ui.css',
	'pagefind-modular-ui.js',
	'pagefind-component-ui.css',
	'pagefind-component-ui.js',
	'pagefind-highlight.js',
];

/** Writes the search index of the built pages into `dist/pagefind`. Stops the build on any error. */
export const searchIndex = (): AstroIntegration => ({
	name: 'search-index',
	hooks: {
		'astro:build:done': async ({ dir, logger }) => {
			const folder = fileURLToPath(dir);
			const outputPath = join(folder, 'pagefind');
			const { index, errors } = await createIndex({});
			const added = await index?.addDirectory({ path: folder });
			const written = await index?.writeFiles({ outputPath });
			await close();
			const problems = [...errors, ...(added?.errors ?? []), ...(written?.errors ?? [])];
			if (problems.length || !added?.page_count)
				throw new Error(`Search index: ${problems.join('; ') || 'no page was indexed'}.`);
			await Promise.all(UNUSED.map((file) => rm(join(outputPath, file), { force: true })));
			logger.info(`${added.page_count} pages indexed`);
		},
	},
});
