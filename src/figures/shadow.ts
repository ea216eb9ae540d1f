/** The shadow on the floor: circles under everything low, melted together. It makes feet stand. */
import type { Item } from './item.ts';
import type { Tube } from './tubes.ts';
import { add, scale } from './vector.ts';

/** What is higher than this casts no shadow here, cm. */
const low = 14;
const below = -8;

/** Flat ellipses on the floor, or on the slope that a person walks up. */
export function shadowTubes(items: readonly Item[]): Tube[] {
	const spots: Tube[] = [];
	const ground = groundOf(items);
	const spot = (x: number, z: number, r: number): void => {
		const y = ground(x);
		spots.push([{ c: [x, y, z], a: [r * 1.5, ground(x + r * 1.5) - y, 0], b: [0, 0, r * 1.5] }]);
	};
	for (const item of items) {
		if (item.name === 'head') continue;
		if (item.solid) {
			if (item.solid.kind === 'box' && /leg|pillow|jamb|foot/.test(item.solid.name)) {
				const [x, y, z] = item.solid.c;
				if (y - item.solid.half[1] < low) spot(x, z, 2.5);
			}
			if (/mat|slope|wall|post|bed|table/.test(item.solid.prop)) continue;
		}
		for (const shape of item.shapes) {
			for (const station of shape.tubes.flat()) {
				const r = station.a === undefined ? station.r : 2;
				const height = station.c[1] - r - ground(station.c[0]);
				if (height >= low || height <= below) continue;
				spot(station.c[0], station.c[2], Math.max(2.5, r * (1 - Math.max(0, height) / 20)));
			}
		}
	}
	return spots;
}

/** Height of the ground at x. */
function groundOf(items: readonly Item[]): (x: number) => number {
	const slope = items.find(({ solid }) => solid?.prop === 'slope')?.solid;
	if (slope?.kind !== 'box') return () => 0;
	const [along, up] = slope.frame;
	const top = add(slope.c, scale(up, slope.half[1]));
	return (x) => top[1] + ((x - top[0]) * along[1]) / along[0];
}
