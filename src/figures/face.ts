/** Eyes, glasses, brows, mouth and finger lines: each only if its outward direction meets the viewer. */
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import { headPoint } from './head.ts';
import { linePath, Pen, unitsPerCm } from './path.ts';
import type { Mark } from './shapes.ts';
import type { Side } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { dot, normalize, place, scale } from './vector.ts';
import type { Point, Vec } from './vector.ts';

const eyeSeen = 0.28;
const noseDrawn = 0.72;
/** Turned further, the lines would run into each other. */
const fingersSeen = 0.72;

export function faceMarks(s: Skeleton, camera: Camera): Mark[] {
	const marks: Mark[] = [];
	const at = (p: Vec): Point => {
		const [x, y] = project(camera, headPoint(s, p));
		return [x, y];
	};
	const facing = (way: Vec): number =>
		dot(normalize(place([0, 0, 0], s.head, way)), camera.toViewer);
	const bow = (a: Vec, b: Vec, c: Vec): void => {
		marks.push({ d: new Pen().move(at(a)).bow(at(b), at(c)).d, style: 'line' });
	};
	if (s.person.glasses) marks.push(...glassesMarks(s, at, facing));
	for (const k of [1, -1]) {
		if (facing([1, 0, k * 0.35]) <= eyeSeen) continue;
		const [x, y] = at([9.1, 4.6, k * 3.3]);
		const dot0 = `M${Math.round(x * unitsPerCm)} ${Math.round(y * unitsPerCm)}v.1`;
		marks.push({ d: dot0, style: 'dot' });
		// The inner end is higher than in a frown.
		bow([9.9, 7.7, k * 1.8], [9.6, 8.3, k * 3.3], [8.6, 7.1, k * 4.9]);
	}
	if (facing([1, 0, 0]) > -0.15) {
		const across = facing([0, 0, 1]);
		// From the side the outline shows the nose.
		if (facing([1, 0, 0]) > noseDrawn) {
			const k = across < 0 ? -1 : 1;
			bow([10, 4.4, -k * 0.3], [11.6, 2.2, -k * 0.5], [10.2, 1.2, k * 0.7]);
		}
		if (Math.abs(across) > 0.6) {
			const k = Math.sign(across);
			bow([9, -1.5, 0], [8.6, -2.1, k * 1.2], [7.6, -1, k * 2.7]);
		} else {
			const left = across > 0.5 ? 0 : -2;
			const right = across < -0.5 ? 0 : 2;
			bow([9, -1.3, left], [9.3, -2.3, (left + right) / 2], [9, -1.3, right]);
		}
	}
	if (s.body.covering === 'turban') {
		// Two folds that meet over the forehead.
		for (const k of [1, -1]) {
			if (facing([0.8, 0.5, k]) < 0.3) continue;
			bow([11.8, 9.6, k * 0.4], [9.6, 13.4, k * 3.4], [4, 14.6, k * 5.6]);
		}
	}
	return marks;
}

/** Two rims round the eyes, the bridge between them, and the arm on the side that is seen. */
function glassesMarks(s: Skeleton, at: (p: Vec) => Point, facing: (way: Vec) => number): Mark[] {
	const eye: readonly [y: number, z: number] = [4.7, 3.2];
	const r = 2.3;
	/** A point of the rims, `out` from the nose and `up` from the eyes: they curve with the face. */
	const rim = (k: number, out: number, up: number): Vec => {
		const z = eye[1] + out;
		return [10.8 - 0.055 * z * z, eye[0] + up, k * z];
	};
	const lines: Pen[] = [];
	for (const k of [1, -1]) {
		if (facing([1, 0, k * 0.35]) <= eyeSeen) continue;
		const corner = (out: number, up: number): Point => at(rim(k, out * r, up * r));
		lines.push(
			new Pen()
				.move(corner(0, 0.85))
				.bow(corner(1, 0.85), corner(1, 0))
				.bow(corner(1, -0.85), corner(0, -0.85))
				.bow(corner(-1, -0.85), corner(-1, 0))
				.bow(corner(-1, 0.85), corner(0, 0.85))
				.close(),
		);
		if (facing([0, 0, k]) > 0.12) {
			// To the ear, or under the scarf.
			const end = s.body.covering === 'scarf' ? at([5.4, 5.2, k * 6.8]) : at([1.5, 5.6, k * 7.9]);
			lines.push(new Pen().move(corner(1, 0.3)).lines([end]));
		}
	}
	if (facing([1, 0, 0]) > eyeSeen) {
		lines.push(new Pen().move(at(rim(1, -r, 0.4))).bow(at([11.4, 5.8, 0]), at(rim(-1, -r, 0.4))));
	}
	return lines.map(({ d }) => ({ d, style: 'line' }));
}

/** Lines between the fingers of a flat hand, where its face or back is seen. */
export function fingerMarks(s: Skeleton, side: Side, camera: Camera): Mark[] {
	const { wrist, hand, curl } = s.joints[side];
	if (curl > 0.5) return [];
	const seen = dot(hand[1], camera.toViewer);
	if (Math.abs(seen) < fingersSeen) return [];
	const lift = Math.sign(seen) * 1.2;
	const at = (x: number, z: number): Point => {
		const p = place(wrist, hand, scale([x, lift + 0.4, z], s.body.size));
		const [px, py] = project(camera, p);
		return [px, py];
	};
	const gaps = [-1.7, 0.05, 1.75];
	const d = gaps.map((z) => linePath([at(9.6, z), at(13.9, z * 0.85)])).join('');
	return [{ d, style: 'line' }];
}
