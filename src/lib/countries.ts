import type { CollectionEntry } from 'astro:content';
import { rows } from './tables.ts';

export type Country = CollectionEntry<'countries'>['data'];

/** In the order of countries.yaml. */
export const countries = async () => (await rows('countries')).map(({ data }) => data);

export interface CallBox {
	number: string;
	tel: string;
	places: string;
}

/** Emergency numbers for the call boxes: countries that share their first number share a box. */
export async function callBoxes(): Promise<CallBox[]> {
	const boxes = new Map<string, { tel: string; places: Set<string> }>();
	for (const { emergency, short } of await countries()) {
		const [first] = emergency;
		if (!first) continue;
		const box = boxes.get(first.number) ?? { tel: first.tel, places: new Set() };
		box.places.add(short);
		boxes.set(first.number, box);
	}
	return [...boxes].map(([number, { tel, places }]) => ({
		number,
		tel,
		places: [...places].join(', '),
	}));
}

/** Words for a reader whose country is not known. */
const anywhere: Record<string, string> = {
	emergency: 'your emergency number',
	advice: 'your advice line',
	doctor: 'a doctor',
	department: 'an emergency department (A&E in the UK, ER in the USA)',
};

/** Fills [emergency], [advice], [doctor] and [department] with words that hold in any country. */
export const fillAnywhere = (text: string) =>
	text.replace(/\[(\w+)\]/g, (whole, key: string) => anywhere[key] ?? whole);
