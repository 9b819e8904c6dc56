import { gql, InMemoryCache } from '@apollo/client';
import { expect, it } from 'vitest';
import { possibleTypes } from '../generated/cache.ts';
import { typePolicies } from './apollo.ts';

const change = 'change/aftercare-for-early-leavers';
const blocker = (more: object): object => ({ __typename: 'Blocker', ...more });
const trace = (more: object): object => ({ trace: { __typename: 'Trace', ...more } });
const answer = gql`
  query Answer($change: ID!) {
    trace(change: $change) {
      verdict
      blockers {
        number
        levers {
          type
        }
      }
    }
  }
`;
const links = gql`
  query Links($change: ID!) {
    trace(change: $change) {
      sentence
      blockers {
        why
        levers {
          what
        }
      }
    }
  }
`;

it('adds up what two queries ask of the same trace, down to the levers of its blockers', () => {
  const cache = new InMemoryCache({ possibleTypes, typePolicies });
  cache.writeQuery({
    query: answer,
    variables: { change },
    data: trace({ verdict: 'BLOCKED', blockers: [blocker({ number: 1, levers: [{ __typename: 'Lever', type: 'PRACTICE' }] })] }),
  });
  cache.writeQuery({
    query: links,
    variables: { change },
    data: trace({
      sentence: 'It is blocked.',
      blockers: [blocker({ why: 'Owed only to some.', levers: [{ __typename: 'Lever', what: 'Help more people.' }] })],
    }),
  });
  expect(cache.readQuery({ query: answer, variables: { change } })).toMatchObject({
    trace: { verdict: 'BLOCKED', blockers: [{ number: 1, levers: [{ type: 'PRACTICE' }] }] },
  });
  expect(cache.readQuery({ query: links, variables: { change } })).toMatchObject({
    trace: { sentence: 'It is blocked.', blockers: [{ why: 'Owed only to some.', levers: [{ what: 'Help more people.' }] }] },
  });
});

it('takes the newest of two lists of different length whole', () => {
  const cache = new InMemoryCache({ possibleTypes, typePolicies });
  const write = (blockers: object[]): void => {
    cache.writeQuery({ query: answer, variables: { change }, data: trace({ verdict: 'BLOCKED', blockers }) });
  };
  write([blocker({ number: 1, levers: [] }), blocker({ number: 2, levers: [] })]);
  write([blocker({ number: 7, levers: [] })]);
  expect(cache.readQuery({ query: answer, variables: { change } })).toMatchObject({ trace: { blockers: [{ number: 7 }] } });
});
