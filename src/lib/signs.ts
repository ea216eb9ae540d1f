import type { CollectionEntry } from 'astro:content';
import { pathOf } from './addresses.ts';
import { capitalise } from './words.ts';
import { type Article, pagesOf, resolve } from './articles.ts';
import { rows } from './tables.ts';

export type Sign = CollectionEntry<'signs'>;
export type UrgencyId = CollectionEntry<'urgencies'>['data']['id'];

/** In the order of signs.yaml. */
export const signs = () => rows('signs');

/** The level of a sign, with the two routes of an emergency apart. Facts have none. */
export function levelOf({ data }: Sign): UrgencyId | undefined {
	if (data.screen) return data.screen;
	if (data.urgency === 'emergency') return data.route;
	return data.urgency === 'none' ? undefined : data.urgency;
}

/** Levels from the fastest help down, each with its words. */
export const urgencies = () => rows('urgencies');

export async function urgency(id: UrgencyId) {
	const found = (await urgencies()).find((entry) => entry.data.id === id);
	if (!found) throw new Error(`urgencies.yaml has no entry "${id}".`);
	return found.data;
}

/** Signs by level, the fastest help first. Levels without a sign are left out. */
export async function byLevel(of: Sign[]) {
	const levels = await urgencies();
	return levels
		.map(({ data }) => ({ level: data, signs: of.filter((sign) => levelOf(sign) === data.id) }))
		.filter((group) => group.signs.length > 0);
}

/** The short lists on every page. */
export async function watchList() {
	const watched = (await signs()).filter((sign) => sign.data.watch);
	const words = (list: string) =>
		watched.flatMap(({ data }) => (data.watch?.list === list ? [data.watch.words] : []));
	return {
		ambulance: words('ambulance'),
		emergencyDepartment: words('emergency-department'),
		today: words('today'),
	};
}

/** The red-flag page on which one of the signs stands first. */
export async function pageOfSigns(ids: readonly string[]) {
	const places = (await pagesOf('red-flags')).flatMap((entry) => {
		const at = entry.data.signs.findIndex((sign) => ids.includes(sign.id));
		return at < 0 ? [] : [{ title: entry.data.title, path: pathOf(entry), at }];
	});
	const [page] = places.sort((a, b) => a.at - b.at);
	return page;
}

/** Headings of clusters whose id does not read as one. */
const clusterNames: Record<string, string> = {
	'eyes-medicines-safety': 'Eyes, medicines, safety',
	'heart-and-aorta': 'Heart and main artery',
	'heart-lungs-leg': 'Heart, lungs, leg',
	'long-term-conditions': 'Long-term conditions',
	'the-pain': 'The pain',
	'under-18': 'Under 18',
};

/** Heading of a cluster from its id: "head-and-neck" becomes "Head and neck". */
export const clusterHeading = (id: string) =>
	clusterNames[id] ?? capitalise(id.replaceAll('-', ' '));

type SignPage = Article<'red-flags' | 'precautions'>;

/** Entries of signs that a page names, in the given order. */
export const resolveSigns = (of: SignPage['data']['signs'], page: SignPage) =>
	Promise.all(of.map((sign) => resolve(sign, `${page.collection}/${page.id}`)));

/** The signs that a page carries, in its own order. */
export const signsOf = (page: SignPage) => resolveSigns(page.data.signs, page);

/** Signs under their clusters, in order. Those of the group under 18 have one of their own. */
export function inClusters(of: Sign[]): [cluster: string, signs: Sign[]][] {
	const clusters = new Map<string, Sign[]>();
	for (const sign of of) {
		const cluster = sign.data.cluster ?? sign.data.group;
		clusters.set(cluster, [...(clusters.get(cluster) ?? []), sign]);
	}
	return [...clusters];
}

/** The level of today without more: its card says it already. */
const usual = { who: 'a doctor or an advice line', within: 'today' };

/** Whom to turn to and how soon, where a sign says more than the card it stands in. */
export function whoAndWhen({ data }: Sign): string | undefined {
	const { who, within, urgency: level, screen } = data;
	if (!who || !within || level === 'emergency' || level === 'none') return undefined;
	if (screen || (who === usual.who && within === usual.within)) return undefined;
	if (within === 'now') return `Call now: ${who}.`;
	if (within === 'today') return `Ask ${who} today.`;
	return within === 'no rush' ? `See ${who}. No rush.` : `See ${who} within ${within}.`;
}
