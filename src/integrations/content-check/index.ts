import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent, type ContentReport } from './check.ts';
import { formatProblems } from './problem.ts';
import { readContent } from './read.ts';

export { checkContent, type ContentReport } from './check.ts';
export { formatProblem, formatProblems, type Problem } from './problem.ts';
export { type Content, entriesOf, type Entry, readContent } from './read.ts';
export { articlesOf, stateOf } from './walk.ts';

export interface ContentCheckOptions {
	/** From the root of the project. */
	folder?: string;
}

const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

const inFull = ({ problems }: ContentReport) =>
	`${many(problems.length, 'thing')} to mend in the content:\n\n${formatProblems(problems)}\n`;

function mention(report: ContentReport, logger: AstroIntegrationLogger): void {
	if (report.warnings.length) logger.warn(`Overdue checks:\n${formatProblems(report.warnings)}`);
	const drafts = new Set(report.drafts.map(({ file }) => file));
	for (const file of drafts)
		logger.info(`${file} is a draft and not ready to publish: npm run content says why`);
}

/**
 * Stops build, check and sync with every problem of the content at once, before a page is made.
 * While developing it says them and goes on, again after every change.
 */
export function contentCheck({
	folder = 'src/content',
}: ContentCheckOptions = {}): AstroIntegration {
	let command = 'build';
	let root = '';
	let content = '';
	const run = () => checkContent(readContent(content, root));
	const sayAll = (logger: AstroIntegrationLogger) => {
		const report = run();
		if (report.problems.length) logger.error(inFull(report));
		mention(report, logger);
	};
	return {
		name: 'content-check',
		hooks: {
			'astro:config:setup': (setup) => {
				command = setup.command;
			},
			'astro:config:done': ({ config, logger }) => {
				root = fileURLToPath(config.root);
				content = resolve(root, folder);
				if (command === 'preview') return;
				if (command === 'dev') return sayAll(logger);
				const report = run();
				if (report.problems.length)
					throw new AstroError(
						inFull(report),
						'Nothing was published. Mend the entries named above first.',
					);
				mention(report, logger);
			},
			'astro:server:setup': ({ server, logger }) => {
				let waiting: NodeJS.Timeout | undefined;
				server.watcher.on('all', (_event, path) => {
					if (!path.startsWith(content)) return;
					clearTimeout(waiting);
					waiting = setTimeout(() => sayAll(logger), 200);
				});
			},
		},
	};
}
