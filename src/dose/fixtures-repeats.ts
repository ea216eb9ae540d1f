import { grow, oneSet, repeats, times, to } from './fixture-parts.ts';
import type { Dose } from './types.ts';

/** The techniques that count repeats, both sides at once. */
export const repeated = {
	T01: {
		blocks: [
			{
				steps: [3, 5],
				work: repeats(
					to(4, 10),
					'both arms up and down again',
					{ go: 3, back: 3 },
					{ one: 'slide', many: 'slides' },
				),
			},
		],
		sets: to(1, 2),
		restBetweenSets: 30,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	T03: {
		blocks: [
			{
				steps: [1, 4],
				work: repeats(
					to(4, 10),
					'lift, hold, lower and one roll back',
					{ go: 2, hold: to(1, 2), back: 4 },
					{ one: 'shrug', many: 'shrugs' },
				),
			},
		],
		sets: to(1, 2),
		restBetweenSets: 20,
		often: times(to(1, 6), 2, 7),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	T05: {
		blocks: [
			{
				steps: [1, 4],
				work: repeats(
					to(2, 10),
					'one cat and one cow',
					{ go: 4, back: 4 },
					{ one: 'round', many: 'rounds' },
				),
			},
		],
		sets: to(1, 2),
		restBetweenSets: 20,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	T12: {
		blocks: [
			{
				steps: [3, 5],
				work: repeats(to(2, 8), 'one lean back and up', { go: 3, hold: to(1, 2), back: 3 }),
			},
		],
		sets: to(1, 2),
		restBetweenSets: 30,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	T16: {
		blocks: [
			{
				steps: [3, 5],
				work: repeats(to(4, 12), 'one pull and one slow return', {
					go: 2,
					hold: to(1, 2),
					back: 3,
				}),
			},
		],
		sets: to(1, 3),
		restBetweenSets: 60,
		often: times(to(1, 1), 2, 3),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	T19: {
		blocks: [
			{
				steps: [1, 4],
				work: repeats(to(4, 12), 'one lift and one way down', { go: 2, hold: to(1, 3), back: 3 }),
			},
		],
		sets: to(1, 2),
		restBetweenSets: 45,
		often: times(to(1, 1), 2, 3),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	X04: {
		blocks: [
			{
				steps: [2, 5],
				work: repeats(
					to(3, 10),
					'both arms up and down again',
					{ go: 3, back: 4 },
					{ one: 'lift', many: 'lifts' },
				),
			},
		],
		sets: to(1, 2),
		restBetweenSets: 30,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	X05: {
		blocks: [
			{
				steps: [3, 5],
				work: repeats(to(1, 5), 'one lean back and up', { go: 3, hold: to(1, 2), back: 3 }),
				places: { word: 'place on your back', count: to(1, 3) },
			},
		],
		...oneSet,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('count', 1),
		capMinutes: 3,
		basis: 'consensus',
	},
	X06: {
		blocks: [
			{
				name: 'Y',
				steps: [1, 2],
				work: repeats(to(2, 5), 'one lift and lower', { go: 1, hold: to(1, 2), back: 2 }),
			},
			{
				name: 'T',
				steps: [3, 4],
				work: repeats(to(2, 5), 'one lift and lower', { go: 1, hold: to(1, 2), back: 2 }),
			},
			{
				name: 'W',
				steps: [5, 6],
				work: repeats(to(2, 5), 'one lift and lower', { go: 1, hold: to(1, 2), back: 2 }),
			},
		],
		sets: to(1, 2),
		restBetweenSets: 45,
		often: times(to(1, 1), 2, 3),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	X08: {
		blocks: [
			{
				steps: [2, 4],
				work: repeats(to(4, 10), 'one squeeze, hold and let go', {
					go: 1,
					hold: to(2, 5),
					back: 2,
				}),
			},
		],
		...oneSet,
		often: times(to(1, 4), 2, 7),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	X11: {
		blocks: [
			{
				name: 'shoulder rolls',
				steps: [1, 2],
				work: repeats(to(5, 5), 'one roll of both shoulders', { go: 2, back: 1 }),
			},
			{
				name: 'turns',
				steps: [3, 3],
				work: repeats(to(3, 3), 'one turn to one side and back', { go: 2, back: 2 }),
				sides: 'alternate',
			},
			{ name: 'reach', steps: [4, 6], work: { by: 'breaths', count: to(2, 2), in: 4, out: 4 } },
		],
		...oneSet,
		often: { everyMinutesOfSitting: { min: 30, max: 60 } },
		buildUp: { none: 'one minute is the whole dose' },
		capMinutes: 2,
		basis: 'consensus',
	},
} satisfies Record<string, Dose>;
