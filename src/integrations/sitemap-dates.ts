import { readdirSync, readFileSync } from 'node:fs';
import type { SitemapItem } from '@astrojs/sitemap';
import { parse } from 'yaml';
import { articleCollections } from '../schema/fields.ts';

/** `lastmod` of an article is the day it was last checked: never the day of the build. */
export function sitemapDates(folder = 'src/content') {
	const checked = new Map<string, string>();
	for (const collection of articleCollections)
		for (const file of readdirSync(`${folder}/${collection}`)) {
			const [, head = ''] = readFileSync(`${folder}/${collection}/${file}`, 'utf8').split(/^---$/m);
			const entry = parse(head) as { checked?: string } | null;
			if (entry?.checked)
				checked.set(`/${collection}/${file.replace(/\.mdx$/, '')}/`, entry.checked);
		}
	return (item: SitemapItem): SitemapItem => {
		const [, lastmod] = [...checked].find(([end]) => item.url.endsWith(end)) ?? [];
		return lastmod ? { ...item, lastmod } : item;
	};
}
