import { minutes } from '../dose/index.ts';
import { levels, places } from '../schema/technique.ts';
import type { Article } from './articles.ts';

type Technique = Article<'techniques'>;

/** "2 minutes", "2 to 4 minutes": from the first day to the limit. */
export function timeOf({ data }: Technique, unit = 'minutes'): string {
	const { firstDay, full } = minutes(data.dose);
	const range = firstDay === full ? `${full}` : `${firstDay} to ${full}`;
	return `${range.replaceAll(' ', '\u00a0')}\u00a0${range === '1' ? unit.replace(/minutes$/, 'minute') : unit}`;
}

/** The places a technique can be done in, as words. */
export const placesOf = ({ data }: Technique) =>
	data.places.map((place, i) => (i ? places[place].toLowerCase() : places[place])).join(' or ');

/** Three short facts under a card's title: "Chair · 2 min · easy". */
export const metaOf = (technique: Technique) =>
	[placesOf(technique), timeOf(technique, 'min'), levels[technique.data.level].toLowerCase()].join(
		'\u00a0· ',
	);

/** Needs the floor, and nothing else will do. */
export const isFloorOnly = ({ data }: Technique) => data.places.every((place) => place === 'floor');

/** What the diary on paper asks for, from 0 to 10. */
export const diaryWord = ({ data }: Technique) => (data.goal === 'calm' ? 'tense' : 'stiff');

/** How a technique fits a day, after "and". */
export const fitsIn = ({ data }: Technique) =>
	data.places.every((place) => place === 'floor' || place === 'bed')
		? 'it needs room to lie or kneel, so it fits home better than work'
		: 'you need not change your clothes, so it fits a break at work or at home';

/** Where somebody may notice in the day that it helped, after "you may notice that". */
export const noticedWhen: Record<Technique['data']['goal'], string> = {
	loosen: 'when you look over your shoulder or reach for a shelf',
	stretch: 'when you dress, or reach up or behind you',
	strengthen: 'when you lift, carry or sit for long',
	'self-massage': 'when you lean back or sit at a desk',
	'warm-or-cool': 'when you sit down in the evening or go to bed',
	calm: 'when you rest or wait to fall asleep',
	'keep-moving': 'when you get up after long sitting',
};
