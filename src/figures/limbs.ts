/** Arms and legs: by angles, or by reaching for a target (two-bone inverse kinematics). */
import { lengths } from './body.ts';
import { locate } from './landmarks.ts';
import { outward } from './pose.ts';
import type { Side } from './pose.ts';
import type { Overreach, Skeleton } from './skeleton.ts';
import {
	add,
	angleBetween,
	clamp,
	cross,
	length,
	normalize,
	radians,
	reject,
	rotate,
	scale,
	subtract,
} from './vector.ts';
import type { Vec } from './vector.ts';

interface Reach {
	readonly middle: Vec;
	readonly end: Vec;
	/** Centimetres by which the target is too far; 0 within reach. */
	readonly short: number;
}

/** Keeps a hair's breadth of bend, so that the middle joint never jumps sides. */
const slack = 0.05;
/** Used when the limb lies along its pole. */
const fallbackPole: Vec = [0.1, 0.3, 1];

/** Bends a limb of two bones from `from` to `to`, the middle joint towards `pole`. */
export function reach(from: Vec, to: Vec, upper: number, lower: number, pole: Vec): Reach {
	const way = subtract(to, from);
	const whole = upper + lower - slack;
	const far = length(way);
	const along = normalize(way);
	const d = Math.min(far, whole);
	const end = far > whole ? add(from, scale(along, whole)) : to;
	let across = reject(pole, along);
	if (length(across) < 1e-3) across = reject(fallbackPole, along);
	across = normalize(across);
	const cosine = clamp((upper * upper + d * d - lower * lower) / (2 * upper * d), -1, 1);
	const sine = Math.sqrt(1 - cosine * cosine);
	const middle = add(from, add(scale(along, upper * cosine), scale(across, upper * sine)));
	return { middle, end, short: Math.max(0, far - upper - lower) };
}

/** Beyond 50° of raising the shoulder blade turns: the joint rises and moves in. */
function shoulderRhythm(s: Skeleton, side: Side, shoulder: Vec, raise: number): Vec {
	const part = clamp((raise - 50) / 110, 0, 1) * s.body.size;
	const [, up, right] = s.chest;
	return add(shoulder, add(scale(up, 4.5 * part), scale(right, -2.2 * part * outward(side))));
}

/** @param goal where the hand goes in the world, if the pose gives a target. */
export function solveArm(
	s: Skeleton,
	side: Side,
	goal: Vec | undefined,
	overreach: Overreach[],
): void {
	const arm = s.person.arms[side];
	const j = s.joints[side];
	const { size } = s.body;
	const [forward, up, right] = s.chest;
	const out = scale(right, outward(side));
	const upper = lengths.upperArm * size;
	const lower = lengths.forearm * size;
	if (goal) {
		const pole = arm.elbow ?? [-0.6, -0.7, 0.5];
		const elbowWay =
			arm.elbowWorld === true
				? pole
				: add(add(scale(forward, pole[0]), scale(up, pole[1])), scale(out, pole[2]));
		const solve = (shoulder: Vec): Reach => {
			if (!arm.touch) return reach(shoulder, goal, upper, lower, elbowWay);
			let fingers = arm.fingers ? normalize(arm.fingers) : normalize(subtract(goal, shoulder));
			const palm = arm.palm ? normalize(arm.palm) : ([0, 0, 0] as const);
			let found = reach(shoulder, goal, upper, lower, elbowWay);
			// The wrist depends on the forearm's direction and the other way round.
			for (let i = 0; i < 6; i++) {
				const wrist = subtract(subtract(goal, scale(fingers, 8)), scale(palm, 1.8));
				found = reach(shoulder, wrist, upper, lower, elbowWay);
				if (!arm.fingers) fingers = normalize(subtract(found.end, found.middle));
			}
			return found;
		};
		let found = solve(j.shoulder);
		const raised = angleBetween(normalize(subtract(found.middle, j.shoulder)), scale(up, -1));
		if (raised > 50) {
			j.shoulder = shoulderRhythm(s, side, j.shoulder, raised);
			found = solve(j.shoulder);
		}
		j.elbow = found.middle;
		j.wrist = found.end;
		if (found.short > 0) overreach.push({ side, limb: 'hand', by: found.short });
	} else {
		const raise = arm.raise ?? 6;
		const a = raise * radians;
		const plane = (arm.plane ?? 80) * radians;
		const bend = (arm.bend ?? 12) * radians;
		const level = add(scale(forward, Math.cos(plane)), scale(out, Math.sin(plane)));
		const along = add(scale(up, -Math.cos(a)), scale(level, Math.sin(a)));
		const swung = add(scale(up, Math.sin(a)), scale(level, Math.cos(a)));
		const ahead = normalize(reject(raise < 30 ? forward : swung, along));
		const fold = rotate(ahead, along, outward(side) * (arm.twist ?? 0) * radians);
		j.shoulder = shoulderRhythm(s, side, j.shoulder, raise);
		j.elbow = add(j.shoulder, scale(along, upper));
		const down = add(scale(along, Math.cos(bend)), scale(fold, Math.sin(bend)));
		j.wrist = add(j.elbow, scale(down, lower));
	}
	const fingers = arm.fingers ? normalize(arm.fingers) : normalize(subtract(j.wrist, j.elbow));
	let palm = reject(arm.palm ? normalize(arm.palm) : scale(out, -1), fingers);
	if (length(palm) < 0.1) palm = cross(fingers, [0, 1, 0.2]);
	palm = normalize(palm);
	j.hand = [fingers, palm, scale(cross(fingers, palm), outward(side))];
	j.curl = arm.curl ?? 0;
}

export function solveLeg(s: Skeleton, side: Side, overreach: Overreach[]): void {
	const leg = s.person.legs[side];
	const j = s.joints[side];
	const { size } = s.body;
	const [forward, up, right] = s.pelvis;
	const out = scale(right, outward(side));
	const upper = lengths.thigh * size;
	const lower = lengths.shin * size;
	if (leg.foot) {
		const knee = leg.knee ?? add(forward, scale(out, 0.1));
		const found = reach(j.hip, locate(s, leg.foot), upper, lower, knee);
		j.knee = found.middle;
		j.ankle = found.end;
		if (found.short > 0) overreach.push({ side, limb: 'foot', by: found.short });
	} else {
		const hip = (leg.hip ?? 0) * radians;
		const wide = (leg.out ?? 0) * radians;
		const bend = (leg.bend ?? 0) * radians;
		const swing = add(scale(up, -Math.cos(hip)), scale(forward, Math.sin(hip)));
		const thigh = add(scale(swing, Math.cos(wide)), scale(out, Math.sin(wide)));
		const front = add(scale(forward, Math.cos(hip)), scale(up, Math.sin(hip)));
		j.knee = add(j.hip, scale(thigh, upper));
		const shin = add(scale(thigh, Math.cos(bend)), scale(front, -Math.sin(bend)));
		j.ankle = add(j.knee, scale(shin, lower));
	}
	const thigh = normalize(subtract(j.knee, j.hip));
	const shin = normalize(subtract(j.ankle, j.knee));
	const flat = leg.foot && !leg.sole && !leg.toeBend && j.ankle[1] < 10;
	// Flat feet point the way the pelvis faces, laid on the floor; tipped forwards, the way of `up`.
	const level = Math.abs(forward[1]) > 0.8 ? up : forward;
	let toes: Vec;
	if (leg.toes) toes = normalize(leg.toes);
	else if (flat) toes = normalize([level[0], 0, level[2]]);
	else {
		toes = reject(forward, shin);
		if (length(toes) < 0.2) toes = reject(thigh, shin);
		toes = normalize(toes);
	}
	let top = leg.sole ? scale(normalize(leg.sole), -1) : scale(shin, -1);
	if (flat && Math.abs(toes[1]) < 0.7) {
		top = [0, 1, 0];
		toes = normalize([toes[0], 0, toes[2]]);
	}
	top = normalize(reject(top, toes));
	j.foot = [toes, top, cross(toes, top)];
	j.toeBend = leg.toeBend ?? 0;
}

/** For checks and bodies: the direction from one joint to the next. */
export const boneAlong = (from: Vec, to: Vec): Vec => normalize(subtract(to, from));
