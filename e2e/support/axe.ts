/** What axe finds in a page as it is now. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Once a page, after `goto`. */
export const loadAxe = (page: Page) => page.evaluate(source);

/**
 * Rule, element, how to mend it.
 * @param rules all, or those that depend on colour alone
 * @param within selector of the part that is looked at
 */
export const violations = (page: Page, rules: 'all' | 'colour' = 'all', within = 'html') =>
	page.evaluate(
		async ([root, runOnly]) => {
			const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(root, {
				runOnly,
				resultTypes: ['violations'],
				preload: false,
			});
			return found.flatMap(({ id, help, nodes }) =>
				nodes.map(
					({ target, failureSummary = '' }) =>
						`${id}: ${help}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
				),
			);
		},
		[
			within,
			rules === 'all'
				? { type: 'tag' as const, values: tags }
				: { type: 'rule' as const, values: colourRules },
		] as const,
	);
