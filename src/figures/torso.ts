/** The trunk's surface: shirt and trouser top. Numbers: figures.md section 7. */
import type { Layer } from './parts.ts';
import { outward, sides } from './pose.ts';
import type { Side } from './pose.ts';
import type { Skeleton, SpineJoint } from './skeleton.ts';
import { section, sphere } from './tubes.ts';
import type { Station, Tube } from './tubes.ts';
import { clamp, mix, place, scale } from './vector.ts';
import type { Vec } from './vector.ts';

/** u = height over the hips; half width; depth in front of and behind the spine. */
const profile: readonly (readonly [u: number, half: number, front: number, back: number])[] = [
	[0, 16.2, 10.5, 8.5],
	[6, 16.2, 10.2, 7.8],
	[10, 15.4, 9.8, 6.6],
	[19, 13.4, 9.6, 5.6],
	[28, 14.2, 11, 5.8],
	[36, 15.6, 12.4, 6.6],
	[43, 16.2, 11.8, 7.2],
	[48.5, 14.6, 9.2, 7.2],
	[53.5, 8.2, 5.6, 5.6],
];

interface Girths {
	readonly half: number;
	readonly front: number;
	readonly back: number;
}

/** The trunk's measures at a height over the hips, before the body's girth. */
function girthsAt(u: number): Girths {
	let i = 0;
	while (i < profile.length - 2 && profile[i + 1]![0] < u) i++;
	const low = profile[i]!;
	const high = profile[i + 1]!;
	const t = clamp((u - low[0]) / (high[0] - low[0]), 0, 1);
	const eased = t * t * (3 - 2 * t) * 0.5 + t * 0.5;
	const between = (k: 1 | 2 | 3): number => low[k] + (high[k] - low[k]) * eased;
	return { half: between(1), front: between(2), back: between(3) };
}

function trunkStation(s: Skeleton, joint: SpineJoint, grow: number): Station {
	const { half, front, back } = girthsAt(joint.u);
	const { girth, belly, size } = s.body;
	const { breath } = s.person;
	const paunch = Math.exp(-((joint.u - 18) ** 2) / 120) * (belly + breath.belly);
	const lowRibs = Math.exp(-((joint.u - 29) ** 2) / 100);
	const ribs = lowRibs / 2;
	return section(
		place(joint.at, joint.frame, [0, 0, ribs * (breath.R - breath.L) * size]),
		joint.frame,
		(half * girth + ribs * (breath.R + breath.L) + grow) * size,
		((front + paunch + lowRibs * breath.ribs) * girth + grow) * size,
		(back * girth + grow) * size,
	);
}

/** Trouser top: pelvis and buttocks. */
export function pelvisLayers(s: Skeleton): readonly Layer[] {
	const { girth, size } = s.body;
	const g = girth * size;
	const at = (x: number, y: number, z: number): Vec =>
		place(s.hips, s.pelvis, scale([x, y, z], size));
	const [, , right] = s.pelvis;
	const core: Tube = [
		{ c: at(-1, -7, 0), a: scale(s.pelvis[0], 6.5 * g), b: scale(right, 10 * g) },
		section(at(-3, -3, 0), s.pelvis, 15.2 * g, 11 * size, 9.6 * size),
		...s.spine.slice(0, 3).map((joint) => trunkStation(s, joint, 0)),
	];
	const buttock = (k: number): Tube => [
		sphere(at(-4.2, -2.5, k * 7), 8.6 * g),
		sphere(at(-3, 3, k * 7), 7.5 * g),
	];
	const tubes = [core, buttock(1), buttock(-1)];
	return [{ colour: 'trousers', tubes, blend: 2, role: 'garment' }];
}

/** Shirt: the trunk from just over the hips, a yoke and a chest mass on each side. */
export function torsoLayers(s: Skeleton): readonly Layer[] {
	const { girth, size } = s.body;
	const g = girth * size;
	const [base, second] = s.spine;
	if (!base || !second) throw new Error('a skeleton has a spine');
	const hemAt = place(base.at, second.frame, [0, 3.2 * size, 0]);
	const hem = section(hemAt, second.frame, 16.9 * g, 11 * g, 8.7 * g);
	const trunk: Tube = [
		hem,
		...s.spine
			.slice(1, s.c7Index + 1)
			.map((joint, i) => trunkStation(s, joint, i === 0 ? 0.6 : 0.3)),
	];
	const onChest = (x: number, y: number, z: number): Vec =>
		place(s.c7, s.chest, scale([x, y, z], size));
	const towardsShoulder = (side: Side, t: number): Vec => mix(s.joints[side].shoulder, s.c7, t);
	const yoke = (side: Side): Tube => [
		sphere(onChest(1, -1.5, outward(side) * 4), 5 * size),
		sphere(towardsShoulder(side, 0.02), 5.4 * size),
	];
	const chestMass = (side: Side): Tube => [
		sphere(onChest(3.2, -15, outward(side) * 9), 8 * g),
		sphere(towardsShoulder(side, 0.05), 5.2 * size),
	];
	const tubes = [trunk, ...sides.map(yoke), ...sides.map(chestMass)];
	return [{ colour: 'shirt', tubes, blend: 3, role: 'garment' }];
}

/** From the collar to the atlas. */
export function neckTube(s: Skeleton): Tube {
	const { size } = s.body;
	return s.spine.slice(s.c7Index).map(({ at, frame }, i) => {
		const step: Vec = i === 0 ? [3, 0.2, 0] : [2.6, 0, 0];
		const r = i === 0 ? 4.9 : 5.2 - 0.1 * i;
		return sphere(place(at, frame, scale(step, size)), r * size);
	});
}
