import { getEntry } from 'astro:content';
import { resolve } from './articles.ts';

/** What the home page shows first, from home.yaml. */
export async function home() {
	const entry = await getEntry('home', 'home');
	if (!entry) throw new Error('src/content/home.yaml has no entry "home".');
	const { data } = entry;
	return {
		starters: await Promise.all(data.starters.map((ref) => resolve(ref, 'home.yaml'))),
		frieze: data.frieze,
		lost: data.lost,
		routines: await Promise.all(data.routines.map((ref) => resolve(ref, 'home.yaml'))),
	};
}
