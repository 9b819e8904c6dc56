/** All resolvers, by topic. */
import { DateScalar, UrlScalar } from '../scalars.ts';
import { changeResolvers } from './change.ts';
import { compareResolvers } from './compare.ts';
import { entityResolvers, sharedByType } from './entity.ts';
import { exploreResolvers } from './explore.ts';
import { instrumentResolvers } from './instrument.ts';
import { overviewResolvers } from './overview.ts';
import { peopleResolvers } from './people.ts';
import { promiseResolvers } from './promise.ts';
import { releaseResolvers } from './release.ts';
import { traceResolvers } from './trace.ts';
import { liftingResolvers } from './lifting.ts';

/** Apollo Server merges the list: what a later one says of a type adds to what the earlier ones say. */
export const resolvers = [
  { Date: DateScalar, URL: UrlScalar },
  sharedByType,
  entityResolvers,
  instrumentResolvers,
  peopleResolvers,
  changeResolvers,
  promiseResolvers,
  traceResolvers,
  exploreResolvers,
  compareResolvers,
  releaseResolvers,
  overviewResolvers,
  liftingResolvers,
];
