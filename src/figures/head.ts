/** Head, hair and coverings. Local head coordinates: forwards, up, to the right; cm. */
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import { cell, tubesField } from './field.ts';
import type { Field } from './field.ts';
import type { Shape } from './shapes.ts';
import { headScale } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { ellipsoid, sphere } from './tubes.ts';
import type { Tube } from './tubes.ts';
import { add, cross, dot, normalize, place, scale, subtract, toLocal } from './vector.ts';
import type { Vec } from './vector.ts';
import type { Covering } from './body.ts';

/** Half axes of the skull. */
const skullRadii: Vec = [9.3, 9, 7.5];

/** How much larger than the skull the hair or cloth is. */
const coverSize: Readonly<Record<Covering, number>> = {
	bun: 1.075,
	short: 1.06,
	curly: 1.2,
	bald: 1.03,
	scarf: 1.12,
	turban: 1.2,
};

const size = (s: Skeleton): number => headScale * s.body.size;

/** A point given from the atlas. */
export const headPoint = (s: Skeleton, p: Vec): Vec => place(s.atlas, s.head, scale(p, size(s)));

/** Negative where a point, seen from the middle of the skull, is covered; about cm. */
function coverZone(covering: Covering, [x, y, z]: Vec): number {
	const slope = x * 0.86 - y * 0.5;
	switch (covering) {
		case 'scarf':
			return slope - 3.2;
		case 'turban':
			return (x * 0.45 - y - 0.8) * 0.9;
		case 'bald': {
			// A low rim from ear to ear round the back.
			const rim = Math.max(y - 0.6, x * 0.9 + 1.6);
			return Math.max(rim, -(y + 6.6));
		}
		case 'curly': {
			const curl = Math.sin(y * 1.35 + z * 0.7) * 0.5 + Math.sin(x * 1.3 - z * 0.8) * 0.5;
			return Math.max(slope - 1.2, -(y + 8.2)) + curl * 0.8;
		}
		case 'short':
			return Math.max((x - hairline(y)) * 0.8, -(y + 7));
		case 'bun':
			return Math.max(slope - 1.2, -(y + 7.2));
	}
}

/** How far forwards short hair grows at a height: nape, behind the ear, sideburn, forehead. */
const hairlineStops: readonly (readonly [y: number, x: number])[] = [
	[-9, -3],
	[-4, -1.6],
	[-2.6, 1.6],
	[1, 2.4],
	[3.6, 2.6],
	[5, 4.4],
	[6.4, 7.6],
	[9, 10],
];

function hairline(y: number): number {
	const last = hairlineStops.length - 2;
	let i = 0;
	while (i < last && hairlineStops[i + 1]![0] < y) i++;
	const [y0, x0] = hairlineStops[i]!;
	const [y1, x1] = hairlineStops[i + 1]!;
	return x0 + ((x1 - x0) * (y - y0)) / (y1 - y0);
}

/** The cover: for each cell, the point of the larger skull that is seen there decides. */
function coverField(s: Skeleton, camera: Camera): Field {
	const { covering } = s.body;
	const k = size(s);
	const big = coverSize[covering];
	const radii = scale(skullRadii, k * big);
	const tube = ellipsoid(s.skull, s.head, radii);
	const field = tubesField([tube], 0, camera);
	const [cx, cy] = project(camera, s.skull);
	const ray = toLocal(s.head, camera.toViewer);
	const stretch = (v: Vec): Vec => [v[0] / radii[0], v[1] / radii[1], v[2] / radii[2]];
	const ray1 = stretch(ray);
	const a = dot(ray1, ray1);
	const right = toLocal(s.head, camera.right);
	const up = toLocal(s.head, camera.up);
	for (let j = 0; j < field.ny; j++) {
		for (let i = 0; i < field.nx; i++) {
			const index = j * field.nx + i;
			const v = field.v[index]!;
			if (v > 4) continue;
			const dx = (field.x0 + i) * cell - cx;
			const dy = (field.y0 + j) * cell - cy;
			const start = add(scale(right, dx), scale(up, -dy));
			const start1 = stretch(start);
			const b = dot(ray1, start1);
			const disc = b * b - a * (dot(start1, start1) - 1);
			const t = disc > 0 ? (Math.sqrt(disc) - b) / a : -b / a;
			const hit = scale(add(start, scale(ray, t)), 1 / k);
			const zone = coverZone(covering, hit) * 0.9;
			const outline = covering === 'curly' ? v - Math.sin(hit[0] + hit[1] * 1.4) * 0.55 : v;
			field.v[index] = Math.max(outline, zone);
		}
	}
	return field;
}

function faceTubes(s: Skeleton): readonly Tube[] {
	const k = size(s);
	const ball = (x: number, y: number, z: number, r: number) =>
		sphere(headPoint(s, [x, y, z]), r * k);
	return [
		ellipsoid(s.skull, s.head, scale(skullRadii, k)),
		[ball(2, 4, 0, 7.2), ball(6.4, -2.6, 0, 2.7)],
		[ball(1.5, 1, 3.4, 3.6), ball(6.2, -2.8, 0.9, 2.5)],
		[ball(1.5, 1, -3.4, 3.6), ball(6.2, -2.8, -0.9, 2.5)],
		[ball(9.2, 4.6, 0, 0.9), ball(10.7, 1.9, 0, 1.05)],
		[ball(9, 2.4, 0, 1.4), ball(10.7, 1.9, 0, 1)],
	];
}

/** Ears: on the side that the viewer sees, facing a little forwards. */
function earShapes(s: Skeleton, camera: Camera): Shape[] {
	const k = size(s);
	const [forward, up, right] = s.head;
	const shapes: Shape[] = [];
	for (const side of [1, -1]) {
		const facing = normalize(add(scale(right, side), scale(forward, -0.1)));
		if (dot(facing, camera.toViewer) <= 0.12) continue;
		const outwards = normalize(add(scale(right, side), scale(forward, 0.12)));
		const tube: Tube = [
			{
				c: headPoint(s, [0.2, 3.4, side * 7.6]),
				a: scale(normalize(add(up, scale(forward, -0.15))), 3 * k),
				b: scale(normalize(cross(outwards, up)), 2.1 * k),
			},
		];
		shapes.push(shape([tube], tubesField([tube], 0, camera), 'skin', 3));
	}
	return shapes;
}

const shape = (
	tubes: readonly Tube[],
	field: Field,
	colour: 'skin' | 'hair',
	least = 5,
): Shape => ({ tubes, field, colour, least, role: 'head' });

/** The head in its own fixed order, far pieces first. */
export function headShapes(s: Skeleton, camera: Camera): Shape[] {
	const { covering } = s.body;
	const k = size(s);
	const face = faceTubes(s);
	const shapes: Shape[] = [];
	const plain = (tubes: readonly Tube[], colour: 'skin' | 'hair', blend = 0): Shape =>
		shape(tubes, tubesField(tubes, blend, camera), colour);

	const knot = knotTubes(s);
	const knotInFront =
		knot.length > 0 && dot(subtract(knot[0]![0]!.c, s.skull), camera.toViewer) > -1;
	if (knot.length > 0 && !knotInFront) shapes.push(plain(knot, 'hair'));
	if (covering === 'scarf') {
		const low = place(s.c7, s.chest, [1 * s.body.size, 0, 0]);
		const drape: Tube = [
			sphere(headPoint(s, [-0.5, 2, 0]), 8.6 * k),
			sphere(low, 8.5 * s.body.size),
		];
		shapes.push(plain([drape], 'hair'));
	}
	shapes.push(plain(face, 'skin', 1.2));
	const skull = ellipsoid(s.skull, s.head, scale(skullRadii, k));
	shapes.push(shape([skull], coverField(s, camera), 'hair', covering === 'bald' ? 2 : 5));
	if (knotInFront) shapes.push(plain(knot, 'hair'));
	if (covering !== 'scarf') shapes.push(...earShapes(s, camera));
	return shapes;
}

/** What stands out of the cover: a bun, the crown of a turban. */
function knotTubes(s: Skeleton): readonly Tube[] {
	const ball = (x: number, y: number, r: number): readonly Tube[] => [
		[sphere(headPoint(s, [x, y, 0]), r * size(s))],
	];
	if (s.body.covering === 'bun') return ball(-8.6, 11.5, 4.5);
	return s.body.covering === 'turban' ? ball(-0.5, 12.2, 7.6) : [];
}
