/** Terms that several parts of the pose schema share: units, landmarks, places. */
import { either, number, object, oneOf, vector } from './shape.ts';
import type { TypeOf } from './shape.ts';

export const sided = <const T extends string>(name: T): readonly [`${T}R`, `${T}L`] => [
	`${name}R`,
	`${name}L`,
];

/** Points of the body that a hand, foot, prop or arrow can be placed by. */
export const landmarkNames = [
	...sided('shoulder'),
	...sided('elbow'),
	...sided('wrist'),
	...sided('hand'),
	...sided('ear'),
	...sided('ribs'),
	...sided('hip'),
	...sided('knee'),
	...sided('ankle'),
	'head',
	'headBack',
	'face',
	'c7',
	't6',
	'chest',
	'belly',
	'hips',
] as const;

export const none = {} as const;
export const degrees = (low = -180, high = 180) => number('degrees', low, high);
export const cm = (low = -300, high = 300) => number('centimetres', low, high);
export const size = cm(0.5, 300);
/** A place: world coordinates, or a landmark with a step in that landmark's frame. */
const spot = object(
	'a map like {on: t6, by: [0, 0, 0]}',
	{ on: oneOf(landmarkNames) },
	{
		by: vector,
	},
);
export const target = either(Array.isArray, vector, spot);

export type Target = TypeOf<typeof target>;
export type LandmarkName = (typeof landmarkNames)[number];
