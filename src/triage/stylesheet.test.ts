import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { expandNames, firingSets } from './conditions.ts';
import { HEADINGS, LADDER } from './levels.ts';
import { triageStylesheet } from './stylesheet.ts';
import { everyNone, pick, randomFrom, readData } from './test-data.ts';
import { cardOf, compileTriage } from './triage.ts';
import type { Answers } from './types.ts';

const data = readData();
const css = triageStylesheet(data, { scope: '#scope' });
const triage = compileTriage(data);
const groupOf = new Map(data.signs.map(({ id, group }) => [id, group]));

/** A selector of the sheet: `:has()` lists that must each hold, and what it shows inside the scope. */
interface Selector {
	readonly has: readonly (readonly string[])[];
	readonly target: string;
}

function parseSelector(text: string): Selector {
	const [, lists = '', target = ''] =
		/^#scope((?::has\([^()]+\))*)(?: (\[[^\]]+\]))?$/.exec(text) ?? [];
	expect(`#scope${lists}${target && ` ${target}`}`).toBe(text);
	const has = [...lists.matchAll(/:has\(([^()]+)\)/g)].map(([, list = '']) => list.split(','));
	return { has, target };
}

const body = /^@supports selector\(:has\(a\)\)\{\n([\s\S]+)\n\}\n$/.exec(css)?.[1] ?? '';
const rules = body.split('\n').map((line) => {
	const [, where, plain = '', block = ''] =
		/^(?::where\((.+)\)|([^{]+))\{([^}]+)\}$/.exec(line) ?? [];
	const list = (where ?? plain).split(/,(?=#scope)/).map(parseSelector);
	const declarations = block.split(';').map((one) => one.split(':') as [string, string]);
	return { flat: where !== undefined, list, declarations };
});

/** What is shown: later rules hold over earlier ones of the same kind. */
function render({ ticked, none }: Answers): string[] {
	const checked = new Set([...ticked.map((id) => `#sign-${id}`), ...none.map((g) => `#none-${g}`)]);
	for (const id of ticked) checked.add(`[data-group="${groupOf.get(id)}"]`);
	const matches = ({ has }: Selector) =>
		has.every((list) => list.some((one) => checked.has(one.replace(/:checked$/, ''))));
	const properties = new Map<string, string>();
	const display = new Map<string, string>();
	for (const { flat, list, declarations } of rules)
		for (const selector of list.filter(matches))
			for (const [name, value] of declarations) {
				if (flat) properties.set(name, value);
				else if (name === 'display') display.set(selector.target, value);
			}
	const resolve = (value: string): string => {
		const name = /^var\((.+)\)$/.exec(value)?.[1];
		return name === undefined ? value : resolve(properties.get(name) ?? 'none');
	};
	return [...display].filter(([, value]) => resolve(value) !== 'none').map(([target]) => target);
}

/** The function's answer in the same terms. */
function expected(answers: Answers): string[] {
	const result = triage(answers);
	const shown = [`[data-result="${cardOf(result)}"]`];
	if (result.within) shown.push(`[data-within="${result.within}"]`);
	if (result.soFar === 'soon' || result.soFar === 'check-first')
		shown.push(`[data-so-far="${result.soFar}"]`);
	return [...shown, ...result.reasons.map(({ id }) => `[data-reason="${id}"]`)];
}

/** `[data-reason]` alone hides all of them; `data-allows` is only ever hidden. */
const same = (answers: Answers) =>
	expect(render(answers).sort(), JSON.stringify(answers)).toEqual(expected(answers).sort());
const ids = data.signs.map(({ id }) => id);

test('every single sign, with no, all and all but one group answered', () => {
	const answered = [[], everyNone, ...everyNone.map((out) => everyNone.filter((g) => g !== out))];
	for (const none of answered) {
		same({ ticked: [], none });
		for (const id of ids) same({ ticked: [id], none });
	}
});

test('every smallest firing set of every rule, and each less one tick', () => {
	const expand = expandNames(data.signs);
	for (const rule of data.rules)
		for (const ticked of firingSets(rule.when, expand))
			for (const none of [[], everyNone]) {
				expect(triage({ ticked, none }).firedRules).toContain(rule.id);
				same({ ticked, none });
				for (const out of ticked) same({ ticked: ticked.filter((id) => id !== out), none });
			}
});

test('300 random sets of ticks and answers', () => {
	const random = randomFrom(4);
	for (let i = 0; i < 300; i += 1)
		same({
			ticked: pick(ids, Math.floor(random() * 6), random),
			none: pick(everyNone, Math.floor(random() * 7), random),
		});
});

test('the techniques of the card for soon', () => {
	const codes = new Set(
		data.signs.flatMap((s) => (s.urgency === 'soon' && !s.screen ? (s.allows ?? []) : [])),
	);
	const low = ids.filter((id) => triage({ ticked: [id], none: everyNone }).level === 'soon');
	const hiders = rules.filter(({ list }) =>
		list.some(({ target }) => target.includes('data-allows')),
	);
	for (const a of low)
		for (const b of low) {
			const ticked = [...new Set([a, b])];
			const result = triage({ ticked, none: everyNone });
			if (result.level !== 'soon') continue;
			const on = new Set([
				...ticked.map((id) => `#sign-${id}:checked`),
				...ticked.map((id) => `[data-group="${groupOf.get(id)}"]:checked`),
			]);
			const hidden = hiders.flatMap(({ list }) =>
				list.filter(({ has }) => has.every((one) => one.some((x) => on.has(x)))),
			);
			const left = [...codes].filter(
				(code) => !hidden.some(({ target }) => target === `[data-allows="${code}"]`),
			);
			expect(left.sort(), ticked.join()).toEqual([...result.allows].sort());
		}
});

test('techniques that only the check-first card allows are left alone', () => {
	const named = [...css.matchAll(/data-allows="(\w+)"/g)].map(([, code]) => code);
	expect([...new Set(named)].sort()).toEqual(['T03', 'T22', 'T23', 'X08', 'X09', 'X10', 'X11']);
});

test('the most urgent comes last, nothing is negated, no :has() stands in another', () => {
	expect(css).not.toMatch(/:not\(|!important|:has\([^()]*:has/);
	const order = rules.flatMap(({ declarations }) =>
		declarations.filter(
			([name, value]) => name.startsWith('--r-') && value !== 'none' && name !== '--r-unfinished',
		),
	);
	expect(order.map(([name]) => name)).toEqual(
		LADDER.map(({ soFar, route }) => `--r-${route ?? (soFar === 'nothing' ? 'self-care' : soFar)}`),
	);
	expect(Object.keys(HEADINGS).every((card) => css.includes(`[data-result="${card}"]`))).toBe(true);
});

test('at most 6 kB brotli', () => {
	expect(brotliCompressSync(css).length).toBeLessThan(6000);
});
