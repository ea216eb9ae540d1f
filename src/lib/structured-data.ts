import { doseProperties, minutes } from '../dose/index.ts';
import { goals } from '../schema/technique.ts';
import { absolute, pathOf } from './addresses.ts';
import type { Article } from './articles.ts';
import { kinds } from './kinds.ts';
import { siteName } from './settings.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** A list of pages from the home page down. */
const breadcrumbs = (steps: [name: string, path: string][]) => ({
	'@type': 'BreadcrumbList',
	itemListElement: steps.map(([name, path], i) => ({
		'@type': 'ListItem',
		position: i + 1,
		name,
		item: absolute(path),
	})),
});

/**
 * schema.org data of an article. No `reviewedBy` and no `lastReviewed`: nobody with a licence to
 * practise has reviewed the page.
 */
export function structuredData(entry: Article) {
	const { title, summary, alsoCalled, added, checked } = entry.data;
	const page = {
		'@type': 'MedicalWebPage',
		name: title,
		description: summary,
		url: absolute(pathOf(entry)),
		inLanguage: 'en-GB',
		datePublished: added,
		dateModified: checked,
		license: licence,
		isAccessibleForFree: true,
		isPartOf: { '@type': 'WebSite', name: siteName, url: absolute('/') },
		...(alsoCalled.length && { keywords: alsoCalled.join(', ') }),
	};
	const trail = breadcrumbs([
		['Home', '/'],
		[kinds[entry.collection].plural, `/${entry.collection}/`],
		[title, pathOf(entry)],
	]);
	return {
		'@context': 'https://schema.org',
		'@graph': [page, trail, ...(entry.collection === 'techniques' ? [exercisePlan(entry)] : [])],
	};
}

function exercisePlan({ data }: Article<'techniques'>) {
	return {
		'@type': 'ExercisePlan',
		name: data.title,
		exerciseType: goals[data.goal],
		...doseProperties(data.dose),
		...(data.equipment.length && { equipment: data.equipment.map(({ what }) => what).join(', ') }),
		timeRequired: `PT${minutes(data.dose).full}M`,
	};
}
