/** Every prop as solids in the world. */
import { bed, chair, stool, table, wheelchair } from './furniture.ts';
import { locate } from './landmarks.ts';
import type { Prop } from './schema.ts';
import type { Skeleton } from './skeleton.ts';
import { Workshop } from './solid.ts';
import type { Solid } from './solid.ts';
import {
	add,
	cross,
	mix,
	normalize,
	radians,
	reject,
	scale,
	subtract,
	worldFrame,
} from './vector.ts';
import type { Frame, Vec } from './vector.ts';

/** @param s the person whose landmarks a prop may be placed by. */
export function propSolids(prop: Prop, index: number, s: Skeleton): readonly Solid[] {
	const make = new Workshop(prop.type, index);
	switch (prop.type) {
		case 'chair':
			return chair(prop, make);
		case 'stool':
			return stool(prop, make);
		case 'wheelchair':
			return wheelchair(prop, make);
		case 'table':
			return table(prop, make);
		case 'bed':
			return bed(prop, make);
		case 'mat': {
			const half: Vec = [(prop.length ?? 180) / 2, 0.6, (prop.width ?? 64) / 2];
			return [make.box('sheet', 'mat', add(prop.at, [0, -0.6, 0]), half)];
		}
		case 'slope': {
			const a = prop.rise * radians;
			const frame: Frame = [
				[Math.cos(a), Math.sin(a), 0],
				[-Math.sin(a), Math.cos(a), 0],
				[0, 0, 1],
			];
			const half: Vec = [(prop.length ?? 170) / 2, 0.6, (prop.width ?? 64) / 2];
			const c = subtract(prop.at, scale(frame[1], half[1]));
			return [make.box('path', 'mat', c, half, frame)];
		}
		case 'wall': {
			const high = (prop.height ?? 190) / 2;
			const c: Vec = [prop.x + 2 * (prop.side ?? 1), high, prop.z ?? 0];
			return [
				make.box('slab', prop.clear === true ? 'clearWall' : 'wall', c, [
					2,
					high,
					(prop.width ?? 104) / 2,
				]),
			];
		}
		case 'doorway': {
			const high = (prop.height ?? 200) / 2;
			const side = (prop.gap ?? 86) / 2 + 4;
			const z = prop.z ?? 0;
			const jamb: Vec = [3.5, high, 4];
			return [
				make.box('jamb1', 'wood', [prop.x, high, z - side], jamb),
				make.box('jamb2', 'wood', [prop.x, high, z + side], jamb),
				make.box('lintel', 'wood', [prop.x, high * 2 + 3.5, z], [3.5, 3.5, side + 4]),
			];
		}
		case 'pillow':
		case 'pack': {
			const half = prop.half ?? (prop.type === 'pillow' ? [14, 4, 20] : [2, 12, 9]);
			const wrapped = prop.type === 'pillow' || prop.wrapped === true;
			const round = Math.min(3, ...half) * 0.9;
			const inner: Vec = [half[0] - round, half[1] - round, half[2] - round];
			const bare = prop.type === 'pack' && prop.cold === true ? 'cold' : 'warm';
			const colour = wrapped ? 'cloth' : bare;
			return [make.box('bag', colour, locate(s, prop.at), inner, facing(prop.face), round)];
		}
		case 'paper': {
			const half: Vec = [(prop.length ?? 28) / 2, 0.2, (prop.width ?? 20) / 2];
			return [make.box('sheet', 'shoe', locate(s, prop.at), half)];
		}
		case 'control': {
			const c = locate(s, prop.at);
			const frame = facing(prop.face);
			const button = add(c, add(scale(frame[0], 1.4), scale(frame[1], 3)));
			return [
				make.box('body', 'rollerEnd', c, [0.7, 6.2, 2.2], frame, 0.7),
				make.box('button', 'warm', button, [0.2, 0.7, 0.7], frame, 0.6),
			];
		}
		case 'towelRoll':
		case 'roller': {
			const towel = prop.type === 'towelRoll';
			const length = prop.length ?? (towel ? 56 : 50);
			const reach = scale(normalize(prop.axis ?? [0, 0, 1]), length / 2);
			const c = locate(s, prop.at);
			const ends = [subtract(c, reach), add(c, reach)] as const;
			const r = prop.r ?? (towel ? 5 : 7.5);
			return [make.cylinder('roll', towel ? 'cloth' : 'roller', ends, r, towel)];
		}
		case 'weight': {
			const way = normalize(prop.axis ?? [1, 0, 0]);
			const c = locate(s, prop.at);
			const half = (prop.length ?? 17) / 2;
			const r = prop.r ?? 3.2;
			const along = (x: number): Vec => add(c, scale(way, x));
			return [
				make.cylinder('bar', 'metal', [along(-half), along(half)], r * 0.4),
				make.cylinder('end1', 'metal', [along(-half), along(-half / 2)], r),
				make.cylinder('end2', 'metal', [along(half / 2), along(half)], r),
			];
		}
		case 'ball':
			return [make.ball(locate(s, prop.at), prop.r ?? 3.4)];
		case 'post': {
			const top = add(prop.at, [0, prop.height ?? 150, 0]);
			return [make.cylinder('pole', 'metal', [prop.at, top], 3)];
		}
		case 'band':
		case 'towel':
		case 'cord': {
			const from = locate(s, prop.from);
			const to = locate(s, prop.to);
			return [make.line(prop.type, prop.via ? bow(from, locate(s, prop.via), to) : [from, to])];
		}
		case 'pen':
			return [make.line('band', [locate(s, prop.from), locate(s, prop.to)])];
		case 'water':
			return [];
	}
}

/** One curve whose middle is `via`: a slack band, a hanging cord. */
function bow(from: Vec, via: Vec, to: Vec): Vec[] {
	const handle = subtract(scale(via, 2), scale(add(from, to), 0.5));
	return Array.from({ length: 9 }, (_, i) => {
		const t = i / 8;
		return mix(mix(from, handle, t), mix(handle, to, t), t);
	});
}

/** A frame whose first axis points along `face`, as upright as it can be. */
function facing(face: Vec | undefined): Frame {
	if (!face) return worldFrame;
	const forward = normalize(face);
	const guess: Vec = Math.abs(forward[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0];
	const up = normalize(reject(guess, forward));
	return [forward, up, cross(forward, up)];
}
