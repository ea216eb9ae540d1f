import type { z } from 'astro/zod';
import { about, precaution, redFlag, routine, understand } from '../../schema/articles.ts';
import * as data from '../../schema/data.ts';
import { articleCollections } from '../../schema/fields.ts';
import { describedPerson } from '../../schema/described-people.ts';
import { technique } from '../../schema/technique.ts';
import { opener, tick } from '../../schema/ticks.ts';
import * as triage from '../../schema/triage.ts';
import { memberOf } from './schema-walk.ts';

/** The schema of every collection, by the names of content.config.ts. */
export const schemas = {
	techniques: technique,
	precautions: precaution,
	'red-flags': redFlag,
	understand,
	routines: routine,
	about,
	signs: triage.sign,
	rules: triage.triageRule,
	ticks: tick,
	openers: opener,
	describedPeople: describedPerson,
	selfCare: triage.selfCare,
	urgencies: triage.urgency,
	conditions: data.condition,
	notToday: data.notToday,
	sources: data.source,
	countries: data.country,
	home: data.home,
	glossary: data.glossaryWord,
} as const;

export type Collection = keyof typeof schemas;
export type Data<C extends Collection> = z.output<(typeof schemas)[C]>;

/** Collections with one MDX file for each entry, in the folder of the same name. */
export const folders = [...articleCollections, 'about'] as const;

/** Poses are drawn from these files, and known by their names. */
export const poseFolder = 'poses';

type Rows = (all: unknown) => unknown;
const rows: Rows = (all) => all;

/** Collections that are one table: the file, and where its rows stand in it. */
export const tables: { name: string; parts: { collection: Collection; rows: Rows }[] }[] = [
	{ name: 'signs', parts: [{ collection: 'signs', rows }] },
	{
		name: 'triage-rules',
		parts: [
			{ collection: 'rules', rows: (all) => memberOf(all, 'rules') },
			{
				collection: 'selfCare',
				rows: (all) => [{ id: 'self-care', ...(memberOf(all, 'selfCare') as object | undefined) }],
			},
		],
	},
	{ name: 'ticks', parts: [{ collection: 'ticks', rows }] },
	{ name: 'openers', parts: [{ collection: 'openers', rows }] },
	{ name: 'described-people', parts: [{ collection: 'describedPeople', rows }] },
	{ name: 'urgencies', parts: [{ collection: 'urgencies', rows }] },
	{ name: 'conditions', parts: [{ collection: 'conditions', rows }] },
	{ name: 'not-today', parts: [{ collection: 'notToday', rows }] },
	{ name: 'sources', parts: [{ collection: 'sources', rows }] },
	{ name: 'countries', parts: [{ collection: 'countries', rows }] },
	{ name: 'home', parts: [{ collection: 'home', rows }] },
	{ name: 'glossary', parts: [{ collection: 'glossary', rows }] },
];
