import { getEntry } from 'astro:content';
import { resolve } from './articles.ts';

/** What the home page shows first, from home.yaml. */
export async function home() {
	const { data } = await getEntry('home', 'home').then((entry) => {
		if (!entry) throw new Error('src/content/home.yaml has no entry "home".');
		return entry;
	});
	return {
		starters: await Promise.all(data.starters.map((ref) => resolve(ref, 'home.yaml'))),
		frieze: data.frieze,
		lost: data.lost,
		routines: await Promise.all(data.routines.map((ref) => resolve(ref, 'home.yaml'))),
	};
}
