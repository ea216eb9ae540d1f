/** What touches what, what sinks into what, and whether the body would fall over. */
import { contactTubes, probesOf, solidPieces, tubesDistance } from './probes.ts';
import type { Probe } from './probes.ts';
import { sides } from './pose.ts';
import { bothSides } from './schema.ts';
import type { Contact } from './schema.ts';
import { convexHull } from './shapes.ts';
import type { Skeleton } from './skeleton.ts';
import type { Solid } from './solid.ts';
import { add, dot, length, mix, normalize, scale, subtract, toLocal } from './vector.ts';
import type { Point, Vec } from './vector.ts';

/** A fault in words, without the pose's name. */
export interface Fault {
	readonly part: string;
	readonly message: string;
	readonly value: number;
	readonly limit: number;
}

/** Surfaces in contact may lie this far apart; soft ones sink further. Centimetres. */
const apart = 1;
const sunk = -1.5;
const sunkSoft = -3.5;
/** What is not listed as a contact may sink this far. */
const sunkUnlisted = -2;
const soft = new Set(['hips', 'back', 't6', 'chest', 'belly', 'head', 'thigh', 'shoulder', 'side']);
const softThings = new Set(['mat', 'bed', 'pillow', 'pack', 'towelRoll', 'ball', 'roller']);
/** Too flat to sink into, and what a fist closes round. */
const flat = new Set(['mat', 'paper']);
const held = new Set(['weight', 'control']);

function solidDistance(solid: Solid, p: Vec): number {
	switch (solid.kind) {
		case 'box': {
			const v = toLocal(solid.frame, subtract(p, solid.c));
			const over: Vec = [
				Math.abs(v[0]) - solid.half[0],
				Math.abs(v[1]) - solid.half[1],
				Math.abs(v[2]) - solid.half[2],
			];
			const out = length([Math.max(0, over[0]), Math.max(0, over[1]), Math.max(0, over[2])]);
			return out + Math.min(0, Math.max(...over)) - solid.round;
		}
		case 'cylinder': {
			const axis = subtract(solid.to, solid.from);
			const whole = length(axis);
			const v = subtract(p, solid.from);
			const along = dot(v, normalize(axis));
			const across = Math.sqrt(Math.max(0, dot(v, v) - along * along)) - solid.r;
			const beyond = Math.max(-along, along - whole);
			return beyond > 0 ? Math.hypot(beyond, Math.max(0, across)) : across;
		}
		case 'ball':
			return length(subtract(p, solid.c)) - solid.r;
		case 'line':
			return Infinity;
	}
}

const nearest = (probes: readonly Probe[], distance: (p: Vec) => number): number =>
	probes.reduce((least, { c, r }) => Math.min(least, distance(c) - r), Infinity);

/** The surface's distance function; null if the picture holds no such thing. */
function distanceTo(
	s: Skeleton,
	on: string,
	solids: readonly Solid[],
): ((p: Vec) => number) | null {
	if (on === 'floor') return (p) => p[1];
	const things = solids.filter(({ prop }) => prop === on);
	if (on === 'mat') return things.length > 0 ? (p) => p[1] : null;
	if (things.length > 0) return (p) => Math.min(...things.map((solid) => solidDistance(solid, p)));
	const names = namesOf(on);
	if (!names.every((name) => /^(head|back|t6|chest|belly|hips)$|[RL]$/.test(name))) return null;
	const tubes = names.flatMap((name) => contactTubes(s, name));
	return (p) => tubesDistance(tubes, p);
}

/** `hands` stands for both. */
export const namesOf = (part: string): readonly string[] => {
	const stem = bothSides[part];
	return stem === undefined ? [part] : [`${stem}R`, `${stem}L`];
};

export const spoken = (part: string): string => {
	const side = part.endsWith('R') ? 'right ' : part.endsWith('L') ? 'left ' : '';
	return side === '' ? part : side + part.slice(0, -1);
};

const cm = (n: number): string => `${Math.abs(n).toFixed(1)} cm`;

export function contactFaults(s: Skeleton, solids: readonly Solid[]): Fault[] {
	const faults: Fault[] = [];
	for (const contact of s.person.contacts) {
		const distance = distanceTo(s, contact.on, solids);
		if (!distance) {
			const message = `nothing here is called "${contact.on}"; add the prop, or change \`on\``;
			faults.push({ part: `contacts ${contact.part}`, message, value: 0, limit: 0 });
			continue;
		}
		for (const part of namesOf(contact.part)) {
			const d = nearest(probesOf(contactTubes(s, part)), distance);
			const yields =
				soft.has(part.replace(/[RL]$/, '')) ||
				softThings.has(contact.on) ||
				soft.has(contact.on.replace(/(s|[RL])$/, ''));
			const low = yields ? sunkSoft : sunk;
			if (d > apart) {
				const message = `is ${cm(d)} away from the ${spoken(contact.on)} that it should touch (at most ${apart} cm); move it nearer`;
				faults.push({ part: spoken(part), message, value: d, limit: apart });
			} else if (d < low) {
				const message = `sinks ${cm(d)} into the ${spoken(contact.on)} (at most ${cm(low)}); move it out`;
				faults.push({ part: spoken(part), message, value: d, limit: low });
			}
		}
	}
	return faults;
}

/** Pieces that go through the floor or a thing without being listed as touching it. */
export function sinkFaults(s: Skeleton, solids: readonly Solid[]): Fault[] {
	const faults: Fault[] = [];
	const listed = (names: readonly string[], thing: string): boolean =>
		s.person.contacts.some(
			({ part, on }: Contact) =>
				(on === thing || (thing === 'floor' && on === 'mat')) &&
				namesOf(part).some((name) => names.includes(name)),
		);
	const things = new Map<string, Solid[]>();
	for (const solid of solids) {
		if (solid.kind === 'line' || flat.has(solid.prop)) continue;
		things.set(solid.prop, [...(things.get(solid.prop) ?? []), solid]);
	}
	for (const [piece, excuses] of solidPieces) {
		const probes = probesOf(contactTubes(s, piece));
		const judge = (thing: string, distance: (p: Vec) => number): void => {
			if (listed(excuses, thing)) return;
			const d = nearest(probes, distance);
			if (d >= sunkUnlisted) return;
			const message = `goes ${cm(d)} into the ${thing} (at most ${cm(sunkUnlisted)}); move it out, or list the contact`;
			faults.push({ part: spoken(piece), message, value: d, limit: sunkUnlisted });
		};
		judge('floor', (p) => p[1]);
		for (const [thing, parts] of things) {
			// A fist goes round it.
			if (held.has(thing) && piece.startsWith('hand')) continue;
			judge(thing, (p) => Math.min(...parts.map((solid) => solidDistance(solid, p))));
		}
	}
	return faults;
}

/** How far the middle of the body may stand outside its support, cm. */
const lean = 4;
const carrying = new Set([
	'floor',
	'mat',
	'slope',
	'chair',
	'stool',
	'bed',
	'wheelchair',
	'pillow',
	'roller',
]);
/** Props that a body may hang on or lean against. */
const holding = new Set(['wall', 'doorway', 'post', 'table', 'towelRoll', 'ball']);

function massCentre(s: Skeleton): Vec {
	const trunk = s.spine[s.t6Index]!.at;
	let sum: Vec = add(scale(s.skull, 8), add(scale(trunk, 33), scale(s.hips, 15)));
	for (const side of sides) {
		const j = s.joints[side];
		sum = add(sum, scale(mix(j.shoulder, j.elbow, 0.45), 3));
		sum = add(sum, scale(mix(j.elbow, j.wrist, 0.6), 2.5));
		sum = add(sum, scale(mix(j.hip, j.knee, 0.42), 11));
		sum = add(sum, scale(mix(j.knee, j.ankle, 0.55), 5.5));
	}
	return scale(sum, 1 / 100);
}

/** The body's middle must stand over what carries it, unless it hangs or leans on something. */
export function balanceFaults(s: Skeleton, solids: readonly Solid[]): Fault[] {
	const { contacts } = s.person;
	const props = new Set(solids.map(({ prop }) => prop));
	const leans = contacts.some(
		({ on }) => holding.has(on) || (on === 'roller' && props.has('wall')),
	);
	if (leans || props.has('band')) return [];
	const points: Point[] = [];
	for (const { part, on } of contacts) {
		const distance = carrying.has(on) ? distanceTo(s, on, solids) : null;
		if (!distance) continue;
		for (const name of namesOf(part)) {
			for (const { c, r } of probesOf(contactTubes(s, name))) {
				if (distance(c) - r < 3) points.push([c[0], c[2]]);
			}
		}
	}
	if (points.length === 0) return [];
	const centre = massCentre(s);
	const off = outside(convexHull(points), [centre[0], centre[2]]);
	if (off <= lean) return [];
	const message = `stands ${cm(off)} outside its support (at most ${lean} cm); move root.at or the feet`;
	return [{ part: 'middle of the body', message, value: off, limit: lean }];
}

/** How far a point lies outside a convex outline; 0 inside. */
function outside(hull: readonly Point[], [x, y]: Point): number {
	let nearestEdge = Infinity;
	let inside = hull.length > 2;
	hull.forEach((a, i) => {
		const b = hull[(i + 1) % hull.length]!;
		const ex = b[0] - a[0];
		const ey = b[1] - a[1];
		const square = ex * ex + ey * ey || 1e-9;
		const t = Math.max(0, Math.min(1, ((x - a[0]) * ex + (y - a[1]) * ey) / square));
		nearestEdge = Math.min(nearestEdge, Math.hypot(x - a[0] - ex * t, y - a[1] - ey * t));
		if (ex * (y - a[1]) - ey * (x - a[0]) < 0) inside = false;
	});
	return inside ? 0 : nearestEdge;
}
