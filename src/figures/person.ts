/** A solved body as drawable parts, in no order yet. */
import type { Camera } from './camera.ts';
import { forearmLayers, shinLayers, thighLayers, upperArmLayers } from './limb-surface.ts';
import type { Part } from './parts.ts';
import { sides } from './pose.ts';
import type { Side } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { neckTube, pelvisLayers, torsoLayers } from './torso.ts';
import { dot, mix, subtract } from './vector.ts';
import type { Vec } from './vector.ts';

/** How far a body must be turned before its far arm, its far leg is drawn darker. */
const farArm = 0.25;
const farLeg = 0.72;
/** Radius round a joint within which the outline between two parts is hidden, cm. */
const seamRadius = { shoulder: 9.5, elbow: 5.2, hip: 13, knee: 9 };

function farSide(right: Vec, camera: Camera, threshold: number): Side | null {
	const k = dot(right, camera.toViewer);
	if (k > threshold) return 'L';
	return k < -threshold ? 'R' : null;
}

/** An arm on the far side is darker only if it is behind the chest, not folded in front of it. */
function farArmSide(s: Skeleton, camera: Camera): Side | null {
	const side = farSide(s.chest[2], camera, farArm);
	if (!side) return null;
	const { elbow, wrist } = s.joints[side];
	const chest = s.spine[s.t6Index]!.at;
	const depth = dot(subtract(mix(elbow, wrist, 0.5), chest), camera.toViewer);
	return depth < 0 ? side : null;
}

/** Everything but the head. */
export function personParts(s: Skeleton, camera: Camera): Part[] {
	const { toViewer } = camera;
	const plain = (name: string, layers: Part['layers']): Part => ({
		name,
		layers,
		seams: [],
		far: false,
	});
	const neck = { colour: 'skin', tubes: [neckTube(s)], blend: 0, role: 'plain' } as const;
	const parts = [
		plain('pelvis', pelvisLayers(s)),
		plain('torso', torsoLayers(s)),
		plain('neck', [neck]),
	];
	const armFar = farArmSide(s, camera);
	const legFar = farSide(s.pelvis[2], camera, farLeg);
	for (const side of sides) {
		const j = s.joints[side];
		parts.push(
			{
				name: `thigh${side}`,
				layers: thighLayers(s, side),
				seams: [{ parent: 'pelvis', at: j.hip, r: seamRadius.hip }],
				far: legFar === side,
			},
			{
				name: `shin${side}`,
				layers: shinLayers(s, side, toViewer),
				seams: [{ parent: `thigh${side}`, at: j.knee, r: seamRadius.knee * s.body.girth }],
				far: legFar === side,
			},
			{
				name: `upper${side}`,
				layers: upperArmLayers(s, side, toViewer),
				seams: [{ parent: 'torso', at: j.shoulder, r: seamRadius.shoulder }],
				far: armFar === side,
			},
			{
				name: `fore${side}`,
				layers: forearmLayers(s, side),
				seams: [{ parent: `upper${side}`, at: j.elbow, r: seamRadius.elbow }],
				far: armFar === side,
			},
		);
	}
	return parts;
}
