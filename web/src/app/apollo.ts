import { ApolloClient, HttpLink, InMemoryCache, type FieldMergeFunction, type TypePolicy } from '@apollo/client';
import { possibleTypes } from '../generated/possible-types.ts';

/** Parts of a thing without an id of their own: two queries that ask for different fields of one add up. */
const MERGED = ['InForce', 'TheRules', 'RulesCount', 'ChangeOrigin', 'Lever', 'StatutoryList', 'Delivery', 'Limits', 'LinkCount'];
const merged: TypePolicy = { merge: true };
const newest: FieldMergeFunction = (_, incoming: unknown) => incoming;

/**
 * The client of the API at the same origin. The cache is keyed by the public id (with the type's name); a list is replaced by the newest.
 * The data of a release does not change while a page is open, so a cached answer is used without asking again.
 */
export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql' }),
  cache: new InMemoryCache({
    possibleTypes,
    typePolicies: { ...Object.fromEntries(MERGED.map((name) => [name, merged])), Query: { fields: { nearest: { merge: newest } } } },
  }),
});
