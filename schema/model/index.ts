/** The model of the graph: what the words mean, for every other part. */
export * from './kinds.ts';
export * from './time.ts';
export * from './evidence.ts';
export * from './ids.ts';
export * from './nodes.ts';
export * from './relations.ts';
export * from './levers.ts';
export * from './release.ts';
