import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent, type ContentReport } from './check.ts';
import { readContent } from './read.ts';

/** What to change in a copy of the real content: for each path under src/content, replacements. */
export type Edits = Readonly<Record<string, readonly Edit[]>>;
export type Edit =
	| readonly [find: string | RegExp, write: string]
	/** The whole text: a new file. */
	| string;

/** A copy of the real content, broken as told, for as long as `use` runs. Never the real files. */
export function withBrokenCopy<T>(edits: Edits, use: (folder: string, root: string) => T): T {
	const root = mkdtempSync(join(tmpdir(), 'content-check-'));
	const folder = join(root, 'src/content');
	try {
		cpSync('src/content', folder, { recursive: true });
		for (const [name, changes] of Object.entries(edits))
			for (const change of changes) {
				const file = join(folder, name);
				if (typeof change === 'string') {
					writeFileSync(file, change);
					continue;
				}
				const before = readFileSync(file, 'utf8');
				const after = before.replace(...(change as [string, string]));
				if (after === before) throw new Error(`${name} has no ${String(change[0])} to break.`);
				writeFileSync(file, after);
			}
		return use(folder, root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

/** A real entry as text, to make another one from. */
export const realEntry = (name: string) => readFileSync(join('src/content', name), 'utf8');

/** The check of a broken copy, on 15 January 2027. */
export const checkBroken = (edits: Edits): ContentReport =>
	withBrokenCopy(edits, (folder, root) => checkContent(readContent(folder, root), '2027-01-15'));

/** How a message about a field of a file under src/content begins. */
export const at = (file: string, field: string) => `src/content/${file} · ${field}: `;
