import { useMemo, type ReactElement } from 'react';
import { PictureSection } from '../../picture/picture-section.tsx';
import type { Comparison } from './comparison.ts';
import { graphOf } from './picture-graph.ts';

/** Most lines run between two columns only: with more cards the middle one grows long, and laying out takes twice the time. */
export const MOST = 48;

/** The comparison as a picture: both sides, what both are tied to between them, and what only one is tied to beside it. */
export function ComparedPicture({ comparison }: { comparison: Comparison }): ReactElement {
  const { graph, leftOut } = useMemo(() => graphOf(comparison), [comparison]);
  const { left, right } = comparison;
  return (
    <PictureSection
      graph={graph}
      label={`${left.name} and ${right.name} compared, as a picture`}
      lede="What both are tied to stands in the middle, what only one is tied to stands on its own side. Dashes mean not in force, or not binding today. An Act stands for its provisions. Links straight from one side to the other are told in the words."
      leftOut={leftOut}
      most={MOST}
    />
  );
}
