/** Joint limits of a generous healthy adult, measured on the solved skeleton. Degrees and cm. */
import { armMeasures, legMeasures } from './limb-limits.ts';
import type { Measure } from './limb-limits.ts';
import { sides } from './pose.ts';
import type { Skeleton } from './skeleton.ts';

/** Rounding of solved angles must not trip a limit. */
export const allowance = 0.5;

type Limits = readonly [low: number, high: number];
const spineLimits: Readonly<
	Record<'lumbar' | 'thorax' | 'neck', Readonly<Record<'flex' | 'side' | 'turn', Limits>>>
> = {
	lumbar: { flex: [-25, 55], side: [-25, 25], turn: [-10, 10] },
	thorax: { flex: [-35, 45], side: [-25, 25], turn: [-50, 50] },
	neck: { flex: [-60, 55], side: [-45, 45], turn: [-75, 75] },
};
const mostTurn = 110;

function spineMeasures({ person }: Skeleton): Measure[] {
	const { lumbar, thorax, neck, head } = person.spine;
	const measures: Measure[] = [];
	let turn = head.turn ?? 0;
	for (const [region, angles] of Object.entries({ lumbar, thorax, neck })) {
		for (const axis of ['flex', 'side', 'turn'] as const) {
			const withHead = region === 'neck' ? (head[axis] ?? 0) : 0;
			const [low, high] = spineLimits[region as 'neck'][axis];
			const joint = `${region}${region === 'neck' ? ' with head' : ''} ${axis}`;
			const hint = `change spine.${region}.${axis}`;
			const value = (angles[axis] ?? 0) + withHead;
			measures.push({ joint, value, low, high, unit: '°', hint });
		}
		turn += angles.turn ?? 0;
	}
	const hint = 'turn the trunk or the head less';
	measures.push({
		joint: 'turn from pelvis to nose',
		value: turn,
		low: -mostTurn,
		high: mostTurn,
		unit: '°',
		hint,
	});
	return measures;
}

/** Every judged joint of a solved body. */
export const measureJoints = (s: Skeleton): Measure[] => [
	...spineMeasures(s),
	...sides.flatMap((side) => [...armMeasures(s, side), ...legMeasures(s, side)]),
];
