/**
 * Surfaces as tubes: chains of stations. A tube's silhouette is the union of the convex hulls of
 * each two neighbouring projected stations.
 */
import { add, crossAxes, scale } from './vector.ts';
import type { Frame, Vec } from './vector.ts';

export type Station =
	/** A sphere. */
	| { readonly c: Vec; readonly r: number; readonly a?: undefined }
	/** An ellipse (or, square, a parallelogram) with two half-axis vectors. */
	| { readonly c: Vec; readonly a: Vec; readonly b: Vec; readonly square?: true };

export type Tube = readonly Station[];

export const sphere = (c: Vec, r: number): Station => ({ c, r });

/** A flat ring of radius r at right angles to `axis`: a hem, a cut end. */
export function ring(c: Vec, axis: Vec, r: number): Station {
	const [a, b] = crossAxes(axis);
	return { c, a: scale(a, r), b: scale(b, r) };
}

/** A trunk section: half width, and depth in front of and behind the spine. */
export const section = (
	at: Vec,
	frame: Frame,
	half: number,
	front: number,
	back: number,
): Station => ({
	c: add(at, scale(frame[0], (front - back) / 2)),
	a: scale(frame[0], (front + back) / 2),
	b: scale(frame[2], half),
});

/** An ellipsoid as a stack of sections; `radii` along the frame's axes. */
export function ellipsoid(c: Vec, frame: Frame, radii: Vec): Tube {
	const count = 10;
	const stations: Station[] = [];
	for (let i = 0; i <= count; i++) {
		const height = (2 * i) / count - 1;
		const part = Math.sqrt(Math.max(0, 1 - height * height)) || 0.02;
		stations.push({
			c: add(c, scale(frame[1], height * radii[1])),
			a: scale(frame[0], part * radii[0]),
			b: scale(frame[2], part * radii[2]),
		});
	}
	return stations;
}

/** A box: `half` sizes along the frame's axes. */
export function box(c: Vec, half: Vec, frame: Frame): Tube {
	const a = scale(frame[0], half[0]);
	const b = scale(frame[2], half[2]);
	const rise = scale(frame[1], half[1]);
	return [
		{ c: add(c, scale(rise, -1)), a, b, square: true },
		{ c: add(c, rise), a, b, square: true },
	];
}
