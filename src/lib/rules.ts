import type { When } from '../schema/triage.ts';
import { clusterHeading, urgencies } from './signs.ts';
import { rows } from './tables.ts';

/** Rules by the level they call for, the fastest help first. */
export async function rules() {
	const all = (await rows('rules')).map(({ data }) => ({
		...data,
		levelId:
			data.then.route ?? (data.then.urgency === 'emergency' ? 'ambulance' : data.then.urgency),
	}));
	return (await urgencies())
		.map(({ data: level }) => ({ level, rules: all.filter((rule) => rule.levelId === level.id) }))
		.filter((group) => group.rules.length > 0);
}

/** A condition of a rule as a short formula of ids: "Y05 and one of (U10, U12)". */
export function formula(when: When): string {
	if (typeof when === 'string')
		return when.length > 3 ? `anything under “${clusterHeading(when)}”` : when;
	if ('all' in when) return when.all.map(formula).join(' and ');
	if ('any' in when) return `one of (${when.any.map(formula).join(', ')})`;
	return `${when.atLeast.n} of (${when.atLeast.of.map(formula).join(', ')})`;
}
