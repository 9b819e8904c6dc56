/** Bad input: each gets an error with a code, and a message that says what is wrong and what to do. */
import { describe, expect, it } from 'vitest';
import type { Asked } from './service.ts';

const DEMO = 'change/aftercare-for-early-leavers';
const CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'PAGE_TOO_LARGE',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'TOO_MANY_TOKENS',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
];

export function errors({ ask, error, url, written }: Asked): void {
  describe('dates', () => {
    it.each([
      ['2024-02-30', '"2024-02-30" is not a day in the calendar: check the month and the day.'],
      ['2023-02-29', '"2023-02-29" is not a day in the calendar: check the month and the day.'],
      ['2024-13-01', '"2024-13-01" is not a day in the calendar: check the month and the day.'],
      ['5 February 2020', '"5 February 2020" is not a date: write year, month and day, such as "2020-02-05".'],
      ['2020-2-5', '"2020-2-5" is not a date: write year, month and day, such as "2020-02-05".'],
      ['', '"" is not a date: write year, month and day, such as "2020-02-05".'],
      ['1899-12-31', '"1899-12-31" is out of range: give a date from 1900-01-01 to 2100-12-31.'],
      ['2101-01-01', '"2101-01-01" is out of range: give a date from 1900-01-01 to 2100-12-31.'],
    ])('%s is refused in the query and as a variable', async (date, message) => {
      expect(await error(`{ trace(change: "${DEMO}", asAt: { date: "${date}" }) { verdict } }`)).toEqual({
        message,
        locations: [expect.objectContaining({ line: 1 })],
        extensions: { code: 'BAD_USER_INPUT' },
      });
      const asVariable = await error('query ($asAt: AsAtInput) { trace(change: "x", asAt: $asAt) { verdict } }', { asAt: { date } });
      expect(asVariable).toMatchObject({ message: expect.stringContaining(message) as string, extensions: { code: 'BAD_USER_INPUT' } });
    });

    it('a number is no date', async () => {
      expect((await error(`{ trace(change: "${DEMO}", asAt: { date: 2020 }) { verdict } }`)).message).toBe(
        '"2020" is not a date: write year, month and day, such as "2020-02-05".',
      );
    });

    it('WHEN_COMMENCED takes no date', async () => {
      expect(await error(`{ trace(change: "${DEMO}", asAt: { mode: WHEN_COMMENCED, date: "2020-02-05" }) { verdict } }`)).toMatchObject({
        message: 'asAt gives both WHEN_COMMENCED and a date. Leave out the date, or use the mode DATE.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'asAt.date' },
      });
    });
  });

  describe('ids that name nothing', () => {
    it('a change that does not exist comes with the nearest', async () => {
      const { message, path, extensions } = await error('{ trace(change: "change/aftercare-for-early-leaver") { verdict } }');
      expect({ message, path, extensions }).toEqual({
        message: `There is no change with the id "change/aftercare-for-early-leaver". Did you mean "${DEMO}" (Aftercare for people who left care before 16)?`,
        path: ['trace'],
        extensions: { code: 'NOT_FOUND', id: 'change/aftercare-for-early-leaver', nearest: expect.any(Array) as unknown[] },
      });
      expect((extensions.nearest as unknown[])[0]).toEqual({
        id: DEMO,
        title: 'Aftercare for people who left care before 16',
        address: `/${DEMO}`,
      });
    });

    it('a body is not a change', async () => {
      expect(await error('{ trace(change: "body/sssc") { verdict } }')).toMatchObject({
        message: expect.stringMatching(/^There is no change with the id "body\/sssc"\./) as string,
        extensions: { code: 'NOT_FOUND' },
      });
    });

    it('a change is found without its prefix', async () => {
      expect(
        (await ask<{ trace: { change: { id: string } } }>('{ trace(change: "aftercare-for-early-leavers") { change { id } } }')).data?.trace
          .change.id,
      ).toBe(DEMO);
    });

    it.each([
      'paths(from: "body/sssx", to: "body/sssc") { length }',
      'paths(from: "body/sssc", to: "body/sssx") { length }',
      'neighbourhood(ids: ["body/sssx"]) { entities { id } }',
    ])('%s', async (field) => {
      const { message, extensions } = await error(`{ ${field} }`);
      expect(message).toBe('There is no thing with the id "body/sssx". Did you mean "body/sssc" (Scottish Social Services Council)?');
      expect(extensions).toMatchObject({ code: 'NOT_FOUND', id: 'body/sssx' });
    });

    it('entity, node and nodes answer null', async () => {
      expect(
        (await ask('{ entity(id: "body/none-such") { id } node(id: "?") { id } nodes(ids: ["body/sssc", "body/none-such"]) { id } }')).data,
      ).toEqual({ entity: null, node: null, nodes: [{ id: 'body/sssc' }, null] });
    });

    it('nearest offers what was probably meant', async () => {
      const { data } = await ask<{ nearest: { id: string }[] }>('{ nearest(id: "asp/2014/8/section/580", first: 3) { id } }');
      expect(data?.nearest.length).toBeLessThanOrEqual(3);
      expect(data?.nearest.every(({ id }) => id.startsWith('asp/2014/8'))).toBe(true);
    });

    it('a very long id is cut in the message', async () => {
      expect((await error(`{ trace(change: "${'x'.repeat(500)}") { verdict } }`)).message.length).toBeLessThan(300);
    });
  });

  describe('arguments out of range', () => {
    it.each([
      ['changes(first: 0) { totalCount }', 'first: 0 is too small. Give a number from 1 to 200.', { argument: 'first' }, 'BAD_USER_INPUT'],
      ['changes(last: -3) { totalCount }', 'last: -3 is too small. Give a number from 1 to 200.', { argument: 'last' }, 'BAD_USER_INPUT'],
      [
        'changes(first: 201) { totalCount }',
        'first: 201 is too large. Give a number from 1 to 200, then ask for the next page with its endCursor.',
        { argument: 'first', most: 200 },
        'PAGE_TOO_LARGE',
      ],
      [
        'changes(first: 2, last: 2) { totalCount }',
        'Give first or last, not both: first counts from the start of the list, last from its end.',
        { argument: 'first, last' },
        'BAD_USER_INPUT',
      ],
      [
        'changes(after: "nonsense") { totalCount }',
        'The cursor "nonsense" is not one of this list in this order. Start again without a cursor.',
        { argument: 'after or before' },
        'BAD_USER_INPUT',
      ],
      ['search(text: "  ") { totalCount }', 'text is empty. Give at least one word.', { argument: 'text' }, 'BAD_USER_INPUT'],
      [
        'search(text: "care", first: 51) { totalCount }',
        'first: 51 is too large. Give a number from 1 to 50, then ask for the next page with its endCursor.',
        { argument: 'first', most: 50 },
        'PAGE_TOO_LARGE',
      ],
      [
        'nearest(id: "x", first: 21) { id }',
        'first: 21 is out of range. Give a number from 1 to 20.',
        { argument: 'first' },
        'BAD_USER_INPUT',
      ],
      ['neighbourhood(ids: []) { entities { id } }', 'ids is empty. Give at least one.', { argument: 'ids' }, 'BAD_USER_INPUT'],
      [
        'neighbourhood(ids: ["body/sssc"], depth: 4) { entities { id } }',
        'depth: 4 is out of range. Give a number from 1 to 3.',
        { argument: 'depth' },
        'BAD_USER_INPUT',
      ],
      [
        'neighbourhood(ids: ["body/sssc"], limit: 301) { entities { id } }',
        'limit: 301 is out of range. Give a number from 1 to 300.',
        { argument: 'limit' },
        'BAD_USER_INPUT',
      ],
      ['standing(ids: []) { because }', 'ids is empty. Give at least one.', { argument: 'ids' }, 'BAD_USER_INPUT'],
      ['between(ids: []) { entities { id } }', 'ids is empty. Give at least one.', { argument: 'ids' }, 'BAD_USER_INPUT'],
      [
        'paths(from: "body/sssc", to: "foundation/people", maxLength: 9) { length }',
        'maxLength: 9 is out of range. Give a number from 1 to 8.',
        { argument: 'maxLength' },
        'BAD_USER_INPUT',
      ],
      [
        'paths(from: "body/sssc", to: "foundation/people", limit: 0) { length }',
        'limit: 0 is out of range. Give a number from 1 to 20.',
        { argument: 'limit' },
        'BAD_USER_INPUT',
      ],
    ])('%s', async (field, message, more, code) => {
      const { message: said, extensions } = await error(`{ ${field} }`);
      expect({ said, extensions }).toEqual({ said: message, extensions: { ...more, code } });
    });

    it('search takes up to 200 characters', async () => {
      expect((await error('query ($text: String!) { search(text: $text) { totalCount } }', { text: 'a'.repeat(201) })).message).toMatch(
        /^text is 201 characters long \("a{80}…"\); 200 is the most\.$/,
      );
    });

    it('a filter takes up to 200 characters, and up to 100 values', async () => {
      const list = 'query ($filter: ProvisionFilter) { provisions(filter: $filter) { totalCount } }';
      expect(await error(list, { filter: { text: 'a '.repeat(101) } })).toMatchObject({
        message: expect.stringMatching(/^filter\.text is 202 characters long \("[a ]{80}…"\); 200 is the most\.$/) as string,
        extensions: { code: 'BAD_USER_INPUT', argument: 'filter.text' },
      });
      expect(await error(list, { filter: { instrument: Array.from({ length: 101 }, () => 'asp/2014/8') } })).toMatchObject({
        message: 'filter.instrument holds 101 values; 100 is the most. Ask in several queries.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'filter.instrument' },
      });
      const facets = 'query ($filter: ChangeFilter) { changeFacets(filter: $filter) { field } }';
      expect((await error(facets, { filter: { text: 'x'.repeat(201) } })).extensions.code).toBe('BAD_USER_INPUT');
    });

    it('nodes takes up to 100 ids', async () => {
      expect(
        await error('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 101 }, () => 'body/sssc') }),
      ).toMatchObject({
        message: 'ids holds 101 values; 100 is the most. Ask in several queries.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'ids' },
      });
    });

    it('a cursor of another order is refused', async () => {
      const { data } = await ask<{ changes: { pageInfo: { endCursor: string } } }>('{ changes(first: 1) { pageInfo { endCursor } } }');
      const query = 'query ($after: String) { changes(first: 1, after: $after, orderBy: { field: VERDICT }) { totalCount } }';
      expect((await error(query, { after: data?.changes.pageInfo.endCursor })).extensions).toEqual({
        code: 'BAD_USER_INPUT',
        argument: 'after or before',
      });
    });
  });

  describe('queries and variables of the wrong form', () => {
    it.each([
      [
        'query ($first: Int) { changes(first: $first) { totalCount } }',
        { first: 'ten' },
        'Variable "$first" got invalid value "ten"; Int cannot represent non-integer value: "ten"',
      ],
      ['query ($id: ID!) { entity(id: $id) { id } }', {}, 'Variable "$id" of required type "ID!" was not provided.'],
      [
        'query ($id: ID!) { entity(id: $id) { id } }',
        { id: { a: 1 } },
        'Variable "$id" got invalid value { a: 1 }; ID cannot represent value: { a: 1 }',
      ],
      [
        'query ($v: [Verdict!]) { changes(filter: { verdict: $v }) { totalCount } }',
        { v: ['BLOKED'] },
        'Variable "$v" got invalid value "BLOKED" at "v[0]"; Value "BLOKED" does not exist in "Verdict" enum. Did you mean the enum value "BLOCKED"?',
      ],
      [
        'query ($f: ChangeFilter) { changes(filter: $f) { totalCount } }',
        { f: { verdicts: [] } },
        'Variable "$f" got invalid value { verdicts: [] }; Field "verdicts" is not defined by type "ChangeFilter". Did you mean "verdict"?',
      ],
    ])('%s with %j', async (query, variables, message) => {
      expect(await error(query, variables)).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
    });

    it.each([
      ['{ chnges { totalCount } }', 'Cannot query field "chnges" on type "Query". Did you mean "changes"?', 'GRAPHQL_VALIDATION_FAILED'],
      [
        '{ entity(id: "body/sssc") }',
        'Field "entity" of type "Entity" must have a selection of subfields. Did you mean "entity { ... }"?',
        'GRAPHQL_VALIDATION_FAILED',
      ],
      ['{ release { id }', 'Syntax Error: Expected Name, found <EOF>.', 'GRAPHQL_PARSE_FAILED'],
      [
        'mutation { delete }',
        'This service answers queries only, so a mutation cannot be run. The data are edited as files.',
        'BAD_USER_INPUT',
      ],
      [
        'subscription { change }',
        'This service answers queries only, so a subscription cannot be run. The data are edited as files.',
        'BAD_USER_INPUT',
      ],
    ])('%s', async (query, message, code) => expect(await error(query)).toMatchObject({ message, extensions: { code } }));

    it.each(['query A { release { id } }', '{ release { id } }'])('an unknown operation name is named: %s', async (query) => {
      const response = await fetch(`${url()}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, operationName: 'B' }),
      });
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ errors: [{ message: 'Unknown operation named "B".' }] });
    });
  });

  describe('requests that hold no query', () => {
    const send = async (init: RequestInit, path = '/graphql') => {
      const response = await fetch(url() + path, init);
      return { status: response.status, body: await response.text() };
    };
    const post = (body: string, type = 'application/json') => send({ method: 'POST', headers: { 'content-type': type }, body });

    it('several queries in one request', async () => {
      expect(await post('[{"query":"{ release { id } }"}]')).toEqual({
        status: 400,
        body: '{"errors":[{"message":"Several queries in one request are not taken. Send them one by one, or put their fields into one query.","extensions":{"code":"BAD_REQUEST"}}]}',
      });
    });
    it('more than 256 kB', async () => {
      expect(await post(JSON.stringify({ query: `# ${'x'.repeat(300_000)}\n{ release { id } }` }))).toEqual({
        status: 413,
        body: '{"errors":[{"message":"The request is larger than 256 kB. Send a shorter query or fewer variables.","extensions":{"code":"REQUEST_TOO_LARGE"}}]}',
      });
    });
    it('lists in lists over more levels than anybody needs, in the body or the address', async () => {
      const variables = `{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}`;
      const refused = {
        status: 400,
        body: '{"errors":[{"message":"The request holds lists or objects in each other over more than 100 levels. Send flatter variables.","extensions":{"code":"BAD_REQUEST"}}]}',
      };
      expect(await post(`{"query":"{ release { id } }","variables":${variables}}`)).toEqual(refused);
      const short = `{"a":${'['.repeat(3_000)}${']'.repeat(3_000)}}`;
      expect(await send({}, `/graphql?query={release{id}}&variables=${short}`)).toEqual(refused);
    });
    it('an address of more than 8 kB', async () => {
      const body =
        '{"errors":[{"message":"The address is longer than 8 kB. Send a long query with POST.","extensions":{"code":"REQUEST_TOO_LARGE"}}]}';
      expect(await send({}, `/graphql?query=${'x'.repeat(8_192)}`)).toEqual({ status: 414, body });
      expect(await send({}, `/${'x'.repeat(8_192)}`)).toEqual({
        status: 414,
        body: 'The address is longer than 8 kB. Send a long query with POST.\n',
      });
    });
    it('an address with a slash too many', async () => expect((await send({}, '/graphql//?query={release{id}}')).status).toBe(200));
    it('no JSON', async () => {
      expect(await post('{ release { id } }')).toEqual({
        status: 400,
        body: '{"errors":[{"message":"The body is not JSON. Send {\\"query\\": \\"...\\"} with the header content-type: application/json.","extensions":{"code":"BAD_REQUEST"}}]}',
      });
    });
    it('a form', async () => expect((await post('query={release{id}}', 'application/x-www-form-urlencoded')).status).toBe(400));
    it('a GET without a query', async () =>
      expect(await send({})).toMatchObject({
        status: 400,
        body: expect.stringContaining('There is no query. Ask with GET /graphql?query={release{id}}') as string,
      }));
    it('a GET from a page of another site', async () => {
      const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' };
      expect((await send({ headers }, '/graphql?query={release{id}}')).status).toBe(400);
      expect((await send({ headers: { 'sec-fetch-site': 'none' } }, '/graphql?query={release{id}}')).status).toBe(200);
    });
    it('another address below', async () => expect((await send({}, '/graphql/more?query={release{id}}')).status).toBe(404));
    it('another method', async () =>
      expect(
        await send({ method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{"query":"{ release { id } }"}' }),
      ).toMatchObject({ status: 405 }));
  });

  it('no error tells of our insides', async () => {
    const queries = [
      '{',
      '{ nope }',
      '{ trace(change: "x") { verdict } }',
      '{ changes(after: "WyJ4Il0") { totalCount } }',
      `{ a: changes(first: 999) { totalCount } }`,
    ];
    for (const query of queries) {
      const { errors } = await ask(query);
      expect(CODES).toContain(errors?.[0]?.extensions.code);
      expect(JSON.stringify(errors)).not.toMatch(/stack|node_modules|\.ts\b|file:|at \w+ \(/);
    }
    expect(written()).toMatch(/^Rules Explorer is ready at [^\n]+\n$/);
  });
}
