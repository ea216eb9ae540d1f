/** Before `npm test`: is there a browser? If not, try Playwright's own once, then say what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { engines, missing, required } from '../e2e/support/engines.ts';

if (!engines.chromium) {
	console.log('No Chromium found on this machine: installing the one of Playwright.');
	spawnSync('npx', ['playwright', 'install', 'chromium'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
}
const absent = required.filter((name) => missing.includes(name));
const installed = absent.filter(
	(name) => name === 'chromium' && existsSync(chromium.executablePath()),
);
if (absent.length > installed.length) {
	console.error(
		`No ${absent.join(', ')} found, so the pages cannot be tested: run "npx playwright install --with-deps chromium", or "apt-get install chromium firefox-esr webkit2gtk-driver xvfb lynx w3m", or set CHROMIUM_PATH, FIREFOX_PATH or WEBKIT_DRIVER_PATH.`,
	);
	process.exit(1);
}
