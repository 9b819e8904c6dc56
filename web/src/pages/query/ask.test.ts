import { describe, expect, it } from 'vitest';
import { replyOf, variablesOf, VariablesError, whatToDo } from './ask.ts';

describe('variables as typed', () => {
  it('are none where nothing is typed', () => expect(variablesOf(' \n')).toEqual({}));
  it('are read as JSON', () => expect(variablesOf('{ "id": "body/sssc" }')).toEqual({ id: 'body/sssc' }));
  it.each(['{ id: 1 }', '[1]', '"a"', 'null', '{'])('say what is wrong with %s', (text) =>
    expect(() => variablesOf(text)).toThrow(VariablesError),
  );
});

describe('a reply', () => {
  it('is told with what it cost, and each error with its place', () => {
    const body = JSON.stringify({
      errors: [
        { message: 'No.', locations: [{ line: 2, column: 3 }], extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
        { message: 'Nor.' },
      ],
      extensions: { release: '2026-11-25-ab', cost: { cost: 3, maxCost: 50000 } },
    });
    const reply = replyOf(body, 12.3);
    expect(reply).toMatchObject({ hasData: false, release: '2026-11-25-ab', cost: { cost: 3, maxCost: 50000 } });
    expect(reply.errors).toEqual([
      { message: 'No.', code: 'GRAPHQL_VALIDATION_FAILED', at: { line: 2, column: 3 } },
      { message: 'Nor.', code: '', at: null },
    ]);
    expect(whatToDo('GRAPHQL_VALIDATION_FAILED')).toMatch(/schema/);
    expect(whatToDo('')).toBeNull();
  });

  it('counts bytes and not letters', () =>
    expect(replyOf('{"data":{"a":"é"}}', 1)).toMatchObject({ hasData: true, bytes: 19, errors: [] }));
  it.each(['', '<html>', '[]', '1'])('is none in %s', (body) => expect(() => replyOf(body, 1)).toThrow('not an answer'));
});
