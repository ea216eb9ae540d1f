/** A bad pose stops the build: limits, reach, contacts, sinking, balance. */
import { balanceFaults, contactFaults, namesOf, sinkFaults, spoken } from './contacts.ts';
import type { Fault } from './contacts.ts';
import { allowance, measureJoints } from './limits.ts';
import type { Person, Pose, Problem } from './pose.ts';
import { solveSkeleton } from './skeleton.ts';
import type { Skeleton } from './skeleton.ts';
import { propSolids } from './solids.ts';
import type { Solid } from './solid.ts';

/** A target may lie this far out of reach, cm. */
const reachAllowance = 1;

function limitFaults(s: Skeleton): Fault[] {
	return measureJoints(s).flatMap(({ joint, value, low, high, unit, hint }) => {
		if (value >= low - allowance && value <= high + allowance) return [];
		const limit = value < low ? low : high;
		const message = `${value.toFixed(0)}${unit} is beyond ${limit}${unit}; ${hint}`;
		return [{ part: joint, message, value, limit }];
	});
}

function reachFaults(s: Skeleton): Fault[] {
	return s.overreach.flatMap(({ side, limb, by }) => {
		if (by <= reachAllowance) return [];
		const part = `${limb}${side}`;
		const goal = s.person.contacts.find((contact) => namesOf(contact.part).includes(part));
		const thing = goal ? `the ${spoken(goal.on)}` : 'its target';
		const field = limb === 'hand' ? `arms.${side}` : `legs.${side}.foot`;
		const message = `cannot reach ${thing}: ${by.toFixed(1)} cm short; change ${field} or move root`;
		return [{ part: spoken(part), message, value: by, limit: reachAllowance }];
	});
}

function personFaults(person: Person, solids: readonly Solid[], inWater: boolean): Fault[] {
	const s = solveSkeleton(person);
	const faults = [
		...limitFaults(s),
		...reachFaults(s),
		...contactFaults(s, solids),
		...sinkFaults(s, solids),
	];
	if (inWater) return faults;
	if (person.contacts.length === 0) {
		const message = 'none; write what carries the body, like {part: feet, on: floor}';
		faults.push({ part: 'contacts', message, value: 0, limit: 1 });
	}
	return [...faults, ...balanceFaults(s, solids)];
}

/** Everything that is wrong with a pose; an empty list if nothing is. */
export function checkPose(pose: Pose): Problem[] {
	const first = solveSkeleton(pose);
	const solids = pose.props.flatMap((prop, i) => propSolids(prop, i, first));
	const inWater = pose.props.some(({ type }) => type === 'water');
	return [pose, ...pose.people].flatMap((person, i) =>
		personFaults(person, solids, inWater).map(({ part, message, value, limit }) => ({
			pose: pose.name,
			part: i === 0 ? part : `person ${i + 1}: ${part}`,
			message,
			value,
			limit,
		})),
	);
}

/**
 * What must hold between the steps of one technique: one person, one camera. A step that is seen
 * from elsewhere, or by someone else, reads as another exercise.
 */
export function checkSequence(poses: readonly Pose[]): Problem[] {
	const [first, ...rest] = poses;
	if (!first) return [];
	return rest.flatMap((pose) => {
		const problems: Problem[] = [];
		if (pose.body !== first.body) {
			const message = `is ${pose.body}, but ${first.body} in ${first.name}; write ${first.body}`;
			problems.push({ pose: pose.name, part: 'body', message });
		}
		const { yaw, pitch } = pose.camera;
		if (yaw !== first.camera.yaw || pitch !== first.camera.pitch) {
			const wanted = `yaw ${first.camera.yaw}, pitch ${first.camera.pitch}`;
			const message = `is yaw ${yaw}, pitch ${pitch}; write ${wanted}, as in ${first.name}`;
			problems.push({ pose: pose.name, part: 'camera', message });
		}
		return problems;
	});
}
