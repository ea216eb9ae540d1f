/** A body's surface as spheres and points, to measure what it touches. */
import { footTubes, forearmLayers, handTubes, thighLayers } from './limb-surface.ts';
import type { Side } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { headScale } from './skeleton.ts';
import { pelvisLayers, torsoLayers } from './torso.ts';
import { ellipsoid, sphere } from './tubes.ts';
import type { Tube } from './tubes.ts';
import { add, cross, distance, dot, length, mix, normalize, scale, subtract } from './vector.ts';
import type { Vec } from './vector.ts';

/** A sphere; r = 0 for a point of the surface. */
export interface Probe {
	readonly c: Vec;
	readonly r: number;
}

const between = 4;
const around = 20;

export function probesOf(tubes: readonly Tube[]): Probe[] {
	const probes: Probe[] = [];
	for (const tube of tubes) {
		for (const [i, s] of tube.entries()) {
			const e = tube[i + 1] ?? s;
			for (let step = 0; step < (e === s ? 1 : between); step++) {
				const t = step / between;
				const c = mix(s.c, e.c, t);
				if (s.a === undefined || e.a === undefined) {
					const from = s.a === undefined ? s.r : Math.min(length(s.a), length(s.b));
					const to = e.a === undefined ? e.r : Math.min(length(e.a), length(e.b));
					probes.push({ c, r: from + (to - from) * t });
					continue;
				}
				const a = mix(s.a, e.a, t);
				const b = mix(s.b, e.b, t);
				for (let k = 0; k < around; k++) {
					const w = (2 * Math.PI * k) / around;
					const p = add(c, add(scale(a, Math.cos(w)), scale(b, Math.sin(w))));
					probes.push({ c: p, r: 0 });
				}
			}
		}
	}
	return probes;
}

/** Distance from a point to the surface of tubes, about; negative inside. */
export function tubesDistance(tubes: readonly Tube[], p: Vec): number {
	let nearest = Infinity;
	for (const tube of tubes) {
		for (const [i, s] of tube.entries()) {
			const e = tube[i + 1] ?? s;
			for (let step = 0; step < between; step++) {
				const t = step / between;
				const c = mix(s.c, e.c, t);
				if (s.a === undefined || e.a === undefined) {
					const from = s.a === undefined ? s.r : Math.min(length(s.a), length(s.b));
					const to = e.a === undefined ? e.r : Math.min(length(e.a), length(e.b));
					nearest = Math.min(nearest, distance(p, c) - from - (to - from) * t);
				} else {
					nearest = Math.min(nearest, sectionDistance(p, c, mix(s.a, e.a, t), mix(s.b, e.b, t)));
				}
				if (e === s) break;
			}
		}
	}
	return nearest;
}

/** Distance to an elliptical slice: along the ray in its plane, and out of the plane. */
function sectionDistance(p: Vec, c: Vec, a: Vec, b: Vec): number {
	const v = subtract(p, c);
	const [wide, deep] = [length(a), length(b)];
	const x = dot(v, a) / wide;
	const y = dot(v, b) / deep;
	const off = dot(v, normalize(cross(a, b)));
	const q = Math.hypot(x / wide, y / deep);
	const radial = q < 1e-6 ? -Math.min(wide, deep) : (Math.hypot(x, y) * (q - 1)) / q;
	// Inside the slice but out of its plane: another slice is nearer, or none is.
	return radial > 0 ? Math.hypot(radial, off) : Math.max(radial, Math.abs(off) - 1.5);
}

/** Surfaces by the names that `contacts` uses. */
export function contactTubes(s: Skeleton, part: string): readonly Tube[] {
	const side: Side = part.endsWith('L') ? 'L' : 'R';
	const j = s.joints[side];
	const { size, girth } = s.body;
	const trunk = torsoLayers(s)[0]!.tubes;
	const slice = (from: number, to: number): readonly Tube[] => [trunk[0]!.slice(from, to)];
	switch (part.replace(/[RL]$/, '')) {
		case 'hand':
			return handTubes(s, side);
		case 'forearm':
			return [forearmLayers(s, side)[0]!.tubes[0]!];
		case 'elbow':
			return [[sphere(j.elbow, 3.5 * size)]];
		case 'upper':
			return [
				[sphere(mix(j.shoulder, j.elbow, 0.3), 5.2 * girth * size), sphere(j.elbow, 3.5 * size)],
			];
		case 'shoulder':
			return [
				[
					sphere(j.shoulder, 5.4 * s.body.shoulders * size),
					sphere(mix(j.shoulder, j.elbow, 0.3), 5.2 * girth * size),
				],
				...trunk.slice(side === 'R' ? 1 : 2, side === 'R' ? 2 : 3),
			];
		case 'thigh':
			return thighLayers(s, side)[0]!.tubes;
		case 'knee':
			return [[sphere(j.knee, 5.7 * girth * size)]];
		case 'shin':
			return [
				[
					sphere(j.knee, 5.7 * girth * size),
					sphere(mix(j.knee, j.ankle, 0.28), 5.5 * girth * size),
					sphere(mix(j.knee, j.ankle, 0.93), 4.3 * size),
				],
			];
		case 'ankle':
		case 'foot':
		case 'toes':
			return footTubes(s, side);
		case 'head':
			return [ellipsoid(s.skull, s.head, scale([9.8, 9.3, 8], headScale * size))];
		case 'hips':
			return pelvisLayers(s)[0]!.tubes;
		case 't6':
			return slice(5, 11);
		case 'chest':
		case 'ribs':
			return [...slice(4, 12), ...trunk.slice(3)];
		case 'belly':
			return slice(0, 6);
		case 'side':
			return [...trunk, ...pelvisLayers(s)[0]!.tubes];
		default:
			return trunk;
	}
}

/** Pieces that must not sink into things, with the contact names that excuse each. */
export const solidPieces: readonly (readonly [piece: string, excusedBy: readonly string[]])[] = [
	...(['R', 'L'] as const).flatMap((side) => [
		[`hand${side}`, [`hand${side}`]] as const,
		[`forearm${side}`, [`forearm${side}`, `elbow${side}`]] as const,
		[`upper${side}`, [`elbow${side}`, `shoulder${side}`, `side${side}`]] as const,
		[`shoulder${side}`, [`shoulder${side}`, `side${side}`, 'back', 't6']] as const,
		[`thigh${side}`, [`thigh${side}`, `knee${side}`, 'hips', `side${side}`]] as const,
		[`shin${side}`, [`shin${side}`, `knee${side}`, `ankle${side}`]] as const,
		[`foot${side}`, [`foot${side}`, `ankle${side}`, `toes${side}`]] as const,
	]),
	['hips', ['hips', 'sideR', 'sideL', 'belly']],
	['back', ['back', 't6', 'chest', 'belly', 'ribsR', 'ribsL', 'sideR', 'sideL']],
	['head', ['head']],
];
