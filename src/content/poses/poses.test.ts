import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import {
	checkPose,
	checkSequence,
	drawFigure,
	parsePose,
	resolvePose,
} from '../../figures/index.ts';

const folder = import.meta.dirname;
const names = readdirSync(folder)
	.filter((file) => file.endsWith('.yaml'))
	.map((file) => file.slice(0, -'.yaml'.length))
	.toSorted();
const sources = new Map(
	names.map((name) => [
		name,
		parsePose(parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')), name),
	]),
);

/** Bytes as served: one person, and two. */
const most = { one: 3000, two: 4000 };

/**
 * Steps that are seen from elsewhere on purpose: lying on the side and work on the lap are read
 * from above, a hand on the back and shoulder blades from behind, palms, a shift to the side and a head
 * between two elbows from the front.
 */
const turnsTheCamera = new Set([
	'bridge-5',
	'back-stretcher-or-rolled-towel-5',
	'back-stretcher-or-rolled-towel-6',
	'lean-back-over-a-chair-2',
	'lean-back-over-a-roller-6',
	'massage-chair-or-cushion-2',
	'tennis-ball-on-the-wall-2',
	'floor-down-and-up-5',
	'floor-down-and-up-6',
	'cold-1',
	'cold-3',
	'heat-1',
	'heat-2',
	'heat-4',
	'shoulder-blade-squeeze-2',
	'shoulder-blade-squeeze-4',
	'something-you-enjoy-2',
	'something-you-enjoy-3',
	'something-you-enjoy-4',
	'wall-angels-5',
]);

for (const name of names) {
	test(`pose ${name}`, () => {
		const pose = resolvePose(name, sources);
		expect(checkPose(pose)).toEqual([]);
		const { svg } = drawFigure(pose);
		const bytes = brotliCompressSync(svg).length;
		expect(bytes).toBeLessThan(pose.people.length > 0 ? most.two : most.one);
	});
}

test('the steps of a technique keep their person and camera', () => {
	const techniques = Map.groupBy(
		names.filter((name) => /-\d+$/.test(name) && !turnsTheCamera.has(name)),
		(name) => name.replace(/-\d+$/, ''),
	);
	for (const steps of techniques.values()) {
		expect(checkSequence(steps.map((name) => resolvePose(name, sources)))).toEqual([]);
	}
});
