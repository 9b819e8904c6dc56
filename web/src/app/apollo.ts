import { ApolloClient, HttpLink, InMemoryCache, type FieldMergeFunction, type StoreObject, type TypePolicies } from '@apollo/client';
import { listsOfParts, parts, possibleTypes } from '../generated/cache.ts';

/** Two queries that ask for different fields of the same list add up, item by item; a list of another length replaces the one before. */
const together: FieldMergeFunction<readonly StoreObject[] | null> = (before, incoming, { mergeObjects }) =>
  before && incoming && before.length === incoming.length
    ? incoming.map((item, index) => mergeObjects(before[index] ?? item, item))
    : incoming;

/** What has an id is kept by it. What has none is a part of the thing that holds it: fields asked for by different queries add up there. */
export const typePolicies: TypePolicies = Object.fromEntries(
  [...new Set([...parts, ...Object.keys(listsOfParts)])].map((type) => [
    type,
    {
      ...(parts.includes(type) && { merge: true }),
      fields: Object.fromEntries(
        (Object.entries(listsOfParts).find(([name]) => name === type)?.[1] ?? []).map((field) => [field, { merge: together }]),
      ),
    },
  ]),
);

/**
 * The client of the API at the same origin. The data of a release does not change while a page is open, so an answer in the cache is used
 * without asking again.
 */
export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({ possibleTypes, typePolicies }),
});
