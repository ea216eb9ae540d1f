import { test } from '@playwright/test';

/** Adds a line to what is printed when all tests are done, under a heading. */
export function summarise(heading: string, line: string): void {
	test.info().annotations.push({ type: `summary: ${heading}`, description: line });
}
