import type { sections } from '../schema/technique.ts';
import { type Article, listed } from './articles.ts';

export interface Chapter {
	title: string;
	anchor: string;
	intro?: { text: string; path: string; link: string };
	pages: Article[];
	techniques: Article<'techniques'>[];
}

type SectionId = keyof typeof sections;

/** The guide in reading order: why, before you start, what to do, mistakes, when to get help. */
export async function guide(): Promise<Chapter[]> {
	const techniques = await listed('techniques');
	const precautions = await listed('precautions');
	const of = (...ids: SectionId[]) =>
		techniques.filter(({ data }) => ids.includes(data.section as SectionId));
	const kind = (id: string) => precautions.filter(({ data }) => data.kind === id);
	const chapters: Chapter[] = [
		{ title: 'Why', anchor: 'why', pages: await listed('understand'), techniques: [] },
		{
			title: 'Before you start',
			anchor: 'before-you-start',
			intro: {
				text: 'New pain between your shoulder blades? Get it checked first.',
				path: '/get-help/',
				link: 'Check all the warning signs',
			},
			pages: [...kind('before-you-start'), ...kind('condition')],
			techniques: [],
		},
		{ title: 'Warm up', anchor: 'warm-up', pages: [], techniques: of('warm-up') },
		{ title: 'Self-massage', anchor: 'self-massage', pages: [], techniques: of('self-massage') },
		{ title: 'Moves', anchor: 'moves', pages: [], techniques: of('move') },
		{ title: 'Equipment', anchor: 'equipment', pages: [], techniques: of('equipment') },
		{
			title: 'Other ways',
			anchor: 'other-ways',
			pages: [],
			techniques: of('yoga', 'pilates', 'stress', 'strength', 'everyday'),
		},
		{ title: 'Mistakes', anchor: 'mistakes', pages: kind('mistake'), techniques: [] },
		{
			title: 'When to get help',
			anchor: 'when-to-get-help',
			pages: await listed('red-flags'),
			techniques: [],
		},
	];
	return chapters.filter(({ pages, techniques: own }) => pages.length + own.length > 0);
}
