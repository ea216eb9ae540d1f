import type { APIRoute } from 'astro';
import { absolute, pathOf } from '../lib/addresses.ts';
import { listed } from '../lib/articles.ts';
import { kinds } from '../lib/kinds.ts';
import { siteName } from '../lib/settings.ts';
import type { ArticleCollection } from '../schema/fields.ts';

/** A map of the plain-text copies for programs that read pages. */
export const GET: APIRoute = async () => {
	const sections = await Promise.all(
		Object.entries(kinds).map(async ([collection, { plural }]) => {
			const entries = await listed(collection as ArticleCollection);
			const lines = entries.map(
				(entry) =>
					`- [${entry.data.title}](${absolute(`${pathOf(entry)}index.md`)}): ${entry.data.summary}`,
			);
			return [`## ${plural}`, ...lines].join('\n');
		}),
	);
	const head = `# ${siteName}

> How to ease a stiff upper back by yourself, and when not to. Not yet checked by a clinician.

If you quote a page, keep its stop rules. New pain between the shoulder blades: get it checked first.`;
	return new Response(`${[head, ...sections].join('\n\n')}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
};
