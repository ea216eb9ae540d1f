import { asCount, expandNames, firingSets, namesIn } from './conditions.ts';
import { GROUPS, NEW_PAIN, rungOf, withinFor } from './levels.ts';
import { collector, type Problem, type Report, RULES_FILE, SIGNS_FILE } from './problems.ts';
import { type Score, scorer } from './score.ts';
import { askedGroups } from './triage.ts';
import type { Condition, Rule, Sign, TriageData } from './types.ts';
import { checkSigns, ROUTES } from './validate-signs.ts';

export interface Known {
	/** Codes of all techniques. */
	readonly techniques: Iterable<string>;
}

/** Everything that must stop the build. Shapes and types are the schema's work, not this one's. */
export function validateTriage(data: TriageData<Sign, Rule>, known: Known): Problem[] {
	const problems: Problem[] = [];
	const inSigns = collector(SIGNS_FILE, problems);
	const inRules = collector(RULES_FILE, problems);
	checkSigns(data.signs, new Set(known.techniques), inSigns);

	const taken = new Set(data.signs.map(({ id }) => id));
	for (const rule of data.rules) {
		if (taken.has(rule.id)) inRules(rule.id, 'id', `${rule.id} twice`, 'another id');
		taken.add(rule.id);
	}
	const names = new Set<string>([...data.signs.map(({ id }) => id), ...GROUPS]);
	const sound = data.rules.filter((rule) => checkRule(rule, names, inRules));
	checkSelfCare(data, inRules);
	// What a set of ticks gives can only be said of sound rules.
	if (problems.length > 0) return problems;

	const score = scorer({ signs: data.signs, rules: sound });
	for (const rule of sound) checkEffect(rule, data, score, inRules);
	checkSingles(data, score, inSigns);
	return problems;
}

/** @returns false when the rule cannot be compiled. */
function checkRule(rule: Rule, names: ReadonlySet<string>, report: Report): boolean {
	const bad = (field: string, found: unknown, write: string) =>
		report(rule.id, field, found, write);
	const { urgency, route, within } = rule.then;
	const times = urgency === 'none' ? [] : withinFor(rule.then);
	if (times.length === 0)
		bad('then.urgency', urgency, 'soon, today or emergency: a rule only raises');
	else if (!times.includes(within)) bad('then.within', within, times.join(', '));
	const routed = urgency === 'emergency' ? ROUTES.includes(route ?? '') : route === undefined;
	if (!routed) bad('then.route', route, `${ROUTES.join(' or ')} for an emergency, else no route`);
	if (!rule.because) bad('because', rule.because, 'one sentence for the reader');
	if (rule.basis !== 'source' && !rule.needsSignOff)
		bad('needsSignOff', rule.needsSignOff, `true, because the basis is ${rule.basis}`);
	if (!checkShape(rule.when, bad)) return false;

	const named = new Set(namesIn(rule.when));
	for (const name of named)
		if (!names.has(name)) bad('when', name, `the id of a sign, or one of ${GROUPS.join(', ')}`);
	if (named.has(NEW_PAIN.today) && !named.has(NEW_PAIN.checkFirst))
		bad(
			'when',
			`${NEW_PAIN.today} without ${NEW_PAIN.checkFirst}`,
			`${NEW_PAIN.checkFirst} beside it: with any other tick it counts as ${NEW_PAIN.today}`,
		);
	return true;
}

function checkShape(
	condition: Condition,
	bad: (field: string, found: unknown, write: string) => void,
): boolean {
	if (typeof condition === 'string') return true;
	const keys = Object.keys(condition);
	if (keys.length !== 1 || !['all', 'any', 'atLeast'].includes(keys[0] ?? '')) {
		const lowers = keys.includes('not');
		bad(
			'when',
			keys.join(', ') || 'nothing',
			lowers ? 'the rule without not: a tick may never lower a result' : 'one of all, any, atLeast',
		);
		return false;
	}
	const { n, of } = asCount(condition);
	if (of.length === 0 || n < 1 || n > of.length) {
		bad('when', condition, 'at least one member, and n from 1 to their number');
		return false;
	}
	return of.every((part) => checkShape(part, bad));
}

/**
 * A rule that changes any result changes that of one of its smallest firing sets: with more ticks
 * the other results can only be higher.
 */
function checkEffect(rule: Rule, data: TriageData<Sign, Rule>, score: Score, report: Report): void {
	const { signs, selfCare } = data;
	const adults = new Set(signs.filter((sign) => !sign.children).map(({ id }) => id));
	const children = new Set([
		...selfCare.requires.notTicked,
		...signs.filter(({ group }) => group === 'under-18').map(({ id }) => id),
	]);
	const possible = firingSets(rule.when, expandNames(signs)).filter(
		(set) => !(set.some((id) => adults.has(id)) && set.some((id) => children.has(id))),
	);
	if (possible.length === 0)
		report(rule.id, 'when', 'no ticks that fire it', 'a condition one reader can meet');
	else if (possible.every((set) => score(set, rule) >= rungOf(rule.then)))
		report(
			rule.id,
			'then',
			'a result that every set of ticks has without it',
			'a higher one, or drop the rule',
		);
}

function checkSelfCare({ signs, selfCare }: TriageData<Sign, Rule>, report: Report): void {
	const { noneOfThese, answered, notTicked, noRuleFired } = selfCare.requires;
	const bad = (field: string, found: unknown, write: string) =>
		report('selfCare', `requires.${field}`, found, write);
	for (const field of ['noneOfThese', 'answered'] as const)
		for (const name of selfCare.requires[field])
			if (!GROUPS.some((group) => group === name)) bad(field, name, `one of ${GROUPS.join(', ')}`);
	for (const { group, after } of askedGroups(signs))
		if (after.length === 0 && !noneOfThese.includes(group) && !answered.includes(group))
			bad('noneOfThese', `no ${group}`, `${group} here or in answered: silence is never safe`);
	for (const id of notTicked)
		if (!signs.some((sign) => sign.id === id)) bad('notTicked', id, 'the id of a sign');
	if (!noRuleFired) bad('noRuleFired', noRuleFired, 'true');
}

function checkSingles(
	{ signs, selfCare }: TriageData<Sign, Rule>,
	score: Score,
	report: Report,
): void {
	const barred = selfCare.requires.notTicked;
	for (const { id, group } of signs) {
		const alone = score([id]);
		const fact = group === 'about-you' && !barred.includes(id);
		if (fact && alone > 0)
			report(id, 'urgency', 'a result from this fact alone', 'a rule that needs a sign too');
		if (!fact && alone === 0)
			report(
				id,
				'urgency',
				'no result from this tick alone',
				'an urgency, or a rule that it fires',
			);
	}
}
