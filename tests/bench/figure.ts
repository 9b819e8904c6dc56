/** One measured figure. */
export interface Figure {
  name: string;
  value: number;
  unit: 'ms' | 'MB' | 'kB' | 'calls';
  /** What it should be under; left out where nothing was promised. */
  under?: number;
}

/** The value below which a share of the samples lies: 0.5 for the median, 0.95 for p95. Throws on no samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('no samples to measure');
  return value;
}
