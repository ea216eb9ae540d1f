import { compileCondition, expandNames } from './conditions.ts';
import { AGE_CLUSTER, GROUPS, LADDER, NEW_PAIN, rungOf } from './levels.ts';
import type {
	Answers,
	Card,
	Group,
	Level,
	Reason,
	SoFar,
	TriageData,
	TriageResult,
	TriageSign,
} from './types.ts';

/** The group's own list, and the facts after which it is asked at all (none: it is always asked). */
export interface Asked {
	readonly group: Group;
	readonly after: readonly string[];
	/** A tick here answers the group. A follow-up stands under its fact, and age is a choice of its own, so they do not. */
	readonly own: readonly string[];
}

export function askedGroups(signs: readonly TriageSign[]): readonly Asked[] {
	const ages = signs.filter((sign) => sign.cluster === AGE_CLUSTER).map((sign) => sign.id);
	/** Stands in its own list, for readers of that age: ticking it answers the list. */
	const byAge = (sign: TriageSign) => sign.followUpOf?.every((fact) => ages.includes(fact));
	return GROUPS.flatMap((group) => {
		const all = signs.filter((sign) => sign.group === group && sign.cluster !== AGE_CLUSTER);
		if (all.length === 0) return [];
		if (all.some((sign) => !sign.followUpOf?.length)) {
			const own = all.filter((sign) => !sign.followUpOf?.length || byAge(sign));
			return [{ group, after: [], own: own.map((sign) => sign.id) }];
		}
		const after = [...new Set(all.flatMap((sign) => sign.followUpOf ?? []))];
		return [{ group, after, own: all.map((sign) => sign.id) }];
	});
}

const intersect = (sets: readonly (readonly string[])[]): readonly string[] =>
	sets.reduce<readonly string[] | undefined>(
		(left, right) => left?.filter((code) => right.includes(code)) ?? right,
		undefined,
	) ?? [];

/**
 * What each sign and rule of level soon still allows. A rule names no techniques of its own: it
 * allows what every sign of the group soon allows, and nothing when it is about a reader who may
 * never look after it alone (under 18).
 */
export function allowances({
	signs,
	rules,
	selfCare,
}: TriageData): ReadonlyMap<string, readonly string[]> {
	const expand = expandNames(signs);
	const common = intersect(
		signs.filter(({ group }) => group === 'soon').map((s) => s.allows ?? []),
	);
	const barred = new Set(selfCare.requires.notTicked);
	const found = new Map<string, readonly string[]>();
	for (const sign of signs) if (sign.urgency === 'soon') found.set(sign.id, sign.allows ?? []);
	for (const rule of rules) {
		if (rule.then.urgency !== 'soon') continue;
		const barring = compileCondition(rule.when, expand)(barred);
		found.set(rule.id, barring ? [] : common);
	}
	return found;
}

/**
 * The result is the highest of every ticked sign and every rule that fires; nothing subtracts.
 * @throws when a sign or rule fits no rung, or an answer names an unknown sign or group.
 */
export function compileTriage(data: TriageData): (answers: Answers) => TriageResult {
	const { signs, rules, selfCare } = data;
	const { requires } = selfCare;
	const expand = expandNames(signs);
	const asked = askedGroups(signs);
	const allowed = allowances(data);
	const known = new Set(signs.map((sign) => sign.id));
	const opens = new Map(signs.map((sign) => [sign.id, sign.opens]));
	const groups = new Set<string>(asked.map(({ group }) => group));

	const place = (id: string, rung: number) => {
		if (rung < 0) throw new Error(`triage: ${id} fits no rung: check its urgency, route, within`);
		return rung;
	};
	const allSigns = signs.map((sign) => ({
		...reason(sign.id, 'sign', sign.asks),
		rung: place(sign.id, rungOf(sign)),
		fires: (ticked: ReadonlySet<string>) => ticked.has(sign.id),
	}));
	const allRules = rules.map((rule) => ({
		...reason(rule.id, 'rule', rule.because),
		rung: place(rule.id, rungOf(rule.then)),
		fires: compileCondition(rule.when, expand),
	}));
	const candidates = [...allSigns, ...allRules].filter(({ rung }) => rung > 0);

	const allowedBy = (hits: readonly Reason[]) =>
		intersect(hits.map(({ id }) => allowed.get(id) ?? []));

	return ({ ticked, none }) => {
		const ticks = new Set(ticked);
		for (const id of ticks) if (!known.has(id)) throw new Error(`triage: no sign ${id}`);
		for (const name of none) if (!groups.has(name)) throw new Error(`triage: no group ${name}`);

		const hits = candidates.filter(({ fires }) => fires(ticks)).sort((a, b) => b.rung - a.rung);
		const rung = hits[0]?.rung ?? 0;
		const { soFar, ...found } = LADDER[rung] ?? { soFar: 'nothing', urgency: 'none' };

		const anyOf = (ids: readonly string[]) => ids.some((id) => ticks.has(id));
		const answered = ({ group, own }: Asked) => none.includes(group) || anyOf(own);
		const unanswered = asked
			.filter((one) => (one.after.length === 0 || anyOf(one.after)) && !answered(one))
			.map(({ group }) => group);
		const firedRules = hits.filter(({ kind }) => kind === 'rule').map(({ id }) => id);

		const reasonable =
			requires.noneOfThese.every((group) => none.includes(group) && !anyOf(expand(group))) &&
			requires.answered.every((group) => none.includes(group) || anyOf(expand(group))) &&
			!anyOf(requires.notTicked) &&
			firedRules.length === 0;
		const level = levelOf(soFar, unanswered.length === 0, reasonable);

		return {
			level,
			soFar,
			...found,
			reasons: hits
				.filter(({ id }) => id !== NEW_PAIN.checkFirst || !ticks.has(NEW_PAIN.today))
				.filter(({ id }) => !anyOf(opens.get(id) ?? []))
				.map(({ id, kind, text }) => ({ id, kind, text })),
			allows: level === 'self-care' ? 'all' : GUARDED.has(level) ? [] : allowedBy(hits),
			firedRules,
			unanswered,
		};
	};
}

/** Levels that allow no technique. */
const GUARDED: ReadonlySet<Level> = new Set<Level>(['unfinished', 'today', 'emergency']);

function levelOf(soFar: SoFar, finished: boolean, reasonable: boolean): Level {
	if (soFar === 'today' || soFar === 'emergency') return soFar;
	if (!finished) return 'unfinished';
	if (soFar !== 'nothing') return soFar;
	return reasonable ? 'self-care' : 'unfinished';
}

const reason = (id: string, kind: Reason['kind'], text = ''): Reason => ({ id, kind, text });

/** The one card of a result. */
export const cardOf = ({ level, route }: Pick<TriageResult, 'level' | 'route'>): Card =>
	level === 'emergency' ? (route ?? 'ambulance') : level;
