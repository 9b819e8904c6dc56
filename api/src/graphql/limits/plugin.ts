/** Holds each query to the limits before it runs, and tells each answer what it cost. */
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation, GraphQLResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { RequestError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import { costOf } from './cost.ts';
import { depthOf } from './depth.ts';
import { LIMITS } from './limits.ts';

interface Measured {
  cost: number;
  depth: number;
}

/** Refusals are the asker's: 400, not Apollo's 500. */
const refusal = (code: ErrorCode, message: string, more: Record<string, unknown> = {}): RequestError =>
  new RequestError(code, message, { ...more, http: { status: 400 } });

/** Numbers, lengths of lists and switches decide what a query costs; ids, dates and words do not. */
const withoutTexts = (_name: string, value: unknown): unknown => (typeof value === 'string' ? '' : value);

/** The same document with variables of the same size costs the same; measured once for as long as the document is kept. */
const measured = new WeakMap<DocumentNode, Map<string, Measured>>();
const MOST_KEPT = 200;
/** Variables that take more characters than this are measured each time. */
const LONGEST_KEPT = 1_000;

function measure(schema: GraphQLSchema, { document, operation, request }: GraphQLRequestContextDidResolveOperation<Context>): Measured {
  const known = measured.get(document) ?? new Map<string, Measured>();
  measured.set(document, known);
  const key = `${request.operationName ?? ''} ${JSON.stringify(request.variables ?? {}, withoutTexts)}`;
  const found = known.get(key);
  if (found) return found;
  const depth = operation ? depthOf(document, operation) : 0;
  if (depth > LIMITS.depth) {
    throw refusal(
      'QUERY_TOO_DEEP',
      `The query is ${depth} levels deep; ${LIMITS.depth} is the most. Take out some levels, or ask for the inner things by id.`,
      { depth, maxDepth: LIMITS.depth },
    );
  }
  const cost = costOf(schema, document, request.operationName, request.variables ?? {});
  if (cost > LIMITS.cost) {
    throw refusal(
      'QUERY_TOO_COSTLY',
      `The query may give ${cost} things; ${LIMITS.cost} is the most. Ask for smaller pages (first), or for fewer lists inside lists.`,
      { cost, maxCost: LIMITS.cost },
    );
  }
  if (known.size >= MOST_KEPT) known.clear();
  if (key.length <= LONGEST_KEPT) known.set(key, { cost, depth });
  return { cost, depth };
}

/** Where the time ran out or the store was lost, that alone is the answer: half an answer could be taken for a whole one. */
function onlyWhole(response: GraphQLResponse): void {
  if (response.body.kind !== 'single') return;
  const { errors } = response.body.singleResult;
  const cut = ['TIMEOUT', 'STORE_UNAVAILABLE'].flatMap((code) => errors?.find(({ extensions }) => extensions?.code === code) ?? [])[0];
  if (!cut) return;
  if (cut.extensions?.code === 'STORE_UNAVAILABLE') response.http.status = 503;
  response.body.singleResult = { errors: [{ message: cut.message, ...(cut.extensions && { extensions: cut.extensions }) }], data: null };
}

/**
 * GraphQL over HTTP: who accepts only application/json gets 200 for every request that is well formed, errors included;
 * who accepts application/graphql-response+json gets 400 for one that cannot be answered.
 */
function statusFor(accept: string | undefined, response: GraphQLResponse): void {
  if (response.http.status === 400 && !accept?.includes('application/graphql-response+json')) response.http.status = 200;
}

export const limitsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let spent: Measured | undefined;
    return {
      async didResolveOperation(requestContext) {
        // An operation that is not there is reported by the execution that follows.
        if (!requestContext.operation) return;
        const kind = requestContext.operation.operation;
        if (kind !== 'query')
          throw refusal('BAD_USER_INPUT', `This service answers queries only, so a ${kind} cannot be run. The data are edited as files.`);
        try {
          spent = measure(requestContext.schema, requestContext);
        } catch (error) {
          // Variables that do not fit are reported by the execution that follows, with the code that belongs to them.
          if (error instanceof RequestError || !(error instanceof GraphQLError)) throw error;
        }
      },
      async willSendResponse({ request, response, contextValue }) {
        onlyWhole(response);
        if (response.body.kind === 'single' && spent) {
          const { singleResult } = response.body;
          const timeMs = Math.round(performance.now() - contextValue.began);
          const release = await contextValue.release().then(
            ({ id }) => id,
            () => null,
          );
          singleResult.extensions = {
            ...singleResult.extensions,
            release,
            cost: {
              cost: spent.cost,
              maxCost: LIMITS.cost,
              depth: spent.depth,
              maxDepth: LIMITS.depth,
              maxTokens: LIMITS.tokens,
              maxPageSize: LIMITS.pageSize,
              maxTimeMs: LIMITS.timeMs,
              timeMs,
            },
          };
        }
        if (request.query) statusFor(request.http?.headers.get('accept'), response);
      },
    };
  },
};
