import { expect, test } from '@playwright/test';
import { at, checkBroken, type Edits, realEntry } from './broken-copy.ts';
import { checkContent, formatProblem, formatProblems, readContent } from './index.ts';

const TURN = 'techniques/seated-turn.mdx';
const LEGS = 'red-flags/weak-or-unsteady-legs.mdx';

const draft: Edits[string][number] = ['status: published', 'status: draft'];
/** One entry that may not be published, and the whole message that an author gets. */
const rows: [name: string, edits: Edits, message: string][] = [
	[
		'condition in two lists',
		{ [TURN]: [['fine: [', 'fine: [thin-bones, ']] },
		`${at(TURN, 'conditions')}found thin-bones in adapt and fine; keep thin-bones in one of notIf, askFirst, adapt, fine, once`,
	],
	[
		'condition twice in one list',
		{ [TURN]: [['fine: [eyes', 'fine: [eyes, eyes']] },
		`${at(TURN, 'conditions')}found eyes twice in fine; keep eyes in one of notIf, askFirst, adapt, fine, once`,
	],
	[
		'condition in no list, its part elsewhere',
		{
			[TURN]: [
				['fine: [eyes, wrist', 'fine: [eyes'],
				['text: part of your spine is fused', 'text: your wrist is in a cast'],
				[
					'condition: inflammatory-arthritis\n    part: a fused spine',
					'condition: wrist\n    part: a wrist in a cast',
				],
			],
		},
		`${at(TURN, 'conditions')}found no judgement for wrist; write each in one of notIf, askFirst, adapt, fine`,
	],
	[
		'new condition that nobody judged',
		{
			'conditions.yaml': [
				[
					/^/,
					'- { id: new-one, code: NEW, name: something new, means: You have something new., change: Keep it small. }\n',
				],
			],
		},
		`${at('techniques/heat.mdx', 'conditions')}found no judgement for new-one; write each in one of notIf, askFirst, adapt, fine`,
	],
	[
		'placeholder of npm run new',
		{ [TURN]: [[/^breathing: .*$/m, 'breathing: "REPLACE: how to breathe"']] },
		`${at(TURN, 'breathing')}found "REPLACE: how to breathe"; write the text, or set status: draft`,
	],
	[
		'placeholder of a copied layout, in the body',
		{ [TURN]: [['The chair matters.', 'Lorem ipsum dolor. The chair matters.']] },
		`${at(TURN, 'body')}found "Lorem ipsum dolor. The chair matters. When you stand, your hips can…"; write the text, or set status: draft`,
	],
	[
		'note to oneself',
		{ [TURN]: [['The chair matters.', 'TBC']] },
		`${at(TURN, 'body')}found "TBC When you stand, your hips can turn with you, and your upper bac…"; write the text, or set status: draft`,
	],
	[
		'three dots alone',
		{ [TURN]: [['### Which way to turn\n', '…\n\n### Which way to turn\n']] },
		`${at(TURN, 'body')}found "…"; write the text, or set status: draft`,
	],
	[
		'checked on a day to come',
		{ [TURN]: [[/^(checked: ).*\n(nextCheck: ).*$/m, '$12027-01-16\n$22027-06-01']] },
		`${at(TURN, 'checked')}found "2027-01-16"; write a day up to today (2027-01-15)`,
	],
	[
		'pose without words',
		{ [TURN]: [[/^ {4}(pose: .*\n) {4}alt: .*\n/m, '    $1']] },
		`${at(TURN, 'steps.0.alt')}found nothing beside the pose seated-turn-1; write the position in words, at most 125 characters`,
	],
	[
		'pose of another version without words',
		{ [TURN]: [[/(^easier:\n(?: {2}.*\n)*?) {2}alt: .*\n/m, '$1']] },
		`${at(TURN, 'easier.alt')}found nothing beside the pose seated-turn-easier; write the position in words, at most 125 characters`,
	],
	[
		'related page that is a draft',
		{ 'techniques/cat-cow.mdx': [draft] },
		`${at(TURN, 'related.1')}found "cat-cow", which is a draft; name a published page, or take it out`,
	],
	[
		'related page that is withdrawn',
		{
			'techniques/cat-cow.mdx': [
				[
					'status: published',
					'status: { withdrawn: { why: The advice behind it changed., instead: techniques/heat } }',
				],
			],
		},
		`${at(TURN, 'related.1')}found "cat-cow", which is withdrawn; name a published page, or take it out`,
	],
	[
		'page that names itself',
		{ [TURN]: [['- techniques/cat-cow', '- techniques/seated-turn']] },
		`${at(TURN, 'related.1')}found "seated-turn", this page itself; name another page, or take it out`,
	],
	[
		'withdrawn in favour of a draft',
		{
			'techniques/cat-cow.mdx': [draft],
			[TURN]: [
				[
					'status: published',
					'status: { withdrawn: { why: The advice behind it changed., instead: techniques/cat-cow } }',
				],
			],
		},
		`${at(TURN, 'status.withdrawn.instead')}found "cat-cow", which is a draft; name a published page, or take it out`,
	],
	[
		'dose that cannot be followed',
		{ [TURN]: [['steps: [1, 7]', 'steps: [1, 9]']] },
		`${at(TURN, 'dose.blocks.0.steps')}found [1, 9]; write whole step numbers from 1 to 7`,
	],
	[
		'rule that no sign can fire',
		{ 'triage-rules.yaml': [['any: [Y05,', 'any: [Y99,']] },
		`${at('triage-rules.yaml', 'K01.when')}found Y99; write the id of a sign, or one of emergency, under-18, today, about-you, the-pain, soon`,
	],
	[
		'missing table',
		{ 'signs.yaml': [''] },
		`${at('signs.yaml', 'signs')}found nothing; write a list of entries, each with an id`,
	],
];

for (const [name, edits, message] of rows)
	test(`content: ${name}`, () => {
		expect(checkBroken(edits).problems.map(formatProblem)).toContain(message);
	});

test('the real content is in order', () => {
	const { problems } = checkContent(readContent('src/content'));
	expect(problems.length, formatProblems(problems)).toBe(0);
});

test('what a draft lacks does not stop the build, and is listed', () => {
	const edits: Edits = {
		'techniques/turn.mdx': [
			realEntry(TURN),
			draft,
			['title: Seated turn', 'title: Turn'],
			[/^summary: .*$/m, 'summary: "REPLACE: one or two sentences for lists and for search"'],
			['code: T11', 'code: T99'],
			['fine: [eyes, ', 'fine: ['],
		],
	};
	const { problems, drafts } = checkBroken(edits);
	expect(problems).toEqual(checkBroken({}).problems);
	expect(drafts.map(({ field }) => field)).toEqual(['conditions', 'summary']);
});

test('an overdue check is a warning and stops nothing', () => {
	const edits: Edits = {
		[TURN]: [[/^(checked: ).*\n(nextCheck: ).*$/m, '$12026-11-24\n$22027-01-14']],
	};
	const { problems, warnings } = checkBroken(edits);
	expect(warnings.map(formatProblem)).toContain(
		`${at(TURN, 'nextCheck')}found 2027-01-14, which has passed; check the page against its sources again, then set checked and nextCheck`,
	);
	expect(problems).toEqual(checkBroken({}).problems);
});

test('a sign on no red-flag page is counted, not refused', () => {
	const before = checkBroken({});
	const after = checkBroken({ [LEGS]: [[/^signs: .*$/m, 'signs: [E08]']] });
	const lost = after.open.signs.filter((id) => !before.open.signs.includes(id));
	expect(lost.length).toBeGreaterThan(0);
	expect(after.problems).toEqual(before.problems);
});
