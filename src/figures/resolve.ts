/** From pose files to whole poses: the `from` chain, `both`, mirrored sides, defaults. */
import { mirrorSource } from './mirror.ts';
import { PoseError } from './pose.ts';
import type { Person, Pose, Side } from './pose.ts';
import { poseShape } from './schema.ts';
import type { ArmSource, LegSource, PersonSource, PoseSource } from './schema.ts';
import type { Complaint } from './shape.ts';

type Plain = Readonly<Record<string, unknown>>;
export type PoseSources = ReadonlyMap<string, PoseSource>;

const isPlain = (value: unknown): value is Plain =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Checks plain data (what a YAML reader returns) against the schema.
 * @throws {PoseError} naming every wrong field and what to write there.
 */
export function parsePose(data: unknown, name: string): PoseSource {
	const found: Complaint[] = [];
	poseShape.check(data, '', found);
	if (isPlain(data) && data['mirror'] === true && data['from'] === undefined) {
		found.push({ field: 'mirror', message: 'needs from; write the pose to mirror there' });
	}
	if (found.length > 0) {
		throw new PoseError(
			found.map(({ field, message }) => ({ pose: name, part: field || 'the file', message })),
		);
	}
	return data as PoseSource;
}

/** What one way of placing a limb rules out when a later pose chooses another way. */
const armWays = [['hand'], ['touch'], ['raise', 'plane', 'twist', 'bend']];
const legWays = [['foot'], ['hip', 'out', 'bend']];

function mergeLimb(base: Plain, change: Plain, ways: readonly (readonly string[])[]): Plain {
	const chosen = ways.find((way) => way.some((key) => change[key] != null));
	const result: Record<string, unknown> = { ...base };
	if (chosen) {
		for (const way of ways) if (way !== chosen) for (const key of way) delete result[key];
	}
	return merge(result, change);
}

/** Maps merge, everything else replaces, null takes away. */
function merge(base: Plain, change: Plain, path = ''): Plain {
	const result: Record<string, unknown> = { ...base };
	for (const [key, value] of Object.entries(change)) {
		const before = result[key];
		if (value === null) delete result[key];
		else if (isPlain(value) && isPlain(before)) {
			if (path === 'arms') result[key] = mergeLimb(before, value, armWays);
			else if (path === 'legs') result[key] = mergeLimb(before, value, legWays);
			else result[key] = isSpot(value) ? value : merge(before, value, key);
		} else result[key] = value;
	}
	return result;
}

const isSpot = (value: Plain): boolean => 'on' in value;

/** `both` is written for the right side; the left gets its mirror image, own fields win. */
function spreadBoth<T extends ArmSource | LegSource>(
	limbs: { readonly both?: T | undefined; readonly R?: T | undefined; readonly L?: T | undefined },
	key: 'arms' | 'legs',
): Plain {
	const both = limbs.both ?? {};
	const mirrored = mirrorSource({ [key]: { R: both } });
	const left = mirrored[key]?.L ?? {};
	return { R: { ...both, ...limbs.R }, L: { ...left, ...limbs.L } };
}

function spread<T extends PersonSource | PoseSource>(source: T): T {
	const result: Record<string, unknown> = { ...source };
	if (source.arms) result['arms'] = spreadBoth(source.arms, 'arms');
	if (source.legs) result['legs'] = spreadBoth(source.legs, 'legs');
	if (source.shoulders) {
		const { R, L, ...common } = source.shoulders;
		result['shoulders'] = { R: { ...common, ...R }, L: { ...common, ...L } };
	}
	return result as T;
}

/** The source with its whole `from` chain merged in. */
function inherit(name: string, sources: PoseSources, chain: readonly string[]): PoseSource {
	const asker = chain.at(-1) ?? name;
	const source = sources.get(name);
	const fail = (message: string): never => {
		throw new PoseError([{ pose: asker, part: 'from', message }]);
	};
	if (!source) return fail(`no pose is called "${name}"; write the name of a pose file`);
	if (chain.includes(name)) return fail(`goes round in a circle: ${[...chain, name].join(' → ')}`);
	const { from, mirror, ...own } = source;
	if (from === undefined) return spread(own);
	const parent = inherit(from, sources, [...chain, name]);
	const base = mirror === true ? mirrorSource(parent) : parent;
	return merge(base as Plain, spread(own) as Plain) as PoseSource;
}

function complete(source: PersonSource | PoseSource): Person {
	const rest = { lift: 0, forward: 0 };
	const both = <T extends object>(of: Partial<Record<Side, T>> | undefined): Record<Side, T> => ({
		R: of?.R ?? ({} as T),
		L: of?.L ?? ({} as T),
	});
	const shoulders = both<{ lift?: number; forward?: number }>(
		source.shoulders as Partial<Record<Side, object>> | undefined,
	);
	const { belly, ribs, R, L } = source.breath ?? {};
	const { lumbar = {}, thorax = {}, neck = {}, head = {} } = source.spine ?? {};
	return {
		body: source.body ?? 'a',
		glasses: source.glasses === true,
		root: source.root ?? {},
		spine: { lumbar, thorax, neck, head },
		shoulders: { R: { ...rest, ...shoulders.R }, L: { ...rest, ...shoulders.L } },
		breath: { belly: belly ?? 0, ribs: ribs ?? 0, R: R ?? 0, L: L ?? 0 },
		arms: both<ArmSource>(source.arms as Partial<Record<Side, ArmSource>> | undefined),
		legs: both<LegSource>(source.legs as Partial<Record<Side, LegSource>> | undefined),
		contacts: source.contacts ?? [],
	};
}

function resolvePerson(source: PersonSource, sources: PoseSources, pose: string): Person {
	const { from, ...own } = source;
	if (from === undefined) return complete(spread(own));
	return complete(merge(inherit(from, sources, [pose]) as Plain, spread(own) as Plain));
}

/**
 * The whole pose behind a name: `from` followed, mirrored if asked, defaults filled in.
 * @throws {PoseError} if a pose named by `from`, `ghost` or `people` does not exist.
 */
export function resolvePose(name: string, sources: PoseSources): Pose {
	const source = inherit(name, sources, []);
	const { target, camera } = source;
	const { u0 = 35, u1 = 50, half = 48 } = typeof target === 'object' ? target : {};
	let ghost: Pose | null = null;
	if (source.ghost !== undefined) {
		if (!sources.has(source.ghost)) {
			const message = `no pose is called "${source.ghost}"; write the name of a pose file`;
			throw new PoseError([{ pose: name, part: 'ghost', message }]);
		}
		const before = inherit(source.ghost, sources, [name]);
		ghost = { ...finish(source.ghost, { ...before, ghost: undefined }), ghost: null };
	}
	return { ...finish(name, source), ghost };

	function finish(poseName: string, of: PoseSource): Pose {
		return {
			...complete(of),
			name: poseName,
			props: of.props ?? [],
			camera: { yaw: camera?.yaw ?? 0, pitch: camera?.pitch ?? 8 },
			target: target ? { u0, u1, half } : null,
			arrows: of.arrows ?? [],
			front: of.front ?? [],
			shadow: of.noShadow !== true,
			ghost: null,
			ghostParts: of.ghostParts ?? [],
			people: (of.people ?? []).map((person) => resolvePerson(person, sources, name)),
		};
	}
}

/** The mirrored pose, for the other side of a technique. */
export function mirrorPose(name: string, sources: PoseSources): Pose {
	const whole = inherit(name, sources, []);
	return resolvePose(name, new Map([...sources, [name, mirrorSource(whole)]]));
}
