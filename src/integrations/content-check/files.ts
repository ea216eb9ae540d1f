import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { type Report, show } from './problem.ts';

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

export function namesIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => !name.startsWith('.'))
		.sort();
}

/** @param lineAbove lines of the file above the YAML */
function parseYaml(
	text: string,
	lineAbove: number,
	report: Report,
): { value: unknown } | undefined {
	try {
		return { value: parse(text) };
	} catch (error) {
		const [at] = (error instanceof YAMLParseError && error.linePos) || [];
		const [why = ''] = (error as Error).message.split(/ at line |\n/);
		report(
			at ? `line ${at.line + lineAbove}` : 'the file',
			`YAML that cannot be read (${why})`,
			/unique/.test(why)
				? 'take one of the two fields of the same name out'
				: 'mend that line: put a value that holds a colon, or begins with a quote mark, in quotes',
		);
		return undefined;
	}
}

/** A table of YAML. What is wrong with the file is reported. */
export function readTable(folder: string, name: string, report: Report) {
	const path = join(folder, name);
	if (existsSync(path)) return parseYaml(readFileSync(path, 'utf8'), 0, report);
	report('the file', 'no file', 'write it, or put it back');
	return undefined;
}

/** An article: its front matter, and the Markdown under it. What is wrong with the file is reported. */
export function readArticle(folder: string, name: string, report: Report) {
	const text = readFileSync(join(folder, name), 'utf8');
	const [all, front] = FRONT_MATTER.exec(text) ?? [];
	if (all === undefined || front === undefined) {
		report(
			'front matter',
			show(text.slice(0, 40)),
			'begin with a line ---, the fields, a line ---',
		);
		return undefined;
	}
	const parsed = parseYaml(front, 1, report);
	return parsed && { ...parsed, body: text.slice(all.length) };
}
