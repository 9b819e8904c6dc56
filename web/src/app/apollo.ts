import { ApolloClient, HttpLink, InMemoryCache, type FieldMergeFunction, type StoreObject, type TypePolicies } from '@apollo/client';
import { listsOfParts, parts, possibleTypes } from '../generated/cache.ts';

const isPart = (value: unknown): value is StoreObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !('__ref' in value);

/**
 * Two answers about the same part add up, field by field and, in lists of the same length, item by item. A reference to a thing with an id, a
 * plain value, and a list of another length are taken from the newer answer.
 */
function addUp(before: unknown, incoming: unknown): unknown {
  if (Array.isArray(before) && Array.isArray(incoming)) {
    return before.length === incoming.length ? incoming.map((item, index) => addUp(before[index], item)) : incoming;
  }
  if (!isPart(before) || !isPart(incoming) || before.__typename !== incoming.__typename) return incoming;
  const fields = Object.entries(incoming).map(([name, value]) => [name, name in before ? addUp(before[name], value) : value]);
  return { ...before, ...Object.fromEntries(fields) };
}

const together: FieldMergeFunction<unknown> = (before, incoming) => addUp(before, incoming);

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
