import { expect, test } from '@playwright/test';
import { at, checkBroken, type Edits } from './broken-copy.ts';
import { formatProblem } from './index.ts';

const TURN = 'techniques/seated-turn.mdx';
const THIN = 'precautions/thin-bones.mdx';
const SOURCES = 'sources.yaml';

/** One broken claim or citation, and the whole message that an author gets. */
const rows: [name: string, edits: Edits, message: string][] = [
	[
		'source nobody cites',
		{ [SOURCES]: [['- id: kawchuk2015', `${newSource('text')}- id: kawchuk2015`]] },
		`${at(SOURCES, 'new2026.uncited')}found nothing, and no page cites the source; write why nobody cites it yet`,
	],
	[
		'cited source that says it is not',
		{ [SOURCES]: [['- id: acsm2021\n', '- id: acsm2021\n  uncited: for later\n']] },
		`${at(SOURCES, 'acsm2021.uncited')}found "for later"; take it out: src/content/techniques/chest-opener.mdx cites the source`,
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
					'supports: One hospital has a seated turn, with crossed arms, in its leaflet of upper-back exercises.',
					'supports: Most hospitals give seated turns to people.',
				],
			],
		},
		`${at(TURN, 'sources.0.supports')}found Most hospitals give seated turns to people.; copy the sentence word for word from this page, which does not have it`,
	],
];

for (const [name, edits, message] of rows)
	test(`content: ${name}`, () => {
		expect(checkBroken(edits).problems.map(formatProblem)).toContain(message);
	});

function newSource(verified: string): string {
	return `- { id: new2026, year: 2026, title: Something new, verified: ${verified}, finding: One line. }\n`;
}
