/** An orthographic camera that orbits the figure; perspective is not worth it at this size. */
import { cross, dot, radians } from './vector.ts';
import type { Vec } from './vector.ts';

export interface Camera {
	readonly toViewer: Vec;
	readonly right: Vec;
	readonly up: Vec;
}

/** yaw 0 looks at the right side of a default person, 90 at the front; pitch > 0 from above. */
export function aimCamera({ yaw, pitch }: { yaw: number; pitch: number }): Camera {
	const a = yaw * radians;
	const p = pitch * radians;
	const toViewer: Vec = [Math.sin(a) * Math.cos(p), Math.sin(p), Math.cos(a) * Math.cos(p)];
	const right: Vec = [Math.cos(a), 0, -Math.sin(a)];
	return { toViewer, right, up: cross(toViewer, right) };
}

/** Screen x to the right, y down, and depth (larger is nearer); all in cm. */
export const project = (camera: Camera, p: Vec): Vec => [
	dot(p, camera.right),
	-dot(p, camera.up),
	dot(p, camera.toViewer),
];
