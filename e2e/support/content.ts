/** What the authors wrote, read from src/content by the specs themselves, without the site's own code. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type ArticleKind, articleKinds } from './built.ts';

const folder = join(import.meta.dirname, '../../src/content');

export interface Citation {
	ref: string;
	supports: string;
}
export interface Adapted {
	condition: string;
	how?: string;
}
export interface NotIf {
	text: string;
	condition?: string;
	part?: string;
}

/** The fields that specs read; every article has the first block. */
export interface ArticleData {
	title: string;
	alsoCalled?: string[];
	summary: string;
	sources?: Citation[];
	added: string;
	checked: string;
	nextCheck: string;
	status: 'draft' | 'published' | { withdrawn: { why: string; instead: string } };

	steps?: { text: string; alt?: string }[];
	goal?: string;
	places?: string[];
	notIf?: NotIf[];
	askFirst?: string[];
	adapt?: Adapted[];
	fine?: string[];
	neverOn?: string[];
	neverWhile?: string[];
	feel?: { stop: string[] };
	pop?: boolean;
	signs?: string[];
	faster?: string[];
}

export interface Article {
	kind: ArticleKind;
	slug: string;
	path: string;
	/** Path from the root of the project, for messages. */
	file: string;
	data: ArticleData;
}

const frontMatter = (file: string): ArticleData => {
	const [, head = ''] = readFileSync(file, 'utf8').split(/^---$/m);
	return parse(head) as ArticleData;
};

/** Published and withdrawn articles of all five collections. */
export const articles: Article[] = articleKinds.flatMap((kind) =>
	globSync('*.mdx', { cwd: join(folder, kind) })
		.sort()
		.map((name) => {
			const slug = name.replace(/\.mdx$/, '');
			return {
				kind,
				slug,
				path: `/${kind}/${slug}/`,
				file: `src/content/${kind}/${name}`,
				data: frontMatter(join(folder, kind, name)),
			};
		})
		.filter(({ data }) => data.status !== 'draft'),
);

export const published = articles.filter(({ data }) => data.status === 'published');

export interface Condition {
	id: string;
	code: string;
	name: string;
	page?: string;
	askBeforeAny?: string;
	change: string;
}
export interface Sign {
	id: string;
	group: string;
	asks: string;
	lines?: string[];
	urgency: string;
	route?: string;
	screen?: string;
	children: boolean;
	watch?: { list: string; words: string };
}
interface Phone {
	number: string;
	tel: string;
	label?: string;
}
export interface Country {
	id: string;
	name: string;
	emergency: Phone[];
	advice: string;
	adviceLine?: Phone;
	crisis?: Phone[];
	relay?: string[];
}
interface Tables {
	conditions: Condition[];
	signs: Sign[];
	countries: Country[];
	'triage-rules': { rules: { id: string; because: string }[] };
	'not-today': { id: string; text: string }[];
	urgencies: { id: string; heading: string; shape: string }[];
}

/** One of the YAML tables of src/content. */
export function table<Name extends keyof Tables>(name: Name): Tables[Name] {
	const file = join(folder, `${name}.yaml`);
	if (!existsSync(file)) throw new Error(`src/content/${name}.yaml is missing.`);
	return parse(readFileSync(file, 'utf8')) as Tables[Name];
}
