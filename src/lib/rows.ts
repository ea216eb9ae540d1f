import { pathOf } from './addresses.ts';
import type { Article } from './articles.ts';

/** Articles as rows of an index: address, title, one line. */
export const rowsOf = (entries: Article[]) =>
	entries.map((entry) => ({
		path: pathOf(entry),
		title: entry.data.title,
		text: entry.data.summary,
	}));
