import { readdirSync, readFileSync } from 'node:fs';
import type { SitemapItem } from '@astrojs/sitemap';
import { parse } from 'yaml';
import { articleCollections } from '../schema/fields.ts';

function readDates(folder: string): Map<string, string> {
	const checked = new Map<string, string>();
	for (const collection of articleCollections)
		for (const file of readdirSync(`${folder}/${collection}`)) {
			const [, head = ''] = readFileSync(`${folder}/${collection}/${file}`, 'utf8').split(/^---$/m);
			const entry = parse(head) as { checked?: string } | null;
			if (entry?.checked)
				checked.set(`/${collection}/${file.replace(/\.mdx$/, '')}/`, entry.checked);
		}
	return checked;
}

/** `lastmod` of an article is the day it was last checked: never the day of the build. */
export function sitemapDates(folder = 'src/content') {
	// Read when it is asked for: by then the content check has named any file that cannot be read.
	let dates: Map<string, string> | undefined;
	return (item: SitemapItem): SitemapItem => {
		dates ??= readDates(folder);
		const [, lastmod] = [...dates].find(([end]) => item.url.endsWith(end)) ?? [];
		return lastmod ? { ...item, lastmod } : item;
	};
}
