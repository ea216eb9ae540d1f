import { articleCollections } from '../schema/fields.ts';
import { pathOf } from './addresses.ts';
import { pagesOf } from './articles.ts';

export interface Change {
	date: string;
	title: string;
	path: string;
	what: string;
}

/** What changed for readers, the newest first: every page's own list, and its first day. */
export async function changes(): Promise<Change[]> {
	const entries = (await Promise.all(articleCollections.map((kind) => pagesOf(kind)))).flat();
	return entries
		.flatMap((entry) => {
			const { title, added, changes: own } = entry.data;
			const about = { title, path: pathOf(entry) };
			return [
				...own.map((change) => ({ ...about, ...change })),
				{ ...about, date: added, what: 'New page.' },
			];
		})
		.sort((a, b) => b.date.localeCompare(a.date) || a.title.localeCompare(b.title, 'en'));
}
