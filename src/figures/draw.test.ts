import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { bodyNames, drawFigure, parsePose, resolvePose } from './index.ts';
import { mirrorSource } from './mirror.ts';
import { sides } from './pose.ts';
import type { Pose } from './pose.ts';
import type { PoseSource } from './schema.ts';
import { solveSkeleton } from './skeleton.ts';
import { poseFrom, sitting, standing } from './testing.ts';

/** A fixed row of numbers from 0 to 1 for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** A pose within the joint limits, seen from anywhere. */
function randomPose(seed: number): object {
	const random = randomFrom(seed);
	const between = (low: number, high: number): number =>
		Math.round((low + (high - low) * random()) * 10) / 10;
	const armPose = (): object => ({
		raise: between(-40, 175),
		plane: between(0, 100),
		twist: between(-60, 60),
		bend: between(0, 140),
		curl: random() < 0.5 ? 1 : 0,
	});
	const legPose = (): object => ({
		hip: between(-20, 110),
		out: between(-5, 35),
		bend: between(0, 130),
	});
	return {
		body: bodyNames[Math.floor(random() * bodyNames.length)],
		root: { at: [0, 89, 0], flex: between(-90, 90), turn: between(-180, 180) },
		spine: {
			lumbar: { flex: between(-20, 40), side: between(-20, 20), turn: between(-8, 8) },
			thorax: { flex: between(-30, 40), side: between(-20, 20), turn: between(-45, 45) },
			neck: { flex: between(-30, 30), side: between(-30, 30), turn: between(-60, 60) },
		},
		shoulders: { R: { lift: between(-2, 5), forward: between(-3, 5) } },
		arms: { R: armPose(), L: armPose() },
		legs: { R: legPose(), L: legPose() },
		camera: { yaw: between(-180, 180), pitch: between(0, 30) },
		props: random() < 0.3 ? [{ type: 'chair', at: [10, 0, 0], yaw: between(-90, 90) }] : [],
		target: random() < 0.5,
		arrows: [
			{
				pts: [
					{ on: 'head', by: [0, 30, 0] },
					{ on: 'head', by: [10, 40, 0] },
				],
			},
		],
	};
}

const resolve = (source: PoseSource): Pose => resolvePose('x', new Map([['x', source]]));
const poseOf = (data: object): Pose => resolve(parsePose(data, 'x'));

const seeds = Array.from({ length: 24 }, (_, i) => i + 1);

test('random poses: sound SVG, in its frame, small, the same twice', () => {
	for (const seed of seeds) {
		const pose = poseOf(randomPose(seed));
		const { svg, width, height } = drawFigure(pose);
		const name = `seed ${seed}`;
		expect(svg, name).not.toMatch(/NaN|undefined|Infinity|<text|<title|font/);
		expect(svg, name).toMatch(
			/^<svg xmlns="[^"]+" viewBox="[-\d ]+"><style>[^<]+<\/style>(<path [^>]+\/>)+<\/svg>$/,
		);
		expect(brotliCompressSync(svg).length, name).toBeLessThan(3000);
		expect(drawFigure(pose).svg, name).toBe(svg);
		const box = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg)!.slice(1).map(Number);
		const [x0, y0] = [box[0]!, box[1]!];
		expect([box[2], box[3]], name).toEqual([width, height]);
		for (const [x, y] of pathPoints(svg)) {
			expect(x >= x0 && x <= x0 + width, `${name}: x ${x}`).toBe(true);
			expect(y >= y0 && y <= y0 + height, `${name}: y ${y}`).toBe(true);
		}
	}
});

test('random poses: mirrored once, the skeleton is the mirror image; twice, the same bytes', () => {
	for (const seed of seeds) {
		const source = parsePose(randomPose(seed), 'x');
		const once = mirrorSource(source);
		const twice = mirrorSource(once);
		expect(drawFigure(resolve(twice)).svg).toBe(drawFigure(resolve(source)).svg);
		const before = solveSkeleton(resolve(source));
		const after = solveSkeleton(resolve(once));
		for (const side of sides) {
			const other = side === 'R' ? 'L' : 'R';
			for (const joint of ['shoulder', 'elbow', 'wrist', 'knee', 'ankle'] as const) {
				const [x, y, z] = before.joints[side][joint];
				const [mx, my, mz] = after.joints[other][joint];
				expect(Math.hypot(x - mx, y - my, z + mz), `seed ${seed} ${joint}`).toBeLessThan(1e-6);
			}
		}
	}
});

test('the mirrored pose from the mirrored camera is the mirrored picture', () => {
	for (const seed of seeds.slice(0, 12)) {
		const source = parsePose(randomPose(seed), 'x');
		const camera = { ...source.camera, yaw: 180 - (source.camera?.yaw ?? 0) };
		const one = drawFigure(resolve(source));
		const other = drawFigure(resolve({ ...mirrorSource(source), camera }));
		// The grid does not mirror: outlines may differ by a little.
		expect(Math.abs(one.width - other.width), `seed ${seed}`).toBeLessThan(5);
		expect(Math.abs(one.height - other.height), `seed ${seed}`).toBeLessThan(5);
	}
});

test('mirror: true swaps the sides of the pose under from', () => {
	const sources = new Map([
		['right', parsePose({ ...standing, arms: { R: { raise: 90, plane: 90 } } }, 'right')],
		['left', parsePose({ from: 'right', mirror: true }, 'left')],
	]);
	const left = resolvePose('left', sources);
	expect(left.arms.L).toEqual({ raise: 90, plane: 90 });
	expect(left.arms.R).toEqual({});
});

test('every body can sit; two people fit one picture; a ghost is dashed', () => {
	for (const body of bodyNames) {
		expect(drawFigure(poseFrom(sitting), { body }).svg).toContain('</svg>');
	}
	const helper = {
		...standing,
		root: { at: [-60, 89, 0] },
		legs: { both: { foot: [-60, 7, 10] } },
	};
	const pair = drawFigure(poseFrom(sitting, { people: [{ ...helper, body: 'b' }] }));
	expect(brotliCompressSync(pair.svg).length).toBeLessThan(4000);
	expect(pair.width).toBeGreaterThan(drawFigure(poseFrom(sitting)).width);
	const ghosted = drawFigure(poseFrom(sitting), {
		ghost: poseFrom(sitting, { spine: { neck: { flex: 30 } } }),
	});
	expect(ghosted.svg).toContain('stroke-dasharray:11 9');
});

test('a part of a ghost lies over the body; a trunk is dashed only where it has moved', () => {
	const dashes = (svg: string): number => svg.split('stroke-dasharray:11 9').length - 1;
	const raised = poseFrom(standing, { arms: { R: { raise: 90 } } });
	const arm = poseFrom(standing, { ghostParts: ['upperR', 'foreR'] });
	expect(dashes(drawFigure(arm, { ghost: raised }).svg)).toBe(1);
	const trunk = poseFrom(standing, { ghostParts: ['torso'], breath: { belly: 5 } });
	expect(dashes(drawFigure(trunk, { ghost: poseFrom(standing) }).svg)).toBe(1);
	const still = poseFrom(standing, { ghostParts: ['torso'] });
	expect(dashes(drawFigure(still, { ghost: poseFrom(standing) }).svg)).toBe(0);
});

test('the lowest front ribs move the front of the body, and a clear wall lies over it', () => {
	const drawn = (more: object): string => drawFigure(poseFrom(standing, more)).svg;
	expect(drawn({ breath: { ribs: 3 } })).not.toBe(drawn({}));
	expect(drawn({ breath: { ribs: 0 } })).toBe(drawn({}));
	const wall = { type: 'wall', x: -27, side: -1 };
	const last = (svg: string): string =>
		svg.slice(svg.lastIndexOf('class="') + 7).split('"')[0] ?? '';
	const clear = drawn({ props: [{ ...wall, clear: true }] });
	expect(clear).toContain(`.${last(clear)}{fill:#d9d2c3`);
	expect(drawn({ props: [wall] })).not.toContain('fill:#d9d2c3');
});

test('glasses are drawn where the face is seen, on every body', () => {
	for (const body of bodyNames) {
		const drawn = (yaw: number, glasses: boolean): string =>
			drawFigure(poseFrom(standing, { body, glasses, camera: { yaw } })).svg;
		for (const yaw of [20, 90]) {
			expect(drawn(yaw, true).length, `${body} from ${yaw}`).toBeGreaterThan(
				drawn(yaw, false).length + 60,
			);
		}
		expect(drawn(-90, true), `${body} from behind`).toBe(drawn(-90, false));
	}
});

test('the shadow of a person on a slope lies on the slope', () => {
	const high = { root: { at: [0, 109, 0] }, legs: { both: { foot: [0, 27, 10] } } };
	const slope = { type: 'slope', at: [0, 20, 0], rise: 5 };
	expect(drawFigure(poseFrom(standing, high)).svg).not.toContain('opacity:.16');
	expect(drawFigure(poseFrom(standing, { ...high, props: [slope] })).svg).toContain('opacity:.16');
});

test('a pillow that lies high casts no shadow on the floor', () => {
	const shadow = (changes: object): string => {
		const { svg } = drawFigure(poseFrom(standing, { ...changes, camera: { pitch: 30 } }));
		const [, name] = /\.(\w)\{stroke:none;opacity:\.16\}/.exec(svg)!;
		return svg.match(new RegExp(`<path class="${name}" d="[^"]+"`, 'g'))!.join();
	};
	const pillow = (y: number): object => ({ props: [{ type: 'pillow', at: [-60, y, 0] }] });
	expect(shadow(pillow(80))).toBe(shadow({}));
	expect(shadow(pillow(4))).not.toBe(shadow({}));
});

/** End points of every command of every path, in absolute units. */
function pathPoints(svg: string): [number, number][] {
	const points: [number, number][] = [];
	for (const [, d] of svg.matchAll(/ d="([^"]+)"/g)) {
		let x = 0;
		let y = 0;
		for (const [, command, rest] of d!.matchAll(/([MlcqvVHz])([^MlcqvVHz]*)/g)) {
			const n = [...rest!.matchAll(/-?\d*\.?\d+/g)].map(Number);
			const step = { M: 2, l: 2, c: 6, q: 4 }[command!];
			if (command === 'M') [x, y] = [n[0]!, n[1]!];
			else if (step) {
				for (let i = 0; i + step <= n.length; i += step) {
					x += n[i + step - 2]!;
					y += n[i + step - 1]!;
					points.push([x, y]);
				}
			}
			points.push([x, y]);
		}
	}
	return points;
}
