import { drawnParts } from '../schema/technique.ts';
import { pathOf } from './addresses.ts';
import { listed } from './articles.ts';
import { figureOf } from './figures.ts';

export interface Shelf {
	title: string;
	path: string;
	figures: { id: string; alt: string; src: string }[];
}

interface Drawn {
	pose: { id: string };
	alt: string;
}
const shownOn = ({ marked, figures }: { marked?: Drawn | undefined; figures: Drawn[] }) =>
	marked ? [marked, ...figures] : figures;

/** Every drawing that a page shows, by page, each once, with the words that describe it. */
export async function gallery(): Promise<Shelf[]> {
	const shown = [
		...(await listed('techniques')).map((entry) => ({
			title: entry.data.title,
			path: pathOf(entry),
			of: drawnParts(entry.data).flatMap(([, { pose, alt }]) =>
				pose ? [{ id: pose.id, alt: alt ?? '' }] : [],
			),
		})),
		...[...(await listed('precautions')), ...(await listed('red-flags'))].map((entry) => ({
			title: entry.data.title,
			path: pathOf(entry),
			of: shownOn(entry.data).map(({ pose, alt }) => ({ id: pose.id, alt })),
		})),
	];
	const seen = new Set<string>();
	const shelves: Shelf[] = [];
	for (const { title, path, of } of shown) {
		const fresh = of.filter(({ id }) => !seen.has(id) && seen.add(id));
		const figures = await Promise.all(
			fresh.map(async ({ id, alt }) => ({ id, alt, src: (await figureOf(id)).src })),
		);
		if (figures.length) shelves.push({ title, path, figures });
	}
	return shelves;
}
