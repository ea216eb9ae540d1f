import { expect, test } from '@playwright/test';
import { expandNames, namesIn } from './conditions.ts';
import { HEADINGS, LADDER, rungOf } from './levels.ts';
import { everyNone, pick, randomFrom, readData, rungIn } from './test-data.ts';
import { cardOf, compileTriage } from './triage.ts';

const data = readData();
const { signs, rules } = data;
const ids = signs.map(({ id }) => id);
const triage = compileTriage(data);
const finished = (ticks: string) =>
	triage({ ticked: ticks.split(' ').filter(Boolean), none: everyNone });
const ADULT = everyNone.filter((group) => group !== 'under-18');

/** What is expected, and the ticks. All groups are answered. */
const CASES = [
	['ambulance', 'E01'],
	['emergency-department', 'E10'],
	['ambulance', 'E10 E01'],
	['ambulance', 'E08 Y20'],
	['emergency-department', 'E37'],
	['ambulance', 'E37 Y20'],
	['today, today', 'U01'],
	['check-first', 'N01'],
	['today, today', 'N01 U01'],
	['today, today', 'N01 Y22'],
	['today, today', 'N01 S07'],
	['today, today', 'N01 D05'],
	['today, today', 'N01 Y01'],
	['today, now', 'U01 Y12'],
	['today, now', 'N01 Y12'],
	['ambulance', 'Y12 D01'],
	['emergency-department', 'Y05 U12'],
	['today, today', 'Y05 S03'],
	['today, now', 'Y05 U26'],
	['emergency-department', 'U02 D03'],
	['emergency-department', 'U02 U10'],
	['today, today', 'Y08 S04'],
	['today, today', 'Y04 Y20 S03'],
	['today, today', 'U11 D01'],
	['today, now', 'U11 Y08'],
	['today, today', 'U11 D03'],
	['ambulance', 'U24 U01'],
	['ambulance', 'Y16 U34'],
	['ambulance', 'Y14 D01 U10'],
	['today, today', 'Y14 Y20'],
	['emergency-department', 'Y15 U10 D10'],
	['ambulance', 'S15 D11'],
	['today, a few hours', 'U04 U07'],
	['today, today', 'S10 D12'],
	['today, today', 'Y19 D13'],
	['emergency-department', 'Y10 U12'],
	['soon, no rush', 'Y01'],
	['today, today', 'Y01 C04'],
	['today, today', 'Y01 U12'],
	['soon, 1 week', 'S03'],
	['soon, 1 week', 'D07'],
	['today, today', 'D14'],
	['ambulance', 'U13 D14'],
	['self-care', 'Y05'],
	['self-care', 'Y02 Y10 Y22'],
	['self-care', ''],
	['ambulance', 'Y11 U14'],
	['ambulance', 'U27 D01'],
] as const;
for (const [want, ticks] of CASES)
	test(`case "${ticks}": ${want}`, () => {
		const result = finished(ticks);
		const card = cardOf(result);
		const timed = result.level === 'today' || result.level === 'soon';
		expect(timed ? `${card}, ${result.within}` : card).toBe(want);
	});

/** Techniques that a result still allows. */
const ALLOWS = [
	['S03', 'T22 T23 X10 T03 X08 X09 X11'],
	['S06 S12', 'T22 T23 X10 T03 X08 X09 X11'],
	['S03 S04', 'T22 T23 X10'],
	['D01', 'T22 T23 X10'],
	['S03 D05', 'T22 T23 X10'],
	['N01', 'X10 X11 T03 X08 T22 T23 T09'],
	['N01 Y22', ''],
	['U04', ''],
	['U04 S03', ''],
	['E01', ''],
	['Y01', ''],
	['Y01 S03', ''],
	['Y01 C08', ''],
	['S03 C10', ''],
] as const;
for (const [ticks, codes] of ALLOWS)
	test(`"${ticks}" allows "${codes}"`, () => {
		expect([...finished(ticks).allows].sort()).toEqual(codes.split(' ').filter(Boolean).sort());
	});

test('self-care allows everything', () => {
	expect(finished('Y05').allows).toBe('all');
});

/** Ticks, groups whose "None of these" is ticked; the level and what was left. */
const SILENCE = [
	['', '', 'unfinished', 'emergency today about-you the-pain soon'],
	['S03', '', 'unfinished', 'emergency today about-you the-pain'],
	['N01', 'emergency', 'unfinished', 'about-you the-pain soon'],
	['', 'emergency today about-you the-pain', 'unfinished', 'soon'],
	['Y05', 'emergency today the-pain soon', 'self-care', ''],
	['', 'emergency today the-pain soon', 'unfinished', 'about-you'],
	// Age is a choice of its own: it does not answer the other facts.
	['Y04', 'emergency today the-pain soon', 'unfinished', 'about-you'],
	['Y01', 'emergency today about-you the-pain soon', 'unfinished', 'under-18'],
	['Y01', 'emergency under-18 today about-you the-pain soon', 'soon', ''],
	['Y01 C09', 'emergency today about-you the-pain soon', 'soon', ''],
	// A follow-up stands under its fact: it does not answer the rest of its own group.
	['Y15 D10', 'emergency today soon', 'unfinished', 'the-pain'],
	['Y02 S01', 'emergency today about-you the-pain', 'soon', ''],
	['U04', '', 'today', 'emergency about-you the-pain soon'],
	['E09', '', 'emergency', 'today about-you the-pain soon'],
] as const;
for (const [ticks, none, level, unanswered] of SILENCE)
	test(`silence: "${ticks}" with none of "${none}": ${level}`, () => {
		const words = (list: string) => list.split(' ').filter(Boolean);
		const result = triage({ ticked: words(ticks), none: words(none) });
		expect(result.level).toBe(level);
		expect(result.unanswered).toEqual(words(unanswered));
		if (level === 'unfinished') expect(result.allows).toEqual([]);
	});

test('what was ticked is still said while questions are left', () => {
	const result = triage({ ticked: ['S03'], none: [] });
	expect(result).toMatchObject({ soFar: 'soon', urgency: 'soon', within: '1 week' });
	expect(result.reasons.map(({ id }) => id)).toEqual(['S03']);
});

test('"None of these" together with a tick: the tick counts', () => {
	for (const id of ids) {
		const [alone, both] = [[], everyNone].map((none) => rungIn(triage({ ticked: [id], none })));
		expect(both, id).toBe(alone);
	}
});

test('reasons: sentences, most urgent first, N01 dropped beside U01', () => {
	const reasons = finished('S03 Y05 U12 E08').reasons;
	expect(reasons.map(({ id }) => id)).toEqual(['E08', 'K01', 'U12', 'K02', 'S03']);
	expect(reasons.map(({ kind }) => kind)).toEqual(['sign', 'rule', 'sign', 'rule', 'sign']);
	for (const { id, text } of reasons) expect(text, id).toMatch(/^[A-Z].+\.$/);
	expect(finished('N01 U01').reasons.map(({ id }) => id)).toEqual(['U01']);
	expect(finished('N01').reasons.map(({ id }) => id)).toEqual(['N01']);
});

test('an unknown id or group is an error', () => {
	expect(() => triage({ ticked: ['E99'], none: [] })).toThrow('no sign E99');
	expect(() => triage({ ticked: [], none: ['legs'] })).toThrow('no group legs');
});

test('every single sign gives its own urgency at least, every fact alone none', () => {
	const barred = new Set(data.selfCare.requires.notTicked);
	for (const sign of signs) {
		const result = triage({ ticked: [sign.id], none: [] });
		const fact = sign.group === 'about-you' && !barred.has(sign.id);
		if (fact) expect(result.soFar, sign.id).toBe('nothing');
		else if (sign.group === 'the-pain') expect(result.firedRules, sign.id).toContain('K39');
		else if (!barred.has(sign.id)) expect(rungIn(result), sign.id).toBe(rungOf(sign));
	}
});

test('every pair: the higher of the two, or what a rule that names both says', () => {
	const expand = expandNames(signs);
	const names = new Map(rules.map(({ id, when }) => [id, new Set(namesIn(when).flatMap(expand))]));
	const rungOfRule = new Map(rules.map(({ id, then }) => [id, rungOf(then)]));
	const alone = ids.map((id) => rungIn(triage({ ticked: [id], none: [] })));
	let raised = 0;
	for (let a = 0; a < ids.length; a += 1)
		for (let b = a + 1; b < ids.length; b += 1) {
			const pair = [ids[a] ?? '', ids[b] ?? ''];
			const result = triage({ ticked: pair, none: [] });
			const higher = Math.max(alone[a] ?? 0, alone[b] ?? 0);
			const rung = rungIn(result);
			expect(rung, pair.join()).toBeGreaterThanOrEqual(higher);
			if (rung === higher) continue;
			raised += 1;
			const cause = result.firedRules.find((id) => rungOfRule.get(id) === rung) ?? '';
			expect(
				pair.every((id) => names.get(cause)?.has(id)),
				pair.join(),
			).toBe(true);
		}
	expect(raised).toBeGreaterThan(100);
});

test('100,000 random sets: a tick never lowers, order never matters', () => {
	const random = randomFrom(20261124);
	const seen = new Set<number>();
	for (let i = 0; i < 100_000; i += 1) {
		const [extra = '', ...ticked] = pick(ids, 1 + Math.floor(random() * 9), random);
		const none = pick(everyNone, Math.floor(random() * 7), random);
		const before = triage({ ticked, none });
		const after = triage({ ticked: [...ticked, extra], none });
		const turned = triage({ ticked: [extra, ...ticked.toReversed()], none: none.toReversed() });
		const set = `${ticked.join()} + ${extra}`;
		seen.add(rungIn(after));
		if (rungIn(after) < rungIn(before)) expect(after, set).toEqual(before);
		if (JSON.stringify(turned) !== JSON.stringify(after)) expect(turned, set).toEqual(after);
	}
	expect(seen.size).toBe(LADDER.length);
});

test('20,000 random sets under 18: never self-care, and no technique', () => {
	const random = randomFrom(18);
	for (let i = 0; i < 20_000; i += 1) {
		const ticked = ['Y01', ...pick(ids, Math.floor(random() * 5), random)];
		const result = triage({ ticked, none: pick(everyNone, Math.floor(random() * 7), random) });
		if (result.level === 'self-care' || result.allows.length > 0) expect(ticked).toEqual([]);
	}
});

test('self-care only with every answer and no sign: all sets of answered groups', () => {
	for (let bits = 0; bits < 2 ** ADULT.length; bits += 1) {
		const none = ADULT.filter((_, i) => bits & (2 ** i));
		const { level } = triage({ ticked: [], none });
		expect(level, none.join()).toBe(none.length === ADULT.length ? 'self-care' : 'unfinished');
	}
});

test('self-care holds to its own conditions even where a rule is missing', () => {
	const bare = compileTriage({ ...data, rules: [] });
	for (const id of [...data.selfCare.requires.notTicked, 'D01'])
		expect(bare({ ticked: [id], none: everyNone }).level, id).toBe('unfinished');
	expect(bare({ ticked: ['Y05'], none: everyNone }).level).toBe('self-care');
});

test('the wording of the levels', () => {
	expect(Object.values(HEADINGS)).toEqual([
		'Call an ambulance now',
		'Go to an emergency department now',
		'Get medical help today',
		'Check first: talk it through today',
		'See a doctor or physio soon',
		'Self-care is reasonable',
		'You left some questions',
	]);
});
