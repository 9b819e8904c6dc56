/**
 * Answers already given. The data of a release never change, so the same question about the same release on the same day has
 * the same answer, to the letter; it is kept as text, and neither worked out nor written out a second time. Those who ask
 * what is being worked out for somebody else wait for that.
 */
import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.ts';

/** Most characters of all answers kept together; those least recently asked for go first. */
const MOST_CHARACTERS = 32_000_000;

/** Data of an answer as text. It is read back from the text where something other than the network asks for it. */
type KeptData = { toJSON: () => unknown };

export interface AnswerCache {
  plugin: ApolloServerPlugin<Context>;
  /** Writes an answer as text. */
  stringify: (result: FormattedExecutionResult) => string;
}

/** A cache for one service. Answers with errors are never kept. */
export function createAnswerCache(): AnswerCache {
  const texts = new WeakMap<object, string>();
  const kept = new LRUCache<string, KeptData>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (data, key) => key.length + (texts.get(data)?.length ?? 0),
  });
  /** What is being worked out now; it turns out as nothing where it cannot be kept. */
  const underWay = new Map<string, Promise<KeptData | undefined>>();

  const keep = (key: string, data: object): KeptData => {
    const text = JSON.stringify(data);
    const stored: KeptData = { toJSON: (): unknown => JSON.parse(text) };
    texts.set(stored, text);
    kept.set(key, stored);
    return stored;
  };

  return {
    plugin: {
      async requestDidStart() {
        let finish: ((body: { errors?: unknown; data?: object | null }) => KeptData | undefined) | undefined;
        return {
          async responseForOperation({ contextValue: { store, today }, queryHash, request: { operationName, variables } }) {
            const { hash } = await store.release();
            const key = JSON.stringify([hash, today, queryHash, operationName, variables]);
            const data = kept.get(key) ?? (await underWay.get(key));
            if (data) return { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } };
            let settle: (data: KeptData | undefined) => void = () => undefined;
            underWay.set(key, new Promise((resolve) => (settle = resolve)));
            finish = (answer) => {
              const stored = answer.errors || !answer.data ? undefined : keep(key, answer.data);
              underWay.delete(key);
              settle(stored);
              return stored;
            };
            return null;
          },
          async willSendResponse({ response: { body } }) {
            if (body.kind !== 'single') return;
            const stored = finish?.(body.singleResult);
            if (stored) body.singleResult.data = stored;
          },
        };
      },
    },
    stringify({ errors, data, extensions }) {
      const parts = [
        ...(errors ? [`"errors":${JSON.stringify(errors)}`] : []),
        ...(data === undefined ? [] : [`"data":${(data && texts.get(data)) ?? JSON.stringify(data)}`]),
        ...(extensions ? [`"extensions":${JSON.stringify(extensions)}`] : []),
      ];
      return `{${parts.join(',')}}\n`;
    },
  };
}
