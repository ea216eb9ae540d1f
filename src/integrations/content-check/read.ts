import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { type Collection, type Data, folders, poseFolder, schemas, tables } from './collections.ts';
import { namesIn, readArticle, readTable } from './files.ts';
import { type Problem, type Report, show } from './problem.ts';
import { memberOf } from './schema-walk.ts';
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
	/** Entries of the wrong shape, as they stand in their files. */
	readonly misshapen: readonly unknown[];
	/** Whether every file could be read: else some entries are in none of these lists. */
	readonly isWhole: boolean;
}

export function entriesOf<C extends Collection>(content: Content, collection: C): Entry<C>[] {
	return content.entries.filter((entry): entry is Entry<C> => entry.collection === collection);
}

/**
 * Reads all content with the schemas of the site. Never throws: what is wrong is in `problems`.
 * @param root the folder that paths in messages start from
 */
export function readContent(folder: string, root: string = process.cwd()): Content {
	const entries: Entry[] = [];
	const ids = new Map<string, string[]>();
	const problems: Problem[] = [];
	const misshapen: unknown[] = [];
	let isWhole = true;

	const pathOf = (name: string) => relative(root, join(folder, name)).split(sep).join('/');
	const reporter =
		(file: string, at = ''): Report =>
		(field, found, write) => {
			const words = typeof found === 'string' ? found : show(found);
			problems.push({ file, field: `${at}${field}`, found: words, write });
		};
	const know = (collection: string, id: string) =>
		ids.set(collection, [...(ids.get(collection) ?? []), id]);
	const add = ({ raw, ...entry }: Omit<Entry, 'data'>) => {
		know(entry.collection, entry.id);
		const schema: z.ZodType = schemas[entry.collection];
		const result = schema.safeParse(raw);
		if (result.success) entries.push({ ...entry, raw, data: result.data as Entry['data'] });
		else {
			misshapen.push(raw);
			reportShape(schema, raw, result.error.issues, reporter(entry.file, entry.at));
		}
	};

	for (const collection of folders)
		for (const name of namesIn(join(folder, collection))) {
			const file = pathOf(`${collection}/${name}`);
			const report = reporter(file);
			const [, id] = /^(.+)\.mdx$/.exec(name) ?? [];
			if (id === undefined) {
				report('the file', name, 'name it <slug>.mdx, or take it away');
				continue;
			}
			const article = readArticle(join(folder, collection), name, report);
			if (article) add({ collection, id, file, at: '', raw: article.value, body: article.body });
			else {
				know(collection, id);
				isWhole = false;
			}
		}

	for (const { name, parts } of tables) {
		const file = pathOf(`${name}.yaml`);
		const table = readTable(folder, `${name}.yaml`, reporter(file));
		if (!table) {
			isWhole = false;
			continue;
		}
		for (const { collection, rows } of parts) {
			const list = rows(table.value);
			if (!Array.isArray(list))
				reporter(file)(collection, list, 'write a list of entries, each with an id');
			else
				for (const [index, raw] of list.entries()) {
					const written = memberOf(raw, 'id');
					const id = typeof written === 'string' ? written : `entry ${index + 1}`;
					add({ collection, id, file, at: `${id}.`, raw, body: '' });
				}
		}
	}

	for (const name of namesIn(join(folder, poseFolder)))
		if (name.endsWith('.yaml')) know('poses', name.slice(0, -'.yaml'.length));
	return { entries, ids, problems, misshapen, isWhole };
}
