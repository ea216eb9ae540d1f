/** What the environment decides. Read once, here; everything else imports it. */
const environment = typeof process === 'undefined' ? {} : process.env;

export const siteName = 'Upper Back Ease';

/** Origin of the published site, without a trailing slash. */
export const siteUrl = (environment['SITE_URL'] ?? 'https://upper-back-ease.example').replace(
	/\/$/,
	'',
);

/** Folder the site is served from: "/" or "/repo/". */
export const basePath = `/${(environment['BASE_PATH'] ?? '/').replace(/^\/|\/$/g, '')}/`.replace(
	'//',
	'/',
);

/**
 * The oldest browsers that show all of the look and run all of the scripts: both are lowered to them.
 * `:has()` sets it for Firefox, `subgrid` and nesting without lowering would raise it for the others.
 */
export const browserFloor = { chrome: '111', edge: '111', firefox: '121', safari: '16.4' } as const;

/** Where readers report a mistake. Unset: the site says that no address is set. */
export const contactEmail: string | undefined = environment['CONTACT_EMAIL'] || undefined;

/** Who answers for the words, with qualifications and company: "Jo Doe, physiotherapist, of Back Ltd". */
export const maker =
	environment['MAKER'] ||
	'the founders of Upper Back Ease, a small team that claims no health qualification and has not given its names yet';

/** The day the build calls today (2026-11-24), from SOURCE_DATE_EPOCH for reproducible builds. */
export const today = new Date(
	environment['SOURCE_DATE_EPOCH'] ? Number(environment['SOURCE_DATE_EPOCH']) * 1000 : Date.now(),
)
	.toISOString()
	.slice(0, 10);
