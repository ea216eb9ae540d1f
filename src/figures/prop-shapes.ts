/** Solids as items of the picture. */
import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import { depthOf } from './depth.ts';
import { tubesField } from './field.ts';
import { boundsOf } from './hull.ts';
import type { Bounds } from './hull.ts';
import { linePath } from './path.ts';
import type { Item } from './item.ts';
import { convexHull } from './shapes.ts';
import type { Mark, Shape } from './shapes.ts';
import type { Box, Solid } from './solid.ts';
import { box, sphere } from './tubes.ts';
import type { Station, Tube } from './tubes.ts';
import { add, crossAxes, dot, normalize, scale, subtract } from './vector.ts';
import type { Point, Vec } from './vector.ts';

/** Below this an end of a cylinder is too narrow to be drawn. */
const endSeen = 0.12;

function flatten(camera: Camera, p: Vec): Point {
	const [x, y] = project(camera, p);
	return [x, y];
}

export function propItem(solid: Solid, camera: Camera): Item {
	const base: Omit<Item, 'depth' | 'shapes'> = {
		id: solid.name,
		name: solid.name,
		person: -1,
		marks: [],
		seams: [],
		far: false,
		solid,
	};
	const shape = (tubes: readonly Tube[], colour: Shape['colour'], inflate = 0): Shape => ({
		field: tubesField(tubes, 0, camera, inflate),
		colour,
		tubes,
		role: 'plain',
		least: 5,
	});
	const withDepth = (item: Omit<Item, 'depth'>, bounds: Bounds): Item => ({
		...item,
		depth: depthOf(
			item.shapes.flatMap(({ tubes }) => tubes),
			camera,
			bounds,
		),
	});
	switch (solid.kind) {
		case 'box': {
			const tube = box(solid.c, solid.half, solid.frame);
			if (solid.round > 0) {
				const rounded = shape([tube], solid.colour, solid.round);
				return withDepth({ ...base, shapes: [rounded] }, rounded.field.bounds);
			}
			const corners = tube.flatMap((station) => cornersOf(station));
			const polygon = convexHull(corners.map((p) => flatten(camera, p)));
			const bounds = boundsOf(polygon);
			const marks = solid.prop === 'paper' ? written(solid, camera) : edgeMarks(solid, camera);
			return { ...base, marks, shapes: [], polygon, depth: depthOf([tube], camera, bounds) };
		}
		case 'ball': {
			const round = shape([[sphere(solid.c, solid.r)]], solid.colour);
			return withDepth({ ...base, shapes: [round] }, round.field.bounds);
		}
		case 'cylinder': {
			const axis = normalize(subtract(solid.to, solid.from));
			const [a, b] = crossAxes(axis);
			const disc = (c: Vec): Station => ({
				c,
				a: scale(a, solid.r),
				b: scale(b, solid.r),
			});
			const shapes = [shape([[disc(solid.from), disc(solid.to)]], solid.colour)];
			const towards = dot(axis, camera.toViewer);
			const end = towards > 0 ? solid.to : solid.from;
			if (Math.abs(towards) > endSeen) {
				const colour = solid.colour === 'roller' ? 'rollerEnd' : solid.colour;
				shapes.push(shape([[disc(end)]], colour));
			}
			const marks: Mark[] = [];
			if (solid.spiral) {
				const turns = Array.from({ length: 21 }, (_, i) => {
					const t = (i / 20) * Math.PI * 4;
					const r = solid.r * (0.15 + (0.64 * i) / 20);
					const p = add(scale(a, r * Math.cos(t)), scale(b, r * Math.sin(t)));
					return flatten(camera, add(end, p));
				});
				marks.push({ d: linePath(turns), style: 'line' });
			}
			return withDepth({ ...base, shapes, marks }, shapes[0]!.field.bounds);
		}
		case 'line': {
			const points = solid.points.map((p) => flatten(camera, p));
			const thin = solid.points.map((p) => sphere(p, 1));
			return {
				...base,
				shapes: [],
				line: { points, style: solid.style },
				depth: depthOf([thin], camera, boundsOf(points)),
			};
		}
	}
}

/** Faces narrower than this show no edge of their own, cm. */
const narrowest = 1.1;
const edged = /-(seat|back|top|frame)$/;

/** The three edges that meet in the nearest corner: what makes a board look thick. */
function edgeMarks(solid: Box, camera: Camera): Mark[] {
	if (!edged.test(solid.name) || !/^(chair|table|bed)/.test(solid.name)) return [];
	const axes = solid.frame.map((axis, i) => {
		const towards = dot(axis, camera.toViewer) > 0 ? 1 : -1;
		return scale(axis, towards * solid.half[i]!);
	});
	const [a, b, c] = axes as [Vec, Vec, Vec];
	const corner = add(solid.c, add(a, add(b, c)));
	const at = flatten(camera, corner);
	const ends = axes.map((axis) => flatten(camera, subtract(corner, scale(axis, 2))));
	const way = ends.map(([x, y]): Point => [x - at[0], y - at[1]]);
	// The width of each visible face: how far apart its two edges run.
	const wide = (p: Point, q: Point): number =>
		Math.abs(p[0] * q[1] - p[1] * q[0]) /
		Math.max(Math.hypot(p[0], p[1]), Math.hypot(q[0], q[1]), 1e-6);
	const [p, q, r] = way as [Point, Point, Point];
	if (Math.min(wide(p, q), wide(q, r), wide(p, r)) < narrowest) return [];
	return [{ d: ends.map((end) => linePath([at, end])).join(''), style: 'line' }];
}

/** Three lines of writing, the last one begun. */
function written(solid: Box, camera: Camera): Mark[] {
	const [along, , across] = solid.frame;
	const at = (x: number, z: number): Point => {
		const p = add(scale(along, x * solid.half[0]), scale(across, z * solid.half[2]));
		return flatten(camera, add(solid.c, p));
	};
	const lines = [
		[0.65, 0.7],
		[0.35, 0.5],
		[0.05, 0],
	] as const;
	const d = lines.map(([x, end]) => linePath([at(x, -0.7), at(x, end)])).join('');
	return [{ d, style: 'line' }];
}

function cornersOf(station: Station): Vec[] {
	if (station.a === undefined) return [station.c];
	const { c, a, b } = station;
	return [
		add(c, add(a, b)),
		add(c, subtract(a, b)),
		subtract(c, add(a, b)),
		subtract(c, subtract(a, b)),
	];
}
