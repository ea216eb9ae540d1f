import { grow, hold, oneSet, repeats, times, to } from './fixture-parts.ts';
import type { Dose } from './types.ts';

/** The techniques that count repeats on each side. */
export const sided = {
	T02: {
		blocks: [
			{
				name: 'turns',
				steps: [2, 3],
				work: repeats(to(2, 5), 'one turn to the side and back', {
					go: 3,
					hold: to(1, 2),
					back: 3,
				}),
				sides: 'alternate',
			},
			{
				name: 'tilts',
				steps: [4, 6],
				work: hold(to(5, 10), to(1, 2), 5, 'one tilt and back'),
				sides: 'one-then-other',
			},
		],
		...oneSet,
		often: times(to(1, 2), 2, 7),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	T21: {
		blocks: [
			{
				steps: [2, 4],
				work: repeats(
					to(3, 10),
					'one arm and the other leg up and down',
					{ go: 2, hold: to(1, 2), back: 2 },
					{ one: 'lift', many: 'lifts' },
				),
				sides: 'alternate',
			},
		],
		sets: to(1, 2),
		restBetweenSets: 45,
		often: times(to(1, 1), 2, 3),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	X02: {
		blocks: [
			{
				steps: [2, 5],
				work: repeats(to(2, 8), 'one opening and closing', { go: 4, hold: to(1, 2), back: 4 }),
				sides: 'one-then-other',
			},
		],
		sets: to(1, 2),
		restBetweenSets: 20,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	X03: {
		blocks: [
			{
				steps: [1, 4],
				work: repeats(to(2, 8), 'one turn to one side and back', {
					go: 2,
					hold: to(1, 1),
					back: 2,
				}),
				sides: 'alternate',
			},
		],
		sets: to(1, 2),
		restBetweenSets: 15,
		often: times(to(1, 3), 2, 7),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	X14: {
		blocks: [
			{
				steps: [1, 5],
				work: repeats(to(2, 6), 'one bend to one side and up', { go: 3, hold: to(1, 2), back: 3 }),
				sides: 'one-then-other',
			},
		],
		...oneSet,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
	X15: {
		blocks: [
			{
				steps: [1, 5],
				work: repeats(to(2, 8), 'one lift of one arm and down', { go: 3, hold: to(1, 1), back: 3 }),
				sides: 'alternate',
			},
		],
		sets: to(1, 2),
		restBetweenSets: 20,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('count', 1),
		basis: 'consensus',
	},
} satisfies Record<string, Dose>;
