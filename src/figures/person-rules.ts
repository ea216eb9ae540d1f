/** Which part of a body covers which, where a vote of depth alone gets it wrong. */
import type { Camera } from './camera.ts';
import { sides } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { dot, normalize, subtract } from './vector.ts';

/** Front part, back part, and how firmly (1 = over every vote). */
type Rule = readonly [front: string, back: string, part: number];

export function coverRules(s: Skeleton, camera: Camera): Rule[] {
	const d = camera.toViewer;
	const rules: Rule[] = [];
	const seenFromAbove = dot(s.pelvis[1], d) > -0.5;
	const chestUp = dot(s.chest[1], d);
	const chestFacing = dot(s.chest[0], d);

	rules.push(seenFromAbove ? ['torso', 'pelvis', 1] : ['pelvis', 'torso', 1]);
	for (const side of sides) {
		// Shirt over thighs, unless the thigh points at the viewer.
		const { hip, knee } = s.joints[side];
		const pointing = dot(normalize(subtract(knee, hip)), d);
		if (pointing < 0.965 && seenFromAbove) rules.push(['torso', `thigh${side}`, 0.9]);
	}
	// Neck over shirt gives a round neckline in front; shirt over neck a straight collar behind.
	const neckline = (chestFacing > 0.22 || chestUp > 0.6) && chestUp > -0.5;
	rules.push(neckline ? ['neck', 'torso', 1] : ['torso', 'neck', 1]);
	rules.push(dot(s.head[1], d) > -0.6 ? ['head', 'neck', 1] : ['neck', 'head', 1]);
	if (chestUp > 0 && chestFacing > 0.2) rules.push(['head', 'torso', 0.8]);
	return rules;
}
