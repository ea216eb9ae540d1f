import { articleCollections } from '../../schema/fields.ts';
import { didYouMean } from './nearest.ts';
import { show } from './problem.ts';
import { collect, type Rule } from './rule.ts';
import { articlesOf, referencesOf, stateOf } from './walk.ts';

const isArticleName = (name: string) => (articleCollections as readonly string[]).includes(name);

/** Every relation leads to an entry that there is. */
export const checkDangling: Rule = (content) =>
	collect((on) => {
		for (const entry of content.entries)
			for (const { path, value } of referencesOf(entry)) {
				const known = content.ids.get(value.collection) ?? [];
				if (known.includes(value.id)) continue;
				const home = isArticleName(value.collection)
					? `an entry of ${value.collection}`
					: `an id of ${value.collection}`;
				const write = known.length === 0 ? `${home}: there is none yet` : home;
				on(entry)(path, show(value.id), `write ${write}${didYouMean(value.id, known)}`);
			}
	});

/** What readers see leads only to pages they can reach, and never to itself. */
export const checkReachable: Rule = (content) =>
	collect((on) => {
		const states = new Map(articlesOf(content).map((a) => [`${a.collection}/${a.id}`, stateOf(a)]));
		for (const entry of content.entries)
			for (const { path, value } of referencesOf(entry)) {
				const target = `${value.collection}/${value.id}`;
				const state = states.get(target);
				if (target === `${entry.collection}/${entry.id}`)
					on(entry)(
						path,
						`${show(value.id)}, this page itself`,
						'name another page, or take it out',
					);
				else if (state === 'draft' || state === 'withdrawn')
					on(entry)(
						path,
						`${show(value.id)}, which is ${state === 'draft' ? 'a draft' : 'withdrawn'}`,
						'name a published page, or take it out',
					);
			}
	});
