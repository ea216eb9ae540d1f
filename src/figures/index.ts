/**
 * People drawn from pose data. Pure: plain objects in, a standalone SVG string out; no DOM, no
 * clock, no random numbers, no dependency. Units: centimetres and degrees; see schema.ts for
 * every field of a pose and for the signs of its angles.
 *
 * `parsePose` → `resolvePose` → `checkPose` → `drawFigure`.
 */
export { checkPose, checkSequence } from './check.ts';
export { drawFigure } from './draw.ts';
export type { DrawOptions } from './draw.ts';
export { PoseError } from './pose.ts';
export type { Pose, Problem } from './pose.ts';
export { mirrorPose, parsePose, resolvePose } from './resolve.ts';
export type { PoseSources } from './resolve.ts';
export { bodyNames } from './schema.ts';
export type { BodyName, PoseSource } from './schema.ts';
export type { Figure } from './svg.ts';
