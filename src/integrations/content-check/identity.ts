import { slugPattern } from '../../schema/fields.ts';
import { folders } from './collections.ts';
import { entriesOf, type Entry } from './read.ts';
import { show } from './problem.ts';
import { collect, type Rule } from './rule.ts';

/** One address for each article, whatever the case of its letters; one row for each id of a table. */
export const checkIdentity: Rule = (content) =>
	collect((on) => {
		const seen = new Map<string, Entry>();
		const hasPage = (entry: Entry) => (folders as readonly string[]).includes(entry.collection);
		for (const entry of content.entries) {
			if (hasPage(entry) && !slugPattern.test(entry.id))
				on(entry)(
					'file name',
					show(entry.id),
					'name the file in lower case letters, digits and hyphens',
				);
			const key = `${entry.collection}/${entry.id.toLowerCase()}`;
			const first = seen.get(key);
			if (!first) seen.set(key, entry);
			else if (hasPage(entry))
				on(entry)(
					'file name',
					`${show(entry.id)}, which ${first.file} has too`,
					'give it another name',
				);
			else on(entry)('id', `${show(entry.id)} twice`, 'give one of the two another id');
		}
		const codes = new Map<string, Entry>();
		for (const entry of entriesOf(content, 'techniques')) {
			const first = codes.get(entry.data.code);
			if (first)
				on(entry)(
					'code',
					`${show(entry.data.code)}, which ${first.file} has too`,
					'write its own code',
				);
			codes.set(entry.data.code, entry);
		}
		for (const field of ['title', 'summary'] as const) {
			const seen = new Map<string, Entry>();
			for (const entry of content.entries) {
				if (!hasPage(entry)) continue;
				const text = (entry.data as { title: string; summary: string })[field];
				const first = seen.get(text.toLowerCase());
				if (first)
					on(entry)(
						field,
						`the same as in ${first.file}`,
						`write a ${field} that no other page has`,
					);
				seen.set(text.toLowerCase(), entry);
			}
		}
	});
