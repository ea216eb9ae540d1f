/** What an article leans on stands at its end: sources with what each supports, dates, who has not checked it. */
import { expect, test } from '@playwright/test';
import { builtPage, proseOf } from './support/built.ts';
import { articles, published } from './support/content.ts';
import { elements, fold, sectionsNamed, textOf } from './support/html.ts';

test('every supports sentence stands on its page, outside the list of sources', () => {
	const problems = published.flatMap(({ path, file, data }) => {
		const prose = proseOf(builtPage(path));
		return (data.sources ?? []).flatMap(({ ref, supports }) =>
			prose.includes(fold(supports))
				? []
				: `${file}: ${ref} supports "${supports}", which is not on the page; copy the sentence word for word`,
		);
	});
	expect(problems, 'a source supports a sentence that readers see').toEqual([]);
});

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const inFull = (date: string) => day.format(new Date(`${date}T00:00:00Z`));

test('every article lists its sources or says that it has none, its dates, and that no clinician has checked it', () => {
	const problems = articles.flatMap(({ path, data }) => {
		const page = builtPage(path);
		const [section] = sectionsNamed(page.main, 'Sources and dates');
		if (!section) return `${path}: has no section "Sources and dates"`;
		const text = textOf(section);
		const cited = data.sources?.length ?? 0;
		const listed = elements(section, 'ol').flatMap((list) => elements(list, 'li')).length;
		const wanted: [string, string][] = [
			['who has not checked it', 'Not yet checked by a clinician'],
			['the day of the last check', `Last checked against its sources ${inFull(data.checked)}`],
			['the day of the next check', `Next check due ${inFull(data.nextCheck)}`],
			['the day it was added', `Added ${inFull(data.added)}`],
		];
		return [
			...wanted.flatMap(([what, words]) =>
				text.includes(words) ? [] : `${path}: ${what} is missing; write "${words}"`,
			),
			...(listed === cited ? [] : [`${path}: lists ${listed} sources of ${cited}`]),
			...(cited || /no sources?\b/i.test(text)
				? []
				: [`${path}: has no source and does not say so; write "No source is cited on this page."`]),
			...(/medically reviewed|reviewed by|clinically (checked|reviewed)/i.test(textOf(page.root))
				? [`${path}: claims a review`]
				: []),
		];
	});
	expect(problems, 'see src/components/content/SourcesAndDates.astro').toEqual([]);
});
