import { grow, hold, oneSet, times, to } from './fixture-parts.ts';
import type { Dose } from './types.ts';

/** The techniques that hold a position. */
export const held = {
	T04: {
		blocks: [
			{
				steps: [1, 6],
				work: hold(to(8, 30), to(1, 3), 10, 'one hold with the hands away from your body'),
			},
		],
		...oneSet,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('seconds', 2),
		basis: 'consensus',
	},
	T08: {
		blocks: [
			{
				steps: [1, 4],
				work: hold(to(10, 30), to(1, 2), 10, 'one press on a spot'),
				places: { word: 'spot', count: to(1, 3) },
			},
		],
		...oneSet,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('places', 1),
		capMinutes: 4,
		basis: 'consensus',
	},
	T11: {
		blocks: [
			{
				steps: [1, 7],
				work: hold(to(5, 20), to(1, 2), 5, 'one turn to one side and back'),
				sides: 'one-then-other',
			},
		],
		...oneSet,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('seconds', 2),
		basis: 'consensus',
	},
	T17: {
		blocks: [
			{
				steps: [1, 6],
				work: hold(to(10, 60), to(1, 3), 15, 'one rest with the forehead down', {
					one: 'hold',
					many: 'holds',
				}),
			},
		],
		...oneSet,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('seconds', 5),
		basis: 'consensus',
	},
	T18: {
		blocks: [
			{ steps: [1, 7], work: hold(to(5, 20), to(1, 3), 20, 'one lift of the hips and down again') },
		],
		...oneSet,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('seconds', 2),
		basis: 'consensus',
	},
	T20: {
		blocks: [{ steps: [1, 6], work: hold(to(5, 20), to(1, 3), 30, 'one hold in a straight line') }],
		...oneSet,
		often: times(to(1, 1), 2, 3),
		buildUp: grow('seconds', 2),
		basis: 'consensus',
	},
	X01: {
		blocks: [
			{
				steps: [1, 7],
				work: hold(to(5, 20), to(1, 3), 5, 'one slide under, hold and back'),
				sides: 'one-then-other',
			},
		],
		...oneSet,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('seconds', 2),
		basis: 'consensus',
	},
	X07: {
		blocks: [
			{
				steps: [1, 7],
				work: hold(to(8, 30), to(1, 2), 10, 'one lean through and back'),
				sides: 'one-then-other',
			},
		],
		...oneSet,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('seconds', 2),
		basis: 'consensus',
	},
	X13: {
		blocks: [
			{
				steps: [1, 6],
				work: hold(to(8, 20), to(1, 3), 10, 'one walk back and in again', {
					one: 'hold',
					many: 'holds',
				}),
			},
		],
		...oneSet,
		often: times(to(1, 1), 2, 7),
		buildUp: grow('seconds', 2),
		basis: 'consensus',
	},
} satisfies Record<string, Dose>;
