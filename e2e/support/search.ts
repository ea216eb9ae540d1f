/** The parts of the search page that the specs look at. */
import type { Page } from '@playwright/test';

export const results = (page: Page) => page.locator('site-search .results a');
export const status = (page: Page) => page.locator('site-search .status');
export const field = (page: Page) => page.locator('site-search input');
