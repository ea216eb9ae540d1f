import type { Reference } from '../schema/fields.ts';
import { basePath, siteUrl } from './settings.ts';

/** Address of a page or file of this site, from its path without the base: `href('/techniques/heat/')`. */
export const href = (path: string) => `${basePath}${path.replace(/^\//, '')}`;

/** The same with the origin, for metadata, feeds and paper. */
export const absolute = (path: string) => `${siteUrl}${href(path)}`;

/** Path of an article's page, without the base. */
export const pathOf = ({ collection, id }: Reference) => `/${collection}/${id}/`;
