/** The surfaces of arms, hands, legs and feet. Numbers: figures.md section 7. */
import type { Layer } from './parts.ts';
import type { Side } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { ring, sphere } from './tubes.ts';
import type { Station, Tube } from './tubes.ts';
import {
	add,
	cross,
	dot,
	length,
	mix,
	normalize,
	place,
	radians,
	reject,
	scale,
	subtract,
} from './vector.ts';
import type { Vec } from './vector.ts';

/** Part of the upper arm that the sleeve covers, and of the shin that the trouser leg covers. */
const sleeveEnd = 0.58;
const trouserEnd = 0.93;

export function upperArmLayers(s: Skeleton, side: Side, toViewer: Vec): readonly Layer[] {
	const { shoulder, elbow } = s.joints[side];
	const { girth, shoulders, size } = s.body;
	const along = normalize(subtract(elbow, shoulder));
	const at = (t: number): Vec => mix(shoulder, elbow, t);
	const sleeve: Layer = {
		colour: 'shirt',
		blend: 1,
		role: 'garment',
		tubes: [
			[
				sphere(shoulder, 5.4 * shoulders * size),
				sphere(at(0.3), 5.2 * girth * size),
				ring(at(sleeveEnd), along, 4.9 * girth * size),
			],
		],
	};
	// If the opening faces the viewer, the arm comes out of it on top of the sleeve.
	const open = dot(along, toViewer) > 0.12;
	const half = 4.1 + (girth - 1) * 2;
	const start = open ? ring(at(0.55), along, half * size) : sphere(at(0.2), 4.3 * girth * size);
	const skin: Layer = {
		colour: 'skin',
		blend: 1,
		role: 'arm',
		tubes: [[start, sphere(at(0.5), half * size), sphere(elbow, 3.5 * size)]],
	};
	return open ? [sleeve, skin] : [skin, sleeve];
}

export function forearmLayers(s: Skeleton, side: Side): readonly Layer[] {
	const { elbow, wrist } = s.joints[side];
	const { size } = s.body;
	const arm: Tube = [
		sphere(elbow, 3.5 * size),
		sphere(mix(elbow, wrist, 0.25), 3.6 * size),
		sphere(wrist, 2.5 * size),
	];
	const tubes = [arm, ...handTubes(s, side)];
	return [{ colour: 'skin', blend: 1.2, role: 'plain', tubes }];
}

export function handTubes(s: Skeleton, side: Side): readonly Tube[] {
	const { wrist, hand, curl } = s.joints[side];
	const { size } = s.body;
	const at = (x: number, y: number, z: number): Vec => place(wrist, hand, scale([x, y, z], size));
	const ball = (x: number, y: number, z: number, r: number): Station =>
		sphere(at(x, y, z), r * size);
	const flat = (x: number, y: number, thick: number, wide: number): Station => ({
		c: at(x, y, 0),
		a: scale(hand[1], thick * size),
		b: scale(hand[2], wide * size),
	});
	if (curl > 0.5) {
		return [
			[ball(0, 0, 0, 2.5), ball(5, 0.6, 0, 3.3), ball(8, 1.6, 0, 3.2)],
			[ball(8, 1.4, 0, 3), ball(6, 4, 0, 2.4)],
			[ball(3, 1, 2.5, 1.5), ball(7, 3.2, 2.6, 1.3)],
		];
	}
	return [
		[ball(0, 0, 0, 2.5), flat(4, 0, 1.9, 3.5), flat(8.5, 0.2, 1.6, 3.9), flat(13, 0.6, 1.3, 3.5)],
		[flat(13, 0.6, 1.3, 3.5), ball(15.8, 0.9, 0, 1.4)],
		[ball(2, 0.6, 2, 1.7), ball(6, 1, 4.6, 1.35), ball(9, 1.1, 5.1, 1.15)],
	];
}

export function thighLayers(s: Skeleton, side: Side): readonly Layer[] {
	const { hip, knee } = s.joints[side];
	const g = s.body.girth * s.body.size;
	const tube: Tube = [
		sphere(hip, 8.9 * g),
		sphere(mix(hip, knee, 0.35), 8.2 * g),
		sphere(mix(hip, knee, 0.8), 6.2 * g),
		sphere(knee, 5.7 * g),
	];
	return [{ colour: 'trousers', blend: 2, role: 'garment', tubes: [tube] }];
}

export function shinLayers(s: Skeleton, side: Side, toViewer: Vec): readonly Layer[] {
	const { hip, knee, ankle, foot } = s.joints[side];
	const { girth, size } = s.body;
	const thigh = normalize(subtract(knee, hip));
	const shin = normalize(subtract(ankle, knee));
	let calf = reject(shin, thigh);
	calf = length(calf) < 0.15 ? scale(foot[0], -1) : normalize(calf);
	calf = normalize(reject(calf, shin));
	const leg: Layer = {
		colour: 'trousers',
		blend: 1.5,
		role: 'garment',
		tubes: [
			[
				sphere(knee, 5.7 * girth * size),
				sphere(add(mix(knee, ankle, 0.28), scale(calf, 1.3)), 5.5 * girth * size),
				sphere(mix(knee, ankle, 0.75), 4.4 * size),
				ring(mix(knee, ankle, trouserEnd), shin, 4.3 * size),
			],
		],
	};
	const shoe: Layer = { colour: 'shoe', blend: 1.2, role: 'foot', tubes: footTubes(s, side) };
	return dot(shin, toViewer) > 0.3 ? [leg, shoe] : [shoe, leg];
}

export function footTubes(s: Skeleton, side: Side): readonly Tube[] {
	const { ankle, foot, toeBend } = s.joints[side];
	const { size } = s.body;
	const at = (x: number, y: number): Vec => place(ankle, foot, scale([x, y, 0], size));
	const ball = (c: Vec, r: number): Station => sphere(c, r * size);
	const flat = (c: Vec, high: number, wide: number): Station => ({
		c,
		a: scale(foot[1], high * size),
		b: scale(cross(foot[0], foot[1]), wide * size),
	});
	const bend = toeBend * radians;
	const toeWay = add(scale(foot[0], Math.cos(bend)), scale(foot[1], Math.sin(bend)));
	const heel = ball(at(-3.2, -3.6), 3.4);
	const root = at(12.5, -4.6);
	const beyond = (step: number): Vec => add(root, scale(toeWay, step * size));
	return [
		[ball(at(0, -1), 3.9), heel],
		[heel, ball(root, 2.5)],
		[ball(at(0, -0.5), 3.9), ball(at(7, -3), 3.4)],
		[ball(at(7, -3), 3.4), ball(root, 2.6)],
		[flat(at(4, -4.6), 2.2, 3.4), flat(at(12.5, -4.8), 2.2, 4.3), flat(beyond(4), 1.9, 3.8)],
		[ball(root, 2.6), ball(beyond(6.6), 2)],
	];
}
