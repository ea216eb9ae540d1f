import type { APIRoute, GetStaticPaths } from 'astro';
import { poseIds, svgOf } from '../../lib/figures.ts';

export const getStaticPaths = (async () =>
	(await poseIds()).map((pose) => ({ params: { pose } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) =>
	new Response((await svgOf(params['pose'] ?? '')).svg, {
		headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
	});
