/** The other side of a pose: right and left swapped, every z, turn and side bend negated. */
import type { PoseSource } from './schema.ts';

/** The camera stays, so the person goes on facing the same way; sizes have no side. */
const kept = new Set(['camera', 'half', 'body', 'from', 'ghost', 'type', 'target']);
/** In a prop, `side` is the way a wall looks along x. */
const keptInProps = new Set(['side']);
const negated = new Set(['turn', 'side', 'yaw', 'z']);

const swapSide = (name: string): string =>
	name.replace(/[RL]$/, (side) => (side === 'R' ? 'L' : 'R'));
const negate = (value: number): number => (value === 0 ? 0 : -value);

const isNumbers = (value: unknown): value is readonly [number, number, number] =>
	Array.isArray(value) && value.length === 3 && value.every((n) => typeof n === 'number');

function mirrorMap(map: Readonly<Record<string, unknown>>, inProps: boolean): object {
	const result: Record<string, unknown> = {};
	// An arc about a landmark keeps its order and changes its direction.
	const isArc = typeof map['from'] === 'number';
	for (const [key, value] of Object.entries(map)) {
		const name = key === 'R' || key === 'L' ? swapSide(key) : key;
		if (isArc && (key === 'from' || key === 'to')) result[name] = negate(value as number);
		else if (key === 'elbow' && map['elbowWorld'] !== true) result[name] = value;
		else if (kept.has(key) && !(key === 'from' && typeof value === 'object')) {
			result[name] = value;
		} else if (typeof value === 'number') {
			const turns = negated.has(key) && !(inProps && keptInProps.has(key));
			result[name] = turns ? negate(value) : value;
		} else if (typeof value === 'string') result[name] = swapSide(value);
		else result[name] = mirrorValue(value, inProps || key === 'props');
	}
	return result;
}

function mirrorValue(value: unknown, inProps: boolean): unknown {
	if (isNumbers(value)) return [value[0], value[1], negate(value[2])];
	if (Array.isArray(value)) {
		return value.map((entry: unknown) =>
			typeof entry === 'string' ? swapSide(entry) : mirrorValue(entry, inProps),
		);
	}
	if (typeof value === 'object' && value !== null) {
		return mirrorMap(value as Readonly<Record<string, unknown>>, inProps);
	}
	return value;
}

/** Mirrored twice gives the same pose. */
export const mirrorSource = (source: PoseSource): PoseSource =>
	mirrorMap(source, false) as PoseSource;
