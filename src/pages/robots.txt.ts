import type { APIRoute } from 'astro';
import { absolute } from '../lib/addresses.ts';

export const GET: APIRoute = () =>
	new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute('/sitemap-index.xml')}\n`, {
		headers: { 'Content-Type': 'text/plain; charset=utf-8' },
	});
