import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const INLINE = /<(?:style|script)(?:\s[^>]*)?>([\s\S]*?)<\/(?:style|script)>/g;

/**
 * Leaves in a page's policy the hashes of what that page holds. Astro lists those of the whole site,
 * and hashes cannot be compressed: about a kilobyte of each page.
 */
export function pruneHashes(html: string): string {
	const held = new Set(
		[...html.matchAll(INLINE)].map(([, text = '']) =>
			createHash('sha256').update(text).digest('base64'),
		),
	);
	return html.replace(
		/(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
		(_, before: string, policy: string) =>
			before +
			policy.replace(/ 'sha256-([^']+)'/g, (hash, value: string) => (held.has(value) ? hash : '')),
	);
}

export const policyHashes = (): AstroIntegration => ({
	name: 'policy-hashes',
	hooks: {
		'astro:build:done': ({ dir }) => {
			const root = fileURLToPath(dir);
			for (const file of globSync('**/*.html', { cwd: root })) {
				const html = readFileSync(root + file, 'utf8');
				writeFileSync(root + file, pruneHashes(html));
			}
		},
	},
});
