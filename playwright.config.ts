import { defineConfig, devices } from '@playwright/test';
import { engines } from './e2e/support/engines.ts';
import { origin } from './e2e/support/site.ts';
import { basePath } from './src/lib/settings.ts';

const port = Number(new URL(origin).port);
const unitOnly = process.argv.some((word) => word === '--project=unit');

export default defineConfig({
	fullyParallel: true,
	forbidOnly: true,
	retries: 0,
	workers: 2,
	timeout: 60_000,
	reporter: [['list'], ['./e2e/support/summary-reporter.ts'], ['./e2e/support/engine-reporter.ts']],
	use: { baseURL: origin, serviceWorkers: 'block' },
	/** One picture for all machines: drawings hold no text, so no font makes them differ. */
	snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
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
			use: {
				...devices['Desktop Chrome'],
				launchOptions: {
					...(engines.chromium && { executablePath: engines.chromium }),
					args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
				},
			},
		},
	],
});
