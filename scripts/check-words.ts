import { parse } from 'yaml';
import { readdirSync, readFileSync } from 'node:fs';
import {
	checkWords,
	formatWordProblem,
	gradeLimits,
	type ProseEntry,
	readabilityOf,
} from '../src/words/index.ts';

/** `npm run words [-- files…]`: what to mend in the words of articles, and how they read. */
const wanted = process.argv.slice(2);

/** Words can be checked before every field is in place, so nothing here asks for a valid entry. */
function readEntry(collection: string, name: string): ProseEntry[] {
	const file = `src/content/${collection}/${name}`;
	const [, head, body] =
		/^---\r?\n([\s\S]*?)\r?\n---([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
	if (head === undefined) return [];
	try {
		return [{ file, collection, data: parse(head) as unknown, body: body ?? '' }];
	} catch (error) {
		console.log(`${file}\n   ${(error as Error).message}\n`);
		return [];
	}
}

const all = Object.keys(gradeLimits).flatMap((collection) =>
	readdirSync(`src/content/${collection}`)
		.filter((name) => name.endsWith('.mdx'))
		.flatMap((name) => readEntry(collection, name)),
);
const entries = all.filter(({ file, data }) =>
	wanted.length
		? wanted.some((name) => file.endsWith(name.replace(/^\.\//, '')) || name.endsWith(file))
		: (data as { status?: unknown }).status !== 'draft',
);
const problems = checkWords(entries, all);
for (const problem of problems) console.log(`${formatWordProblem(problem)}\n`);

const rows = entries.map((entry) => {
	const { words, grade, smog } = readabilityOf(entry);
	return [entry.file, String(words), grade.toFixed(1), smog.toFixed(1)];
});
const widest = Math.max(4, ...rows.map(([file = '']) => file.length));
for (const [file = '', ...figures] of [['file', 'words', 'grade', 'SMOG'], ...rows])
	console.log([file.padEnd(widest), ...figures.map((figure) => figure.padStart(6))].join(' '));
console.log(`\n${problems.length} to mend in ${entries.length} files.`);
if (problems.length || entries.length === 0) process.exitCode = 1;
