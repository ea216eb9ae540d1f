import { expect, test } from '@playwright/test';
import { type Edits, realEntry, withBrokenCopy } from './broken-copy.ts';
import { checkContent, formatProblem, formatProblems, readContent } from './index.ts';

const TODAY = '2027-01-15';
const TURN = 'techniques/seated-turn.mdx';
const LEGS = 'red-flags/weak-or-unsteady-legs.mdx';
const THIN = 'precautions/thin-bones.mdx';
const SOURCES = 'sources.yaml';
const at = (file: string, field: string) => `src/content/${file} · ${field}: `;

const draft: Edits[string][number] = ['status: published', 'status: draft'];
const check = (edits: Edits) =>
	withBrokenCopy(edits, (folder, root) => checkContent(readContent(folder, root), TODAY));

/** One broken relation, and the whole message that an author gets. */
const rows: [name: string, edits: Edits, message: string][] = [
	[
		'dangling article, near one',
		{ [TURN]: [['- techniques/cat-cow', '- techniques/cat-cows']] },
		`${at(TURN, 'related.1')}found "cat-cows"; write an entry of techniques (did you mean cat-cow?)`,
	],
	[
		'dangling condition',
		{ [TURN]: [['- condition: reflux', '- condition: refluks']] },
		`${at(TURN, 'adapt.5.condition')}found "refluks"; write an id of conditions (did you mean reflux?)`,
	],
	[
		'dangling sign',
		{ [LEGS]: [[/^signs: .*$/m, 'signs: [E08, E99]']] },
		`${at(LEGS, 'signs.1')}found "E99"; write an id of signs (did you mean E09?)`,
	],
	[
		'dangling pose',
		{ [TURN]: [['    alt: Person', '    pose: no-such-pose\n    alt: Person']] },
		`${at(TURN, 'steps.0.pose')}found "no-such-pose"; write an id of poses`,
	],
	[
		'dangling page of a condition',
		{ 'conditions.yaml': [['page: thin-bones', 'page: thin-bone']] },
		`${at('conditions.yaml', 'thin-bones.page')}found "thin-bone"; write an entry of precautions (did you mean thin-bones?)`,
	],
	[
		'source cited but missing',
		{ [TURN]: [['- ref: acsm2021', '- ref: acms2021']] },
		`${at(TURN, 'sources.1.ref')}found "acms2021"; write an id of sources (did you mean acsm2021?)`,
	],
	[
		'slug in two collections, in other letters',
		{ 'understand/Seated-Turn.mdx': [realEntry('understand/crack-your-upper-back.mdx')] },
		`${at('understand/Seated-Turn.mdx', 'file name')}found "Seated-Turn", which src/content/techniques/seated-turn.mdx has too; give it another name`,
	],
	[
		'file name that is no address',
		{ 'techniques/Seated_Turn.mdx': [realEntry(TURN)] },
		`${at('techniques/Seated_Turn.mdx', 'file name')}found "Seated_Turn"; name the file in lower case letters, digits and hyphens`,
	],
	[
		'code of another technique',
		{ 'techniques/turn.mdx': [realEntry(TURN)] },
		`${at('techniques/turn.mdx', 'code')}found "T11", which src/content/techniques/seated-turn.mdx has too; write its own code`,
	],
	[
		'summary of another page',
		{ 'techniques/turn.mdx': [realEntry(TURN)] },
		`${at('techniques/turn.mdx', 'summary')}found the same as in src/content/techniques/seated-turn.mdx; write a summary that no other page has`,
	],
	[
		'id twice in a table',
		{ [SOURCES]: [['- id: unsworth1971', '- id: kawchuk2015']] },
		`${at(SOURCES, 'kawchuk2015.id')}found "kawchuk2015" twice; give one of the two another id`,
	],
	[
		'source nobody cites',
		{ [SOURCES]: [['- id: kawchuk2015', `${newSource('text')}- id: kawchuk2015`]] },
		`${at(SOURCES, 'new2026.uncited')}found nothing, and no page cites the source; write why nobody cites it yet`,
	],
	[
		'cited source that says it is not',
		{ [SOURCES]: [['- id: acsm2021\n', '- id: acsm2021\n  uncited: for later\n']] },
		`${at(SOURCES, 'acsm2021.uncited')}found "for later"; take it out: src/content/techniques/seated-turn.mdx cites the source`,
	],
	[
		'claim resting on a source not read',
		{
			[TURN]: [['sources: [acsm2021]', 'sources: [new2026]']],
			[SOURCES]: [['- id: kawchuk2015', `${newSource('memory')}- id: kawchuk2015`]],
		},
		`${at(TURN, 'evidence.1.sources')}found new2026 (verified: memory); cite one that was read in text, or change the basis to consensus or caution`,
	],
	[
		'sign of basis source resting on one not read',
		{
			'signs.yaml': [[/basis: source(\n.*\n)  sources: .*/, 'basis: source$1  sources: [new2026]']],
			[SOURCES]: [['- id: kawchuk2015', `${newSource('metadata')}- id: kawchuk2015`]],
		},
		`${at('signs.yaml', 'E01.sources')}found new2026 (verified: metadata); cite one that was read in text, or change the basis to consensus or caution`,
	],
	[
		'rule of basis source without a source',
		{
			'triage-rules.yaml': [
				[/basis: source(\n.*\n) {4}sources: .*/, 'basis: source$1    sources: []'],
			],
		},
		`${at('triage-rules.yaml', 'K01.sources')}found no source; cite one that was read in text, or change the basis to consensus or caution`,
	],
	[
		'citation not read in text',
		{
			[TURN]: [['- ref: acsm2021', '- ref: new2026']],
			[SOURCES]: [['- id: kawchuk2015', `${newSource('memory')}- id: kawchuk2015`]],
		},
		`${at(TURN, 'sources.1.ref')}found "new2026" (verified: memory); cite a source with verified: text`,
	],
	[
		'source of evidence that the page does not list',
		{ [TURN]: [['sources: [acsm2021]', 'sources: [acsm2021, kawchuk2015]']] },
		`${at(TURN, 'evidence.1.sources')}found "kawchuk2015"; list it in sources too, with the sentence that it supports`,
	],
	[
		'page that rests on nothing',
		{
			[THIN]: [
				[/^evidence:\n(?: .*\n)+/m, ''],
				[/^sources:\n(?: .*\n)+/m, ''],
			],
		},
		`${at(THIN, 'sources')}found an empty list; write a source, or evidence whose basis is consensus or caution`,
	],
	[
		'supported sentence that is not on the page',
		{
			[TURN]: [
				[
					'supports: Some hospitals give seated turns to people with a stiff upper back.',
					'supports: Most hospitals give seated turns to people.',
				],
			],
		},
		`${at(TURN, 'sources.0.supports')}found Most hospitals give seated turns to people.; copy the sentence word for word from this page, which does not have it`,
	],
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
		{
			[TURN]: [[/ {4}alt: .*\n/, '    pose: sit\n']],
			'poses/sit.yaml': ['id: sit\n'],
		},
		`${at(TURN, 'steps.0.alt')}found nothing beside the pose sit; write the position in words, at most 125 characters`,
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
		{ 'triage-rules.yaml': [['all: [Y05,', 'all: [Y99,']] },
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
		expect(check(edits).problems.map(formatProblem)).toContain(message);
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
	const { problems, drafts } = check(edits);
	expect(problems).toEqual(check({}).problems);
	expect(drafts.map(({ field }) => field)).toEqual(['conditions', 'summary']);
});

test('an overdue check is a warning and stops nothing', () => {
	const edits: Edits = {
		[TURN]: [[/^(checked: ).*\n(nextCheck: ).*$/m, '$12026-11-24\n$22027-01-14']],
	};
	const { problems, warnings } = check(edits);
	expect(warnings.map(formatProblem)).toContain(
		`${at(TURN, 'nextCheck')}found 2027-01-14, which has passed; check the page against its sources again, then set checked and nextCheck`,
	);
	expect(problems).toEqual(check({}).problems);
});

test('a sign on no red-flag page is counted, not refused', () => {
	const before = check({});
	const after = check({ [LEGS]: [[/^signs: .*$/m, 'signs: [E08]']] });
	const lost = after.open.signs.filter((id) => !before.open.signs.includes(id));
	expect(lost.length).toBeGreaterThan(0);
	expect(after.problems).toEqual(before.problems);
});

function newSource(verified: string): string {
	return `- { id: new2026, year: 2026, title: Something new, verified: ${verified}, finding: One line. }\n`;
}
