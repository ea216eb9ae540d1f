import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type YAMLParseError } from 'yaml';
import { type Collection, type Data, folders, poseFolder, schemas, tables } from './collections.ts';
import { type Problem, type Report, show } from './problem.ts';
import type { Schema } from './schema-walk.ts';
import { reportShape } from './shape.ts';

export interface Entry<C extends Collection = Collection> {
	readonly collection: C;
	readonly id: string;
	readonly file: string;
	/** What stands before a field in messages: nothing for an MDX file, the id for a table's row. */
	readonly at: string;
	/** As it stands in the file. */
	readonly raw: unknown;
	/** As the schema hands it on. */
	readonly data: Data<C>;
	/** The Markdown under the front matter. */
	readonly body: string;
}

export interface Content {
	/** Every entry of the right shape. */
	readonly entries: readonly Entry[];
	/** Ids of every entry, of the right shape or not, so that one mistake makes one message. */
	readonly ids: ReadonlyMap<string, readonly string[]>;
	/** What could not be read, and what has the wrong shape. */
	readonly problems: readonly Problem[];
}

export function entriesOf<C extends Collection>(content: Content, collection: C): Entry<C>[] {
	return content.entries.filter((entry): entry is Entry<C> => entry.collection === collection);
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Reads all content with the schemas of the site. Never throws: what is wrong is in `problems`.
 * @param root the folder that paths in messages start from
 */
export function readContent(folder: string, root: string = process.cwd()): Content {
	const entries: Entry[] = [];
	const ids = new Map<string, string[]>();
	const problems: Problem[] = [];
	const pathOf = (name: string) => relative(root, join(folder, name)).split(sep).join('/');
	const reporter =
		(file: string, at = ''): Report =>
		(field, found, write) =>
			problems.push({
				file,
				field: `${at}${field}`,
				found: typeof found === 'string' ? found : show(found),
				write,
			});

	const add = (
		collection: Collection,
		id: string,
		where: { file: string; at: string },
		raw: unknown,
		body: string,
	) => {
		ids.set(collection, [...(ids.get(collection) ?? []), id]);
		const schema: Schema & { safeParse: (typeof schemas)['about']['safeParse'] } = schemas[
			collection
		] as never;
		const result = schema.safeParse(raw);
		if (result.success)
			entries.push({ collection, id, ...where, raw, data: result.data as never, body });
		else reportShape(schema, raw, result.error.issues, reporter(where.file, where.at));
	};

	const read = (name: string, part: (text: string) => string | undefined) => {
		const file = pathOf(name);
		const report = reporter(file);
		if (!existsSync(join(folder, name))) {
			report('the file', 'no file', 'write it, or put it back');
			return undefined;
		}
		const text = readFileSync(join(folder, name), 'utf8');
		const yaml = part(text);
		if (yaml === undefined) {
			report(
				'front matter',
				show(text.slice(0, 40)),
				'begin with a line ---, the fields, and a line ---',
			);
			return undefined;
		}
		try {
			return { file, text, value: parse(yaml) as unknown };
		} catch (error) {
			const { code, linePos } = error as YAMLParseError;
			// Front matter begins under the line ---.
			const line = (linePos?.[0].line ?? 0) + (part === whole ? 0 : 1);
			report(
				`line ${line}`,
				`YAML that cannot be read (${code.toLowerCase().replaceAll('_', ' ')})`,
				'mend that line: put a value that holds a colon, or begins with a quote mark, in quotes',
			);
			return undefined;
		}
	};

	for (const collection of folders)
		for (const name of namesIn(folder, collection)) {
			const id = name.replace(/\.mdx$/, '');
			if (id === name) {
				reporter(pathOf(`${collection}/${name}`))(
					'the file',
					name,
					'name it <slug>.mdx, or take it away',
				);
				continue;
			}
			const found = read(`${collection}/${name}`, (text) => FRONT_MATTER.exec(text)?.[1]);
			if (!found) {
				ids.set(collection, [...(ids.get(collection) ?? []), id]);
				continue;
			}
			const body = found.text.replace(FRONT_MATTER, '');
			add(collection, id, { file: found.file, at: '' }, found.value, body);
		}

	for (const { name, parts } of tables) {
		const found = read(`${name}.yaml`, whole);
		if (!found) continue;
		for (const { collection, rows } of parts) {
			const list = rows(found.value);
			if (!Array.isArray(list)) {
				reporter(found.file)(collection, list, 'write a list of entries, each with an id');
				continue;
			}
			for (const [index, row] of list.entries()) {
				const id = (row as { id?: unknown } | null)?.id;
				const known = typeof id === 'string' ? id : `entry ${index + 1}`;
				add(collection, known, { file: found.file, at: `${known}.` }, row, '');
			}
		}
	}

	ids.set(
		'poses',
		namesIn(folder, poseFolder).flatMap((name) => /^(.+)\.yaml$/.exec(name)?.[1] ?? []),
	);
	return { entries, ids, problems };
}

const whole = (text: string) => text;

function namesIn(folder: string, name: string): string[] {
	const path = join(folder, name);
	return existsSync(path)
		? readdirSync(path)
				.filter((file) => !file.startsWith('.'))
				.sort()
		: [];
}
