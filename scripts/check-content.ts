import {
	checkContent,
	formatProblems,
	readContent,
} from '../src/integrations/content-check/index.ts';

/** `npm run content [files…]`: everything in src/content that stops a build, without a build. */
const wanted = process.argv.slice(2);
const report = checkContent(readContent('src/content'));
const pick = <T extends { file: string }>(of: readonly T[]) =>
	wanted.length ? of.filter(({ file }) => wanted.some((name) => file.endsWith(name))) : of;

const problems = pick(report.problems);
const sections: [string, typeof problems][] = [
	['Drafts: to do before they can be published', pick(report.drafts)],
	['Overdue checks', pick(report.warnings)],
	['To mend', problems],
];
for (const [heading, list] of sections)
	if (list.length) console.log(`${heading} (${list.length})\n\n${formatProblems(list)}\n`);

const { signs, techniques } = report.open;
if (signs.length)
	console.log(`Signs on no red-flag page yet (${signs.length}): ${signs.join(' ')}`);
if (techniques.length)
	console.log(
		`Techniques that signs allow, not written yet (${techniques.length}): ${techniques.join(' ')}`,
	);
console.log(problems.length ? `${problems.length} to mend.` : 'The content is in order.');
if (problems.length) process.exitCode = 1;
