import { drawnParts } from '../../schema/technique.ts';
import { entriesOf } from './read.ts';
import { show } from './problem.ts';
import { collect, type Rule } from './rule.ts';
import { articlesOf, blocksOf, isArticle, textsOf } from './walk.ts';

/** `npm run new` marks every text to be written with REPLACE: */
const PLACEHOLDERS = [
	/REPLACE:|\b(?:TODO|TBC|TBD|FIXME)\b/,
	/lorem ipsum/i,
	/^\s*(?:…|\.\.\.)\s*$/,
];
const isPlaceholder = (text: string) => PLACEHOLDERS.some((mark) => mark.test(text));

/** Nothing that waits to be written is shown to a reader. */
export const checkPlaceholders: Rule = (content) =>
	collect((on) => {
		for (const entry of content.entries)
			for (const { path, value } of [...textsOf(entry), ...blocksOf(entry)])
				if (isPlaceholder(value)) {
					const drafted = isArticle(entry)
						? 'write the text, or set status: draft'
						: 'write the text';
					on(entry)(path, show(value), drafted);
				}
	});

/** Nothing was checked on a day that has not come. */
export const checkDates: Rule = (content, today) =>
	collect((on) => {
		const write = `write a day up to today (${today})`;
		for (const entry of articlesOf(content))
			if (entry.data.checked > today) on(entry)('checked', show(entry.data.checked), write);
		for (const entry of entriesOf(content, 'countries'))
			if (entry.data.checked > today) on(entry)('checked', show(entry.data.checked), write);
	});

/** A drawing is said in words too. */
export const checkAlt: Rule = (content) =>
	collect((on) => {
		for (const entry of entriesOf(content, 'techniques'))
			for (const [field, { pose, alt }] of drawnParts(entry.data))
				if (pose && alt === undefined)
					on(entry)(
						`${field}.alt`,
						`nothing beside the pose ${pose.id}`,
						'write the position in words, at most 125 characters',
					);
	});

/** Pages whose check is overdue: listed and shown on the page, never a stopped build. */
export const findOverdue: Rule = (content, today) =>
	collect((on) => {
		for (const entry of articlesOf(content))
			if (entry.data.nextCheck < today)
				on(entry)(
					'nextCheck',
					`${entry.data.nextCheck}, which has passed`,
					'check the page against its sources again, then set checked and nextCheck',
				);
	});
