/** Comparisons over HTTP: what is answered, what is refused and why, and what it costs. */
import { describe, expect, it } from 'vitest';
import { LIMITS } from '@rules/api/graphql/limits/limits.ts';
import type { Asked } from './service.ts';

interface Thing {
  entity: { id: string };
  left: { id: string; from: { id: string } }[];
  right: { id: string; from: { id: string } }[];
}
interface Answer {
  compare: {
    left: { name: string; provisionCount: number; entities: { id: string }[] };
    groups: { id: string; both: Thing[] }[];
    clashes: { clash: { id: string }; left: { relation: { how: string | null } }[] }[];
    text: string;
  };
}

export function comparisons({ ask, data, error }: Asked): void {
  describe('comparisons', () => {
    it('give things with the links of each side, by id, alias or address', async () => {
      const { compare } = await data<Answer>(
        `{ compare(left: ["https://www.legislation.gov.uk/ukpga/1995/36"], right: ["asp/2014/8"]) {
          left { name provisionCount entities { id } } text clashes { clash { id } left { relation { how } } }
          groups { id both { entity { id } left { id from { id } } right { id from { id } } } } } }`,
      );
      expect(compare.left).toMatchObject({ name: 'the 1995 Act', entities: [{ id: 'ukpga/1995/36' }] });
      expect(compare.left.provisionCount).toBeGreaterThan(10);
      const councils = compare.groups
        .find(({ id }) => id === 'IMPOSES:OUT:duty')
        ?.both.find(({ entity }) => entity.id === 'body/local-authority');
      expect(councils?.left.every(({ from }) => from.id.startsWith('ukpga/1995/36/'))).toBe(true);
      expect(councils?.right.every(({ from }) => from.id.startsWith('asp/2014/8/'))).toBe(true);
      expect(compare.clashes.map(({ clash }) => clash.id)).toContain('clash/support-stops-18-19-21-26');
      expect(compare.text).toContain('Both put duties on ');
      expect(
        (await data<{ compare: { left: { name: string } } }>('{ compare(left: ["SSSC"], right: ["body/scra"]) { left { name } } }')).compare
          .left.name,
      ).toBe('the Scottish Social Services Council');
    });

    it.each([
      [[], ['body/sssc'], 'left is empty. Give at least one.', 'left'],
      [['body/sssc'], ['body/scra', 'SSSC'], '"body/sssc" stands on both sides. Give two sides that have nothing in common.', 'right'],
      [
        ['asp/2014/8'],
        ['asp/2014/8/section/58'],
        '"asp/2014/8/section/58" stands on both sides. Give two sides that have nothing in common.',
        'right',
      ],
      [
        ['body/sssc'],
        Array.from({ length: 21 }, () => 'body/scra'),
        'right holds 21 values; 20 is the most. Ask in several queries.',
        'right',
      ],
    ])('%j and %j are refused: %s', async (left, right, message, argument) => {
      const said = await error('query ($left: [ID!]!, $right: [ID!]!) { compare(left: $left, right: $right) { text } }', { left, right });
      expect({ message: said.message, extensions: said.extensions }).toEqual({ message, extensions: { argument, code: 'BAD_USER_INPUT' } });
    });

    it.each([
      [['body/sssx'], ['body/scra']],
      [['body/scra'], ['body/chs', 'body/sssx']],
    ])('%j and %j: an id that names nothing is told with what is near it', async (left, right) => {
      const said = await error('query ($left: [ID!]!, $right: [ID!]!) { compare(left: $left, right: $right) { text } }', { left, right });
      expect(said.message).toBe('There is no thing with the id "body/sssx". Did you mean "body/sssc" (Scottish Social Services Council)?');
      expect(said.extensions).toMatchObject({ code: 'NOT_FOUND', id: 'body/sssx' });
    });

    it('cost a price and what they commonly hold', async () => {
      const { extensions } = await ask(
        '{ compare(left: ["body/sssc"], right: ["body/scra"]) { text groups { onlyLeft { left { id } } } } }',
      );
      expect(extensions?.cost.cost).toBeGreaterThan(100);
      expect(extensions?.cost.cost).toBeLessThan(LIMITS.cost / 100);
    });
  });
}
