import type { Reporter } from '@playwright/test/reporter';
import { missing } from './engines.ts';

/** Says at the end which browsers were not found, so that nothing is skipped in silence. */
export default class EngineReporter implements Reporter {
	onEnd() {
		for (const engine of missing) console.log(`NOT RUN: ${engine} was not found on this machine.`);
	}
}
