/** A reader in any engine: Chromium and Firefox by Playwright, WebKit by WebDriver. */
import { expect, type Page } from '@playwright/test';
import { origin } from './site.ts';
import { watch } from './watch.ts';
import type { Key, WebKit } from './webdriver.ts';

/** Selectors are plain CSS, since WebDriver knows no other; the first match counts. */
export interface Visit {
	goto(path: string): Promise<void>;
	click(css: string): Promise<void>;
	type(css: string, text: string): Promise<void>;
	/** One key, to what has the focus. */
	press(key: Key): Promise<void>;
	/** Size of the screen in CSS pixels: 320 × 256 is one of 1280 × 1024 at 400 %. */
	resize(width: number, height: number): Promise<void>;
	back(): Promise<void>;
	/** Runs the body of a function in the page. */
	evaluate(body: string): Promise<unknown>;
	/** The page as a printer gets it, where the engine tells. */
	paper?(): Promise<Buffer>;
	/** What the pages said or did that no page may. */
	problems(): Promise<string[]>;
}

export async function byPlaywright(page: Page): Promise<Visit> {
	const watched = await watch(page);
	const first = (css: string) => page.locator(css).first();
	return {
		goto: async (path) => void (await page.goto(`.${path}`)),
		click: (css) => first(css).click(),
		type: (css, text) => first(css).pressSequentially(text),
		press: (key) => page.keyboard.press(key),
		resize: (width, height) => page.setViewportSize({ width, height }),
		back: async () => void (await page.goBack()),
		evaluate: (body) => page.evaluate(`(() => {${body}})()`),
		paper: () => page.pdf(),
		// Chromium reports the address of a page that is gone; a lost file is among the problems anyway.
		problems: async () =>
			(await watched.problems()).filter((problem) => !/^console .*status of 404/.test(problem)),
	};
}

/** Where nothing in the page may run, not even what Playwright waits for before it clicks. */
export const byPointer = (page: Page): Pick<Visit, 'goto' | 'click' | 'evaluate'> => {
	const evaluate = (body: string) => page.evaluate(`(() => {${body}})()`);
	return {
		goto: async (path) => void (await page.goto(`.${path}`)),
		async click(css) {
			const [x, y] = (await evaluate(`
				const target = document.querySelector(${JSON.stringify(css)});
				target.scrollIntoView({ block: 'center', behavior: 'instant' });
				const [box] = target.getClientRects();
				return [box.x + box.width / 2, box.y + box.height / 2];`)) as [number, number];
			await page.mouse.click(x, y);
		},
		evaluate,
	};
};

/**
 * WebDriver has no console: from the end of loading on, each page collects by itself what goes wrong in it.
 * Files of other origins are known from the start.
 */
const LISTEN = `
	if (!window.told) {
		const told = (window.told = []);
		addEventListener('error', ({ message }) => told.push(message));
		addEventListener('unhandledrejection', ({ reason }) => told.push(String(reason)));
		addEventListener('securitypolicyviolation', (event) => told.push(event.violatedDirective + ' blocked ' + event.blockedURI));
		for (const kind of ['log', 'info', 'warn', 'error']) console[kind] = (...words) => told.push(words.join(' '));
	}
	const away = performance.getEntriesByType('resource').filter(({ name }) => new URL(name).origin !== location.origin);
	performance.clearResourceTimings();
	return [...window.told.splice(0), ...away.map(({ name }) => 'request to another origin: ' + name)];`;

export function byWebDriver(webkit: WebKit): Visit {
	const seen: string[] = [];
	const listen = async () => void seen.push(...((await webkit.evaluate(LISTEN)) as string[]));
	return {
		async goto(path) {
			await webkit.goto(`${origin}${path}`);
			await listen();
		},
		async click(css) {
			await listen();
			await webkit.click(css);
			await listen();
		},
		type: (css, text) => webkit.type(css, text),
		press: (key) => webkit.press(key),
		resize: (width, height) => webkit.resize(width, height),
		async back() {
			await webkit.back();
			await listen();
		},
		evaluate: (body) => webkit.evaluate(body),
		async problems() {
			await listen();
			return seen;
		},
	};
}

/** What an expression gives in the page, sooner or later: a click may still be leading to the next page. */
export const see = (visit: Pick<Visit, 'evaluate'>, expression: string, wanted: unknown) =>
	expect(async () => {
		expect(await visit.evaluate(`return ${expression};`), expression).toEqual(wanted);
	}).toPass({ timeout: 8000, intervals: [50, 100, 250] });
