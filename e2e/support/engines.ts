import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

type Engine = 'chromium' | 'firefox' | 'webkit' | 'lynx' | 'w3m';

const onPath = (...names: string[]) =>
	names
		.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((dir) => join(dir, name)))
		.find((path) => existsSync(path));
const first = (...paths: string[]) => paths.find((path) => path && existsSync(path));

function fromEnvironment(key: string): string | undefined {
	const path = process.env[key];
	if (path && !existsSync(path))
		throw new Error(`${key}=${path}: no such file. Unset it, or point it at a browser.`);
	return path;
}

/**
 * Browser programs found on this machine: environment variable, Playwright's own, PATH, usual place.
 * WebKit is its WebDriver, and needs a display or Xvfb.
 */
export const engines: Record<Engine, string | undefined> = {
	chromium:
		fromEnvironment('CHROMIUM_PATH') ??
		first(chromium.executablePath()) ??
		onPath('chromium', 'chromium-browser', 'google-chrome') ??
		first('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
	firefox:
		fromEnvironment('FIREFOX_PATH') ??
		onPath('firefox-esr', 'firefox') ??
		first('/Applications/Firefox.app/Contents/MacOS/firefox'),
	// A driver without a screen never answers.
	webkit:
		process.env['DISPLAY'] || onPath('Xvfb')
			? (fromEnvironment('WEBKIT_DRIVER_PATH') ?? onPath('WebKitWebDriver'))
			: undefined,
	lynx: onPath('lynx'),
	w3m: onPath('w3m'),
};

export const missing = (Object.keys(engines) as Engine[]).filter((name) => !engines[name]);

/** Names of engines that must be there: REQUIRE_ENGINES, comma-separated; without it Chromium. */
export const required = (process.env['REQUIRE_ENGINES'] ?? 'chromium').split(',').map((name) => {
	if (!(name in engines))
		throw new Error(
			`REQUIRE_ENGINES names "${name}"; write some of ${Object.keys(engines).join()}.`,
		);
	return name as Engine;
});
