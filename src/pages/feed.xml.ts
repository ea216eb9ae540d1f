import type { APIRoute } from 'astro';
import { absolute } from '../lib/addresses.ts';
import { changes } from '../lib/changes.ts';
import { siteName } from '../lib/settings.ts';

const escape = (text: string) => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Changes and corrections as RSS. Its date is that of the newest change, so builds are repeatable. */
export const GET: APIRoute = async () => {
	const all = await changes();
	const items = all.map(
		({ title, path, what, date }) => `<item>
<title>${escape(title)}</title>
<link>${absolute(path)}</link>
<guid isPermaLink="false">${absolute(path)}#${date}</guid>
<pubDate>${new Date(date).toUTCString()}</pubDate>
<description>${escape(what)}</description>
</item>`,
	);
	const newest = all[0]?.date ?? '2026-01-01';
	return new Response(
		`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${siteName}: what changed</title>
<link>${absolute('/about/changes/')}</link>
<description>New pages, changes and corrections.</description>
<language>en-GB</language>
<lastBuildDate>${new Date(newest).toUTCString()}</lastBuildDate>
<atom:link href="${absolute('/feed.xml')}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel>
</rss>
`,
		{ headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } },
	);
};
