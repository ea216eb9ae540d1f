import { href } from './addresses.ts';

/** Address and size of a pose's drawing. */
export async function figureOf(pose: string) {
	return { src: href(`/figures/${pose}.svg`), width: 400, height: 400 };
}
