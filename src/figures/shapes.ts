/** Projected pieces of the picture, before they become paths. */
import type { Camera } from './camera.ts';
import { tubesField } from './field.ts';
import type { Field } from './field.ts';
import type { ColourName, Layer, Role } from './parts.ts';
import type { Tube } from './tubes.ts';
import type { Point } from './vector.ts';

export interface Shape {
	readonly field: Field;
	readonly colour: ColourName;
	/** For the depth vote. */
	readonly tubes: readonly Tube[];
	readonly role: Role | 'head';
	/** Outlines of a smaller area are dropped, cm². */
	readonly least: number;
}

/** An open line or dot drawn on top of a part: face, fingers, a spiral. */
export interface Mark {
	readonly d: string;
	readonly style: 'line' | 'dot';
}

export const shapeOf = (layer: Layer, camera: Camera): Shape => ({
	field: tubesField(layer.tubes, layer.blend, camera, layer.inflate),
	colour: layer.colour,
	tubes: layer.tubes,
	role: layer.role,
	least: 5,
});

/** Convex hull of points, anticlockwise on a screen with y down (Andrew's chain). */
export function convexHull(points: readonly Point[]): Point[] {
	const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
	const turn = (o: Point, a: Point, b: Point): number =>
		(a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
	const chain = (list: readonly Point[]): Point[] => {
		const hull: Point[] = [];
		for (const p of list) {
			while (hull.length > 1 && turn(hull.at(-2)!, hull.at(-1)!, p) <= 1e-9) hull.pop();
			hull.push(p);
		}
		hull.pop();
		return hull;
	};
	return [...chain(sorted), ...chain(sorted.toReversed())];
}
