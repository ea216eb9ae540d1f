import { type BrokenRow, runBroken, sign } from './test-broken.ts';

const BROKEN: readonly BrokenRow[] = [
	[
		'id twice',
		({ signs }) => signs.push(...signs.slice(0, 1)),
		'signs.yaml: E01: id: found E01 twice; write another id',
	],
	[
		'unknown group',
		sign('U04', { group: 'later' }),
		'signs.yaml: U04: group: found later; write one of emergency,',
	],
	[
		'letter of another group',
		sign('U04', { id: 'S99' }),
		'signs.yaml: S99: id: found S99; write an id whose first letter stands for today',
	],
	[
		'unknown urgency',
		sign('U04', { urgency: 'quick' }),
		'signs.yaml: U04: urgency: found quick; write none, soon, today or emergency',
	],
	[
		'a fact with an urgency',
		sign('Y05', { urgency: 'today', within: 'today', who: 'a doctor' }),
		'signs.yaml: Y05: urgency: found today; write none for about-you and the-pain',
	],
	[
		'a sign without urgency',
		sign('U04', { urgency: 'none' }),
		'signs.yaml: U04: urgency: found none; write none for about-you and the-pain, and only there',
	],
	[
		'emergency outside its group',
		sign('U04', { urgency: 'emergency', route: 'ambulance', within: 'now' }),
		'signs.yaml: U04: urgency: found emergency; write emergency in the group emergency',
	],
	[
		'emergency without route',
		sign('E01', { route: undefined }),
		'signs.yaml: E01: route: found nothing; write ambulance or emergency-department',
	],
	[
		'route without emergency',
		sign('U04', { route: 'ambulance' }),
		'signs.yaml: U04: route: found ambulance; write',
	],
	[
		'within of another urgency',
		sign('U04', { within: '1 week' }),
		'signs.yaml: U04: within: found 1 week; write today, a few hours, now',
	],
	[
		'emergency later',
		sign('E01', { within: 'today' }),
		'signs.yaml: E01: within: found today; write now',
	],
	[
		'check first later',
		sign('N01', { within: '1 week' }),
		'signs.yaml: N01: within: found 1 week; write today',
	],
	[
		'screen on a today sign',
		sign('U01', { screen: 'check-first' }),
		'signs.yaml: U01: screen: found check-first; write a screen only for soon',
	],
	[
		'nobody to ask',
		sign('U04', { who: undefined }),
		'signs.yaml: U04: who: found nothing; write whom to ask',
	],
	[
		'soon without allows',
		sign('S04', { allows: undefined }),
		'signs.yaml: S04: allows: found nothing; write a list',
	],
	[
		'today with allows',
		sign('U04', { allows: ['T22'] }),
		'signs.yaml: U04: allows: found ["T22"]; write a list (it may be empty) for soon, and only there',
	],
	[
		'unknown technique',
		sign('S04', { allows: ['T99'] }),
		'signs.yaml: S04: allows: found T99; write the code of a technique',
	],
	[
		'consensus without sign-off',
		sign('E34', { needsSignOff: false }),
		'signs.yaml: E34: needsSignOff: found false; write true, because the basis is consensus',
	],
	[
		'follow-up of nothing',
		sign('U05', { followUpOf: ['Y99'] }),
		'signs.yaml: U05: followUpOf: found Y99; write the id of another sign',
	],
	[
		'follow-up of itself',
		sign('U05', { followUpOf: ['U05'] }),
		'signs.yaml: U05: followUpOf: found U05; write the id of another sign',
	],
	[
		'no cluster',
		sign('U04', { cluster: undefined }),
		'signs.yaml: U04: cluster: found nothing; write the heading',
	],
	[
		'seven in a cluster',
		sign('U06', { cluster: 'heart-lungs-leg' }),
		'cluster: found more than 6 signs in today/heart-lungs-leg; write another cluster',
	],
];

runBroken(BROKEN);
