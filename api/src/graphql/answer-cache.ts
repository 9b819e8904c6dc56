/**
 * Answers already given. The data of a release never change, so the same question about the same release on the same day has
 * the same answer, to the letter; it is kept as text, and neither worked out nor written out a second time.
 */
import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from './context.ts';

/** Most characters of all answers kept together; those least recently asked for go first. */
const MOST_CHARACTERS = 32_000_000;

/** Data of an answer known only as text. It is read back from the text where something other than the network asks for it. */
type KeptData = { toJSON(): unknown };

export interface AnswerCache {
  plugin: ApolloServerPlugin<Context>;
  /** Writes an answer as text, and keeps it where it may be kept. */
  stringify: (result: FormattedExecutionResult) => string;
}

/** A cache for one service. Answers with errors are never kept. */
export function createAnswerCache(): AnswerCache {
  const kept = new LRUCache<string, KeptData>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (data, key) => key.length + (texts.get(data)?.length ?? 0),
  });
  const texts = new WeakMap<object, string>();
  /** Data of answers on their way out, with the key to keep them under. */
  const toKeep = new WeakMap<object, string>();

  const textOf = (data: object): string => {
    const known = texts.get(data);
    if (known !== undefined) return known;
    const text = JSON.stringify(data);
    const key = toKeep.get(data);
    if (key !== undefined) {
      const stored: KeptData = { toJSON: (): unknown => JSON.parse(text) };
      texts.set(stored, text);
      kept.set(key, stored);
    }
    return text;
  };

  return {
    plugin: {
      async requestDidStart() {
        let key: string | undefined;
        return {
          async responseForOperation({ contextValue: { store, today }, queryHash, request: { operationName, variables } }) {
            const { hash } = await store.release();
            key = JSON.stringify([hash, today, queryHash, operationName, variables]);
            const data = kept.get(key);
            return data
              ? { http: { status: undefined, headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data } } }
              : null;
          },
          async willSendResponse({ response: { body } }) {
            if (key === undefined || body.kind !== 'single' || body.singleResult.errors || !body.singleResult.data) return;
            toKeep.set(body.singleResult.data, key);
          },
        };
      },
    },
    stringify({ errors, data, extensions }) {
      const parts = [
        ...(errors ? [`"errors":${JSON.stringify(errors)}`] : []),
        ...(data === undefined ? [] : [`"data":${data === null ? 'null' : textOf(data)}`]),
        ...(extensions ? [`"extensions":${JSON.stringify(extensions)}`] : []),
      ];
      return `{${parts.join(',')}}\n`;
    },
  };
}
