import { defineConfig, devices, type Project } from '@playwright/test';
import { engines } from './e2e/support/engines.ts';
import { origin } from './e2e/support/site.ts';
import { basePath } from './src/lib/settings.ts';

const port = Number(new URL(origin).port);
/** Tests that drive WebKit by WebDriver and open no browser of Playwright. */
const byWebDriver = /@webdriver/;
/** Sheets are counted in the files that Chromium writes. */
const onPaper = /@paper/;
const unitOnly = process.argv.some((word) => word === '--project=unit');

const inFirefox = (name: string, testMatch: string, firefoxUserPrefs = {}): Project => ({
	name,
	testDir: 'e2e',
	testMatch,
	grepInvert: [byWebDriver, onPaper],
	use: {
		browserName: 'firefox',
		channel: 'moz-firefox',
		launchOptions: {
			...(engines.firefox && { executablePath: engines.firefox }),
			// Playwright waits in vain for the load of a page that Firefox kept.
			firefoxUserPrefs: { 'browser.sessionhistory.max_total_viewers': 0, ...firefoxUserPrefs },
		},
	},
});

export default defineConfig({
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 60_000,
	snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
	reporter: [['list'], ['./e2e/support/summary-reporter.ts'], ['./e2e/support/engine-reporter.ts']],
	use: { baseURL: origin, serviceWorkers: 'block' },
	/** One picture for all machines: drawings hold no text, so no font makes them differ. */
	...(!unitOnly && {
		webServer: {
			command: 'node scripts/serve.ts',
			env: { PORT: String(port) },
			url: `${origin}${basePath}`,
			reuseExistingServer: false,
		},
	}),
	projects: [
		{ name: 'unit', testDir: 'src', testMatch: '**/*.test.ts' },
		{
			name: 'chromium',
			testDir: 'e2e',
			testMatch: '**/*.spec.ts',
			grepInvert: byWebDriver,
			use: {
				...devices['Desktop Chrome'],
				launchOptions: {
					...(engines.chromium && { executablePath: engines.chromium }),
					args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
				},
			},
		},
		...(engines.firefox
			? [inFirefox('firefox', '{engines,checklist,checklist-look,checklist-broken-script}.spec.ts')]
			: []),
		// The stock build knows no other way to switch scripts off.
		...(engines.firefox
			? [inFirefox('firefox-no-script', 'no-script.spec.ts', { 'javascript.enabled': false })]
			: []),
		...(engines.webkit
			? [
					{
						name: 'webkit',
						testDir: 'e2e',
						testMatch: 'engines.spec.ts',
						grep: byWebDriver,
						workers: 1,
					},
				]
			: []),
	],
});
