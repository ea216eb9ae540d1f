/** The area on the back where an exercise is felt: an ellipse on the surface, never on the chest. */
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import { blankField, fillField, sample } from './field.ts';
import { boundsOf } from './hull.ts';
import type { Field } from './field.ts';
import type { TargetArea } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { add, dot, mix, normalize, radians, scale } from './vector.ts';
import type { Frame, Point, Vec } from './vector.ts';

const rows = 14;
const around = 160;
/** How far round the edge the surface may turn away and still be painted. */
const turnedAway = -0.12;

/** Half widths of the back's surface here, cm. */
const backHalf = 15.2;
const backDepth = 7.6;

function spineAt(s: Skeleton, u: number): { at: Vec; frame: Frame } {
	let i = 0;
	while (i < s.c7Index - 1 && s.spine[i + 1]!.u < u) i++;
	const a = s.spine[i]!;
	const b = s.spine[i + 1]!;
	const t = (u - a.u) / (b.u - a.u);
	const axis = (k: 0 | 1 | 2): Vec => normalize(mix(a.frame[k], b.frame[k], t));
	return { at: mix(a.at, b.at, t), frame: [axis(0), axis(1), axis(2)] };
}

/** The area at `part` of its size as a field clipped to the torso; null where it is not seen. */
export function targetField(
	area: TargetArea,
	s: Skeleton,
	camera: Camera,
	torso: Field,
	part: number,
): Field | null {
	const middle = (area.u0 + area.u1) / 2;
	const reach = ((area.u1 - area.u0) / 2) * part;
	const { girth, size } = s.body;
	const seen: Point[][] = [];
	for (let row = 0; row <= rows; row++) {
		const t = row / rows;
		const { at, frame } = spineAt(s, middle + reach * (2 * t - 1));
		const wide = backHalf * (1 - 0.1 * t) * girth * size;
		const deep = backDepth * girth * size;
		const half = area.half * radians * part * Math.sqrt(Math.max(0.03, 1 - (2 * t - 1) ** 2));
		const points: Point[] = [];
		for (let i = 0; i <= around; i++) {
			const a = half * ((2 * i) / around - 1);
			const outwards = add(scale(frame[0], -Math.cos(a)), scale(frame[2], Math.sin(a)));
			if (dot(outwards, camera.toViewer) <= turnedAway) continue;
			const step = add(
				scale(frame[0], -Math.cos(a) * deep - 0.2),
				scale(frame[2], Math.sin(a) * wide),
			);
			const [x, y] = project(camera, add(at, step));
			points.push([x, y]);
		}
		if (points.length > 2)
			seen.push(points.filter((_, i) => i % 8 === 0 || i === points.length - 1));
	}
	if (seen.length < 3) return null;
	const first = seen[0]!;
	const last = seen.at(-1)!;
	const outline = [
		...seen.map((row) => row[0]!),
		...last.slice(1, -1),
		...seen.map((row) => row.at(-1)!).toReversed(),
		...first.slice(1, -1).toReversed(),
	];
	const bounds = boundsOf(outline);
	const field = blankField(bounds, 3);
	const widen = part < 1 ? 0.8 : 2.2;
	fillField(field, (x, y) => {
		const a = polygonDistance(outline, x, y) - widen;
		const b = sample(torso, x, y) + 0.6;
		const h = Math.max(0, 2 - Math.abs(a - b)) / 2;
		return Math.max(a, b) + h * h * 0.5;
	});
	return field;
}

/** Signed distance to any polygon; negative inside. */
function polygonDistance(polygon: readonly Point[], x: number, y: number): number {
	let nearest = 1e9;
	let inside = false;
	for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
		const a = polygon[j]!;
		const b = polygon[i]!;
		const ex = b[0] - a[0];
		const ey = b[1] - a[1];
		const wx = x - a[0];
		const wy = y - a[1];
		const t = Math.max(0, Math.min(1, (wx * ex + wy * ey) / (ex * ex + ey * ey || 1e-9)));
		nearest = Math.min(nearest, (wx - ex * t) ** 2 + (wy - ey * t) ** 2);
		if (a[1] > y !== b[1] > y && x < (ex * wy) / ey + a[0]) inside = !inside;
	}
	return inside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
}
