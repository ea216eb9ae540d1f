import { GROUPS, LADDER, rungOf, withinFor } from './levels.ts';
import type { Report } from './problems.ts';
import type { Group, Sign } from './types.ts';

/** The first letter of an id says its group, so that a list of ids can be read. */
const LETTERS: Readonly<Record<string, Group>> = {
	E: 'emergency',
	U: 'today',
	N: 'today',
	S: 'soon',
	C: 'under-18',
	Y: 'about-you',
	D: 'the-pain',
};
const FACTS: readonly Group[] = ['about-you', 'the-pain'];
/** Short enough to stand under a heading of their own. */
const NO_CLUSTER: readonly Group[] = ['under-18', 'the-pain'];
const MOST_IN_A_CLUSTER = 6;
export const ROUTES = ['ambulance', 'emergency-department'];

export function checkSigns(
	signs: readonly Sign[],
	techniques: ReadonlySet<string>,
	report: Report,
): void {
	const ids = new Set<string>();
	for (const sign of signs) {
		if (ids.has(sign.id)) report(sign.id, 'id', `${sign.id} twice`, 'another id');
		ids.add(sign.id);
	}
	for (const sign of signs) {
		const bad = (field: string, found: unknown, write: string) =>
			report(sign.id, field, found, write);
		checkPlace(sign, bad);
		checkHelp(sign, techniques, bad);
		for (const fact of sign.followUpOf ?? [])
			if (!ids.has(fact) || fact === sign.id)
				bad('followUpOf', fact, 'the id of another sign of this file');
	}
	checkClusters(signs, report);
}

type Bad = (field: string, found: unknown, write: string) => void;

function checkPlace(sign: Sign, bad: Bad): void {
	const { group, urgency } = sign;
	if (!GROUPS.includes(group)) bad('group', group, `one of ${GROUPS.join(', ')}`);
	else if (LETTERS[sign.id.charAt(0)] !== group)
		bad('id', sign.id, `an id whose first letter stands for ${group}`);
	if (!LADDER.some((rung) => rung.urgency === urgency))
		bad('urgency', urgency, 'none, soon, today or emergency');
	if (FACTS.includes(group) !== (urgency === 'none'))
		bad('urgency', urgency, `none for ${FACTS.join(' and ')}, and only there`);
	if ((group === 'emergency') !== (urgency === 'emergency'))
		bad('urgency', urgency, 'emergency in the group emergency, and only there');
}

function checkHelp(sign: Sign, techniques: ReadonlySet<string>, bad: Bad): void {
	const { urgency, route, within, screen, allows } = sign;
	const routed = urgency === 'emergency' ? ROUTES.includes(route ?? '') : route === undefined;
	if (!routed) bad('route', route, `${ROUTES.join(' or ')} for an emergency, else no route`);
	if (screen !== undefined && urgency !== 'soon') bad('screen', screen, 'a screen only for soon');
	if (urgency !== 'none') {
		if (!sign.who) bad('who', sign.who, 'whom to ask');
		const times = withinFor(sign);
		if (within === undefined || !times.includes(within))
			bad('within', within, times.join(', ') || 'a time of this urgency');
		else if (routed && rungOf(sign) < 0)
			bad('urgency', urgency, 'fields that together fit one rung of the ladder');
	}
	if ((urgency === 'soon') !== Array.isArray(allows))
		bad('allows', allows, 'a list (it may be empty) for soon, and only there');
	for (const code of allows ?? [])
		if (!techniques.has(code)) bad('allows', code, 'the code of a technique');
	if (sign.basis !== 'source' && !sign.needsSignOff)
		bad('needsSignOff', sign.needsSignOff, `true, because the basis is ${sign.basis}`);
}

function checkClusters(signs: readonly Sign[], report: Report): void {
	const sizes = new Map<string, number>();
	for (const { id, group, cluster } of signs) {
		if (!cluster) {
			if (!NO_CLUSTER.includes(group))
				report(id, 'cluster', cluster, 'the heading it stands under');
			continue;
		}
		const name = `${group}/${cluster}`;
		const size = (sizes.get(name) ?? 0) + 1;
		sizes.set(name, size);
		if (size === MOST_IN_A_CLUSTER + 1)
			report(
				id,
				'cluster',
				`more than ${MOST_IN_A_CLUSTER} signs in ${name}`,
				'another cluster for some of them',
			);
	}
}
