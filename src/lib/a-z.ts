import { articleCollections } from '../schema/fields.ts';
import { pathOf } from './addresses.ts';
import { listed } from './articles.ts';
import { rows } from './tables.ts';
import { capitalise } from './words.ts';

interface Name {
	name: string;
	/** Where it leads. Only an explained word may lead nowhere. */
	path?: string;
	/** The page's own name, where `name` is another one for it. */
	title?: string;
	/** What the word means, in one line. */
	meaning?: string;
}

/** Pages that are no article. */
const others: Name[] = [
	{ name: 'When to get help', path: '/get-help/' },
	{ name: 'The whole guide', path: '/guide/' },
	{ name: 'Sources', path: '/sources/' },
	{ name: 'Drawings', path: '/figures/' },
	{ name: 'About', path: '/about/' },
];

/**
 * Every listed page under the first letter of its name and of each other name, and every word of
 * the glossary, in order. A word that is also a name of the page it leads to stands there once.
 */
export async function alphabet(): Promise<{ letter: string; names: Name[] }[]> {
	const entries = (await Promise.all(articleCollections.map((kind) => listed(kind)))).flat();
	const words = (await rows('glossary')).map(({ data: { word, meaning, see } }): Name => {
		return see ? { name: word, meaning, path: pathOf(see) } : { name: word, meaning };
	});
	const key = ({ name, path }: Name) => `${name.toLowerCase()} ${path}`;
	const explained = new Set(words.map(key));
	const pages = entries.flatMap((entry): Name[] => {
		const path = pathOf(entry);
		const { title, alsoCalled } = entry.data;
		return [
			{ name: title, path },
			...alsoCalled.map((name) => ({ name: capitalise(name), path, title })),
		];
	});
	const names = [...others, ...words, ...pages.filter((page) => !explained.has(key(page)))].sort(
		(a, b) =>
			a.name.localeCompare(b.name, 'en') || (a.path ?? '').localeCompare(b.path ?? '', 'en'),
	);
	const letters = new Map<string, Name[]>();
	for (const name of names) {
		const letter = /[A-Z]/i.exec(name.name)?.[0].toUpperCase() ?? '0';
		letters.set(letter, [...(letters.get(letter) ?? []), name]);
	}
	return [...letters].map(([letter, of]) => ({ letter, names: of }));
}
