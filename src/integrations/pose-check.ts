import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { parse } from 'yaml';
import {
	PoseError,
	type PoseSource,
	type Problem,
	checkPose,
	parsePose,
	resolvePose,
} from '../figures/index.ts';

/** Problems of every pose file in a folder: fields, joints, reach, contacts. */
export function checkPoses(folder: string): Problem[] {
	const problems: Problem[] = [];
	const sources = new Map<string, PoseSource>();
	const attempt = (work: () => void) => {
		try {
			work();
		} catch (error) {
			if (!(error instanceof PoseError)) throw error;
			problems.push(...error.problems);
		}
	};
	const names = readdirSync(folder)
		.filter((file) => file.endsWith('.yaml'))
		.map((file) => file.replace(/\.yaml$/, ''))
		.sort();
	for (const name of names)
		attempt(() => {
			const data: unknown = parse(readFileSync(join(folder, `${name}.yaml`), 'utf8'));
			sources.set(name, parsePose(data, name));
		});
	for (const name of sources.keys())
		attempt(() => problems.push(...checkPose(resolvePose(name, sources))));
	return problems;
}

/** Stops the build at a pose beyond a joint's limit, a hand that cannot reach, a wrong field. */
export const poseCheck = (): AstroIntegration => ({
	name: 'pose-check',
	hooks: {
		'astro:config:done': ({ config }) => {
			const problems = checkPoses(fileURLToPath(new URL('src/content/poses', config.root)));
			if (problems.length)
				throw new AstroError(
					`${problems.length} things to mend in the poses:\n${problems.map(({ pose, message }) => `src/content/poses/${pose}.yaml · ${message}`).join('\n')}`,
					'Mend the poses named above, then build again.',
				);
		},
	},
});
