/** Where a link of a built page leads: which file of dist/, which element in it. */
import { basePath, siteUrl } from '../../src/lib/settings.ts';
import { attribute, elements } from './html.ts';
import { type BuiltPage, builtPage, fileExists, paths } from './built.ts';

export type Target =
	| { kind: 'page' | 'file'; path: string; fragment: string }
	/** mailto:, tel:, sms:, another origin. */
	| { kind: 'outside'; url: URL };

const inside = (url: URL) => url.origin === siteUrl && url.pathname.startsWith(basePath);

/** Resolves a link against the page it stands on, as a browser on the published site would. */
export function targetOf(link: string, page: Pick<BuiltPage, 'path'>): Target {
	const url = new URL(link, `${siteUrl}${basePath}${page.path.slice(1)}`);
	if (!inside(url)) return { kind: 'outside', url };
	const path = `/${decodeURI(url.pathname).slice(basePath.length)}`;
	const fragment = decodeURIComponent(url.hash.slice(1));
	return { kind: paths.includes(path) ? 'page' : 'file', path, fragment };
}

const anchors = new Map<string, Set<string>>();

function anchorsOf(path: string): Set<string> {
	const known = anchors.get(path);
	if (known) return known;
	const ids = elements(builtPage(path).root).flatMap((element) => attribute(element, 'id') ?? []);
	const found = new Set(ids);
	anchors.set(path, found);
	return found;
}

/** Why a link leads nowhere, and what to write; undefined when it is whole. */
export function brokenBecause(link: string, page: BuiltPage): string | undefined {
	if (link.trim() === '') return 'is empty; write an address';
	const target = targetOf(link, page);
	if (target.kind === 'outside') {
		const { protocol, origin } = target.url;
		if (origin === siteUrl) return `leaves ${basePath}; build it with href()`;
		if (['https:', 'mailto:', 'tel:', 'sms:', 'data:'].includes(protocol)) return undefined;
		return `uses ${protocol} write https:`;
	}
	const { path, fragment } = target;
	if (!fileExists(path)) {
		if (fileExists(`${path}/`)) return `lacks the last slash; write ${path}/`;
		return 'leads to no page or file of dist; correct the address, or build that page';
	}
	const isQuery = path === '/search/' && fragment.startsWith('q=');
	if (target.kind === 'page' && fragment && !isQuery && !anchorsOf(path).has(fragment))
		return `leads to no id="${fragment}" on ${path}; correct the fragment`;
	return undefined;
}

/** The published address of a page, from its path without the base. */
export const absolute = (path: string): string => `${siteUrl}${basePath}${path.slice(1)}`;
