import { getCollection } from 'astro:content';

/** Pages about the site itself, in their order. */
export const aboutPages = async () =>
	(await getCollection('about')).sort((a, b) => a.data.order - b.data.order);
