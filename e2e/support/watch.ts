import type { Page } from '@playwright/test';
import { origin as ours } from './site.ts';

declare global {
	interface Window {
		violations?: string[];
	}
}

/**
 * Collects whatever a page says or does that no page may: console messages, errors, breaches of the
 * Content-Security-Policy, requests to another origin or to a missing file, dialogs. Call it before `goto`.
 */
export async function watch(page: Page, origin = ours): Promise<{ problems(): Promise<string[]> }> {
	const seen: string[] = [];
	await page.addInitScript(() => {
		window.violations = [];
		addEventListener('securitypolicyviolation', (event) => {
			window.violations?.push(`${event.violatedDirective} blocked ${event.blockedURI}`);
		});
	});
	page.on('console', (message) => seen.push(`console ${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
	page.on('dialog', (dialog) => {
		seen.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (/^https?:$/.test(url.protocol) && url.origin !== origin)
			seen.push(`request to another origin: ${request.url()}`);
	});
	page.on('response', (response) => {
		const isPage = response.request().isNavigationRequest();
		if (response.status() >= 400 && !isPage) seen.push(`${response.status()}: ${response.url()}`);
	});
	return {
		async problems() {
			const violations = await page.evaluate(() => window.violations ?? []);
			return [...seen, ...violations.map((violation) => `Content-Security-Policy: ${violation}`)];
		},
	};
}
