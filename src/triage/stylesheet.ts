import { type Alternative, alternativesOf, type Clause, expandNames } from './conditions.ts';
import { GROUPS, HEADINGS, LADDER, NEW_PAIN, rungOf, TODAY } from './levels.ts';
import { scorer } from './score.ts';
import { allowances, askedGroups } from './triage.ts';
import type { Card, TriageData, TriageSign } from './types.ts';

export interface StylesheetOptions {
	/** Matches the element around boxes and cards. */
	readonly scope?: string;
	/** Ids of the boxes that tick a sign, where it is not `sign-<id>` alone: an age ticks the lower ones too. */
	readonly boxes?: Readonly<Record<string, readonly string[]>>;
	/** Questions that are no group of signs: ids of boxes, of which one must be ticked for a finished list. */
	readonly also?: readonly (readonly string[])[];
}

/**
 * The result without JavaScript. A box of a sign is `#sign-<id>` and carries its sign's group as
 * `data-group`; a "None of these" is `#none-<group>`. Shown are exactly one `[data-result]`, the
 * time of that result (`[data-within]`), inside "unfinished" what the ticks say (`[data-so-far]`),
 * the reasons (`[data-reason]`); a technique of the card for soon (`[data-allows]`) is hidden when a
 * tick does not allow it.
 *
 * Nothing is negated. Every rung of the ladder sets all switches, as custom properties of the scope,
 * at no specificity, so that the later rule, which is the more urgent one, holds.
 */
export function triageStylesheet(
	data: TriageData,
	{ scope = '[data-triage]', boxes = {}, also = [] }: StylesheetOptions = {},
): string {
	const has = (clause: Clause) =>
		`:has(${clause.flatMap((name) => box(name, boxes[name])).join()})`;
	const selectors = (alternatives: readonly Alternative[]) =>
		alternatives.map((clauses) => scope + clauses.map(has).join(''));
	const when = (alternatives: readonly Alternative[], declarations: string) =>
		alternatives.length > 0 ? [`:where(${selectors(alternatives).join()}){${declarations}}`] : [];
	const show = (attribute: string, value: string, alternatives: readonly Alternative[]) =>
		selectors(alternatives).map((selector) => `${selector} [data-${attribute}="${value}"]`);
	const hidden = (list: readonly string[]) =>
		list.length > 0 ? [`${list.join()}{display:none}`] : [];

	const needed = alternativesByRung(data);
	const reasons = [
		...data.signs
			.filter((sign) => sign.urgency !== 'none')
			.flatMap(({ id }) => show('reason', id, [[[id]]])),
		...data.rules.flatMap((rule) => show('reason', rule.id, alternativesOf(rule.when))),
	];
	const { always, after, then } = answers(data);
	const asked = also.map((ids) => ids.map((id) => `#${id}`));
	const rules = [
		`:where(${scope}){${UNDONE};${switches(0)}}`,
		...when([[...always, ...asked]], DONE),
		...when(after, UNDONE),
		...when(after.length > 0 ? [[...always, ...asked, then]] : [], DONE),
		...LADDER.flatMap((_, rung) => when(needed[rung] ?? [], switches(rung))),
		...SWITCHES.map(
			([attribute, value, name]) => `${scope} [data-${attribute}="${value}"]{display:var(${name})}`,
		),
		...hidden([`${scope} [data-reason]`]),
		`${reasons.join()}{display:list-item}`,
		...hidden(show('reason', NEW_PAIN.checkFirst, bothTicked(data.signs))),
		...data.signs.flatMap(({ id, opens }) => hidden(opens ? show('reason', id, [[opens]]) : [])),
		...withheld(data).flatMap(({ codes, alternatives }) =>
			hidden(codes.flatMap((code) => show('allows', code, alternatives))),
		),
	];
	return `@supports selector(:has(a)){\n${rules.join('\n')}\n}\n`;
}

const isGroup = (name: string) => GROUPS.some((group) => group === name);
/** Selectors of the boxes behind a name: a sign, a group, a "None of these", or a box by its `#id`. */
function box(name: string, ids: readonly string[] = [`sign-${name}`]): readonly string[] {
	if (name.startsWith('#')) return [`${name}:checked`];
	if (name.startsWith('none-')) return [`#${name}:checked`];
	if (isGroup(name)) return [`[data-group="${name}"]:checked`];
	return ids.map((id) => `#${id}:checked`);
}

const DONE = '--done:block;--open:none';
const UNDONE = '--done:none;--open:block';
const slug = (words: string) => words.replaceAll(' ', '-');
const times = [...new Set(LADDER.slice(1).flatMap(({ within }) => within ?? []))];
/** Attribute, its value, and the property that shows it. */
const SWITCHES: readonly (readonly [string, string, string])[] = [
	...Object.keys(HEADINGS).map((card) => ['result', card, `--r-${card}`] as const),
	...times.map((time) => ['within', time, `--w-${slug(time)}`] as const),
	...['soon', 'check-first'].map((soFar) => ['so-far', soFar, `--s-${soFar}`] as const),
];

/** All switches as they stand on one rung. Below today they wait for the last answer. */
function switches(rung: number): string {
	const { soFar, route, within = '' } = LADDER[rung] ?? {};
	const card: Card =
		soFar === 'nothing' || !soFar
			? 'self-care'
			: soFar === 'emergency'
				? (route ?? 'ambulance')
				: soFar;
	const open = rung < TODAY;
	const on = new Map([
		[`--r-${card}`, open ? 'var(--done)' : 'block'],
		...(open ? [['--r-unfinished', 'var(--open)'] as const] : []),
		[`--w-${slug(within)}`, 'block'],
		[`--s-${soFar ?? ''}`, 'block'],
	]);
	return SWITCHES.map(([, , name]) => `${name}:${on.get(name) ?? 'none'}`).join(';');
}

/**
 * For every rung what reaches it, less what a single tick of it reaches anyway: that tick has a
 * selector of its own on this rung or a higher one.
 */
function alternativesByRung(data: TriageData): readonly (readonly Alternative[])[] {
	const { signs, rules } = data;
	const expand = expandNames(signs);
	const score = scorer(data);
	const alone = new Map(signs.map(({ id }) => [id, score([id])]));
	const below = (rung: number) => (id: string) => (alone.get(id) ?? 0) < rung;
	return LADDER.map((_, rung) => {
		if (rung === 0) return [];
		const exact = signs.filter(({ id }) => alone.get(id) === rung);
		const whole = GROUPS.filter(
			(group) =>
				!expand(group).some(below(rung)) && exact.filter((s) => s.group === group).length > 2,
		);
		const single = [
			...whole,
			...exact.filter(({ group }) => !whole.includes(group)).map(({ id }) => id),
		];
		const combined = rules
			.filter((rule) => rungOf(rule.then) === rung)
			.flatMap((rule) => alternativesOf(rule.when))
			.map((clauses) =>
				clauses.map((clause) => clause.filter((name) => expand(name).some(below(rung)))),
			)
			.filter((clauses) => clauses.every((clause) => clause.length > 0));
		return single.length > 0 ? [[single], ...combined] : combined;
	});
}

/** What a finished list asks for: `always`, and `then` as well when one of `after` is ticked. */
function answers(data: TriageData): {
	always: Alternative;
	after: readonly Alternative[];
	then: Clause;
} {
	const score = scorer(data);
	const expand = expandNames(data.signs);
	const asked = askedGroups(data.signs).map(({ group, after, own }) => {
		// A tick that gives today or more by itself needs no finished list.
		const low = own.filter((id) => score([id]) < TODAY);
		const whole = low.length > 2 && own.length === expand(group).length;
		return { after, clause: [`none-${group}`, ...(whole ? [group] : low)] };
	});
	const [late, ...more] = asked.filter(({ after }) => after.length > 0);
	if (more.length > 0) throw new Error('triage: only one group may be asked after a fact');
	return {
		always: asked.filter(({ after }) => after.length === 0).map(({ clause }) => clause),
		after: late ? [[late.after]] : [],
		then: late?.clause ?? [],
	};
}

function bothTicked(signs: readonly TriageSign[]): readonly Alternative[] {
	const pair = [NEW_PAIN.checkFirst, NEW_PAIN.today];
	return pair.every((id) => signs.some((sign) => sign.id === id)) ? [pair.map((id) => [id])] : [];
}

/** The techniques of level soon, and the ticks that take each of them away. */
function withheld(
	data: TriageData,
): { codes: readonly string[]; alternatives: readonly Alternative[] }[] {
	const allowed = allowances(data);
	const soon = data.signs.filter((sign) => sign.urgency === 'soon' && !sign.screen);
	const codes = [...new Set(soon.flatMap(({ id }) => allowed.get(id) ?? []))];
	const bySelectors = new Map<string, { codes: string[]; alternatives: readonly Alternative[] }>();
	for (const code of codes) {
		const bars = ({ id }: { id: string }) => allowed.get(id)?.includes(code) === false;
		const ids = soon.filter(bars).map(({ id }) => id);
		const alternatives = [
			...(ids.length > 0 ? [[ids]] : []),
			...data.rules.filter(bars).flatMap((rule) => alternativesOf(rule.when)),
		];
		const key = JSON.stringify(alternatives);
		const same = bySelectors.get(key) ?? { codes: [], alternatives };
		bySelectors.set(key, { ...same, codes: [...same.codes, code] });
	}
	return [...bySelectors.values()];
}
