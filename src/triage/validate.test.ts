import { expect, test } from '@playwright/test';
import { formatProblem } from './problems.ts';
import { added, type BrokenRow, requires, rule, runBroken } from './test-broken.ts';
import { readData, techniques } from './test-data.ts';
import { validateTriage } from './validate.ts';

const BROKEN: readonly BrokenRow[] = [
	[
		'a tick that gives no result',
		({ rules }) =>
			rules.splice(
				rules.findIndex(({ id }) => id === 'K39'),
				1,
			),
		'signs.yaml: D01: urgency: found no result from this tick alone; write',
	],
	[
		'a fact that gives one',
		added({ any: ['Y05'] }),
		'signs.yaml: Y05: urgency: found a result from this fact alone; write',
	],
	[
		'rule id twice',
		rule('K02', { id: 'K01' }),
		'triage-rules.yaml: K01: id: found K01 twice; write another id',
	],
	[
		'unknown name in a rule',
		rule('K01', { when: { all: ['Y05', 'U99'] } }),
		'triage-rules.yaml: K01: when: found U99; write the id of a sign, or one of emergency,',
	],
	[
		'unknown group in a rule',
		added({ all: ['legs', 'Y05'] }),
		'triage-rules.yaml: K99: when: found legs; write the id of a sign',
	],
	[
		'a not',
		added({ all: ['U04', { not: 'Y05' }] }),
		'triage-rules.yaml: K99: when: found not; write the rule without not: a tick may never lower',
	],
	[
		'an unknown word',
		added({ some: ['U04'] }),
		'triage-rules.yaml: K99: when: found some; write one of all, any, atLeast',
	],
	[
		'two words',
		added({ all: ['U04'], any: ['U05'] }),
		'triage-rules.yaml: K99: when: found all, any; write one of all, any, atLeast',
	],
	[
		'nothing in all',
		added({ all: [] }),
		'triage-rules.yaml: K99: when: found {"all":[]}; write at least one member',
	],
	[
		'more than there are',
		added({ atLeast: { n: 3, of: ['U04', 'U05'] } }),
		'triage-rules.yaml: K99: when: found {"atLeast"',
	],
	[
		'adult and child at once',
		added({ all: ['Y01', 'Y02'] }),
		'triage-rules.yaml: K99: when: found no ticks that fire it; write a condition one reader can meet',
	],
	[
		'a rule beside a higher one',
		added({ all: ['E01', 'Y05'] }),
		'triage-rules.yaml: K99: then: found a result that every set of ticks has without it; write a higher one',
	],
	[
		'a rule that says it again',
		added({ all: ['U04', 'Y03'] }, { urgency: 'today', within: 'today' }),
		'triage-rules.yaml: K99: then: found a result that every set',
	],
	[
		'a rule that lowers',
		rule('K01', { then: { urgency: 'none', within: 'now' } }),
		'triage-rules.yaml: K01: then.urgency: found none; write soon, today or emergency: a rule only raises',
	],
	[
		'a time of another urgency',
		rule('K02', { then: { urgency: 'today', within: '2 weeks' } }),
		'triage-rules.yaml: K02: then.within: found 2 weeks; write today, a few hours, now',
	],
	[
		'an emergency rule without route',
		rule('K01', { then: { urgency: 'emergency', within: 'now' } }),
		'triage-rules.yaml: K01: then.route: found nothing; write ambulance or emergency-department',
	],
	[
		'a today rule with route',
		rule('K02', { then: { urgency: 'today', within: 'now', route: 'ambulance' } }),
		'triage-rules.yaml: K02: then.route: found ambulance; write',
	],
	[
		'no sentence',
		rule('K01', { because: '' }),
		'triage-rules.yaml: K01: because: found ; write one sentence',
	],
	[
		'a consensus rule without sign-off',
		rule('K03', { needsSignOff: false }),
		'triage-rules.yaml: K03: needsSignOff: found false; write true',
	],
	[
		'U01 without N01',
		rule('K09b', { when: { all: ['Y12', 'U01'] } }),
		'triage-rules.yaml: K09b: when: found U01 without N01; write N01 beside it',
	],
	[
		'self-care from an unknown group',
		requires({ answered: ['about-you', 'legs'] }),
		'triage-rules.yaml: selfCare: requires.answered: found legs; write one of emergency,',
	],
	[
		'self-care with a group not asked',
		requires({ noneOfThese: ['emergency', 'today', 'soon'] }),
		'triage-rules.yaml: selfCare: requires.noneOfThese: found no the-pain; write the-pain here or in answered',
	],
	[
		'self-care for an unknown fact',
		requires({ notTicked: ['Y01', 'Y99'] }),
		'triage-rules.yaml: selfCare: requires.notTicked: found Y99; write the id of a sign',
	],
	[
		'self-care although a rule fires',
		requires({ noRuleFired: false }),
		'triage-rules.yaml: selfCare: requires.noRuleFired: found false; write true',
	],
];

runBroken(BROKEN);

test('the real lists have no problem', () => {
	expect(validateTriage(readData(), { techniques }).map(formatProblem)).toEqual([]);
});
