import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { about, precaution, redFlag, routine, understand } from './schema/articles.ts';
import * as data from './schema/data.ts';
import { describedPerson } from './schema/described-people.ts';
import { technique } from './schema/technique.ts';
import { opener, tick } from './schema/ticks.ts';
import * as triage from './schema/triage.ts';

const articles = (folder: string) => glob({ base: `src/content/${folder}`, pattern: '*.mdx' });

/** A YAML list. Each entry learns its place in the file, since a collection keeps no order. */
function table(name: string, pick: (all: never) => unknown = (all) => all) {
	const parser = (text: string) =>
		(pick(parse(text) as never) as { id: string }[]).map((entry, order) => ({ ...entry, order }));
	return file(`src/content/${name}.yaml`, { parser });
}

export const collections = {
	techniques: defineCollection({ loader: articles('techniques'), schema: technique }),
	precautions: defineCollection({ loader: articles('precautions'), schema: precaution }),
	'red-flags': defineCollection({ loader: articles('red-flags'), schema: redFlag }),
	understand: defineCollection({ loader: articles('understand'), schema: understand }),
	routines: defineCollection({ loader: articles('routines'), schema: routine }),
	about: defineCollection({ loader: articles('about'), schema: about }),
	poses: defineCollection({
		loader: glob({ base: 'src/content/poses', pattern: '*.yaml' }),
		// The drawing package has a schema of its own, which the pose check applies.
		schema: z.record(z.string(), z.unknown()),
	}),
	signs: defineCollection({ loader: table('signs'), schema: triage.sign }),
	rules: defineCollection({
		loader: table('triage-rules', (all: { rules: object[] }) => all.rules),
		schema: triage.triageRule,
	}),
	ticks: defineCollection({ loader: table('ticks'), schema: tick }),
	openers: defineCollection({ loader: table('openers'), schema: opener }),
	describedPeople: defineCollection({
		loader: table('described-people'),
		schema: describedPerson,
	}),
	selfCare: defineCollection({
		loader: table('triage-rules', (all: { selfCare: object }) => [
			{ id: 'self-care', ...all.selfCare },
		]),
		schema: triage.selfCare,
	}),
	urgencies: defineCollection({ loader: table('urgencies'), schema: triage.urgency }),
	conditions: defineCollection({ loader: table('conditions'), schema: data.condition }),
	notToday: defineCollection({ loader: table('not-today'), schema: data.notToday }),
	sources: defineCollection({ loader: table('sources'), schema: data.source }),
	countries: defineCollection({ loader: table('countries'), schema: data.country }),
	home: defineCollection({ loader: table('home'), schema: data.home }),
	glossary: defineCollection({ loader: table('glossary'), schema: data.glossaryWord }),
};
