/** Limits of shoulders, elbows, wrists, hips, knees and ankles, on the solved skeleton. */
import { boneAlong } from './limbs.ts';
import { outward } from './pose.ts';
import type { Side } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import {
	angleBetween,
	cross,
	dot,
	length,
	normalize,
	radians,
	reject,
	rotate,
	scale,
	subtract,
	toLocal,
} from './vector.ts';
import type { Vec } from './vector.ts';

export interface Measure {
	readonly joint: string;
	readonly value: number;
	readonly low: number;
	readonly high: number;
	readonly unit: '°' | ' cm';
	/** What to change in the pose file. */
	readonly hint: string;
}

const sideWord: Readonly<Record<Side, string>> = { R: 'right', L: 'left' };

/** Beyond this raise "forwards of the arm" has no meaning and twist is not judged. */
const twistJudged = 130;
/** A limb straighter than this has no direction of bend. */
const straight = 10;

export function armMeasures(s: Skeleton, side: Side): Measure[] {
	const j = s.joints[side];
	const k = outward(side);
	const name = sideWord[side];
	const arm = `arms.${side}`;
	const upper = boneAlong(j.shoulder, j.elbow);
	const fore = boneAlong(j.elbow, j.wrist);
	const local = toLocal(s.chest, upper);
	const raise = angleBetween(upper, scale(s.chest[1], -1));
	const bend = angleBetween(upper, fore);
	const { lift, forward } = s.person.shoulders[side];
	const measures: Measure[] = [
		{
			joint: `${name} shoulder behind the body`,
			value: Math.asin(Math.max(-1, Math.min(1, -local[0]))) / radians,
			low: -180,
			high: 50,
			unit: '°',
			hint: `bring the elbow of ${arm} forwards`,
		},
		{
			joint: `${name} shoulder across the body`,
			value: Math.asin(Math.max(-1, Math.min(1, -local[2] * k))) / radians,
			low: -180,
			high: 55,
			unit: '°',
			hint: `bring the elbow of ${arm} outwards`,
		},
		{
			joint: `${name} elbow bend`,
			value: bend,
			low: 0,
			high: 150,
			unit: '°',
			hint: `move the target of ${arm} away from the shoulder`,
		},
		{
			joint: `${name} shoulder lift`,
			value: lift,
			low: -3,
			high: 6,
			unit: ' cm',
			hint: `change shoulders.${side}.lift`,
		},
		{
			joint: `${name} shoulder forward`,
			value: forward,
			low: -4,
			high: 6,
			unit: ' cm',
			hint: `change shoulders.${side}.forward`,
		},
	];
	if (s.person.arms[side].raise !== undefined) {
		measures.push({
			joint: `${name} shoulder raise`,
			value: s.person.arms[side].raise,
			low: -50,
			high: 180,
			unit: '°',
			hint: `change ${arm}.raise`,
		});
	}
	if (raise < twistJudged && bend > straight) {
		// Forwards of a hanging arm, swung the shortest way to where the arm is.
		const down = scale(s.chest[1], -1);
		const axis = cross(down, upper);
		const swing = Math.asin(Math.min(1, length(axis)));
		const angle = dot(down, upper) < 0 ? Math.PI - swing : swing;
		const ahead = length(axis) < 1e-6 ? s.chest[0] : rotate(s.chest[0], normalize(axis), angle);
		const fold = normalize(reject(fore, upper));
		const sine = dot(cross(ahead, fold), upper) * k;
		measures.push({
			joint: `${name} shoulder twist`,
			value: Math.atan2(sine, dot(ahead, fold)) / radians,
			low: -110,
			high: 110,
			unit: '°',
			hint: `the elbow folds the wrong way; change ${arm}.elbow or twist`,
		});
	}
	const [fingers, palm] = j.hand;
	const wrist = angleBetween(fingers, fore);
	measures.push({
		joint: `${name} wrist bend`,
		value: dot(fore, palm) > 0 ? wrist : -wrist,
		low: -80,
		high: 95,
		unit: '°',
		hint: `change ${arm}.fingers or palm`,
	});
	return measures;
}

export function legMeasures(s: Skeleton, side: Side): Measure[] {
	const j = s.joints[side];
	const k = outward(side);
	const name = sideWord[side];
	const leg = `legs.${side}`;
	const thigh = boneAlong(j.hip, j.knee);
	const shin = boneAlong(j.knee, j.ankle);
	const local = toLocal(s.pelvis, thigh);
	const bend = angleBetween(thigh, shin);
	const hip = Math.atan2(local[0], -local[1]);
	const folded = bend > 130;
	const measures: Measure[] = [
		{
			joint: `${name} hip flex`,
			value: hip / radians,
			low: -25,
			high: folded ? 150 : 130,
			unit: '°',
			hint: `change root, or foot and knee of ${leg}`,
		},
		{
			joint: `${name} hip out`,
			value: Math.asin(Math.max(-1, Math.min(1, local[2] * k))) / radians,
			low: -25,
			high: 45,
			unit: '°',
			hint: `bring the foot or knee of ${leg} nearer to the middle`,
		},
		{
			joint: `${name} knee bend`,
			value: bend,
			low: 0,
			high: 150,
			unit: '°',
			hint: `move the foot of ${leg} away from the hips`,
		},
		{
			joint: `${name} ankle`,
			value: 90 - angleBetween(j.foot[0], shin),
			low: -30,
			high: 88,
			unit: '°',
			hint: `change toes or sole of ${leg}`,
		},
		{
			joint: `${name} toes`,
			value: j.toeBend,
			low: 0,
			high: 70,
			unit: '°',
			hint: `change ${leg}.toeBend`,
		},
	];
	if (bend > straight) {
		const [forward, up] = s.pelvis;
		const front: Vec = normalize([
			forward[0] * Math.cos(hip) + up[0] * Math.sin(hip),
			forward[1] * Math.cos(hip) + up[1] * Math.sin(hip),
			forward[2] * Math.cos(hip) + up[2] * Math.sin(hip),
		]);
		const way = normalize(subtract(j.ankle, j.hip));
		const out = normalize(reject(subtract(j.knee, j.hip), way));
		measures.push({
			joint: `${name} knee direction`,
			value: angleBetween(out, front),
			low: 0,
			high: 100,
			unit: '°',
			hint: `the knee folds the wrong way; change ${leg}.knee`,
		});
	}
	return measures;
}
