import { expect, it } from 'vitest';
import { explainError } from './errors.ts';

const KEPT = 'Your question is kept in the address of this page.';
const graphql = (code: string, message: string): { errors: { message: string; extensions: { code: string } }[] } => ({
  errors: [{ message, extensions: { code } }],
});

it('says that the network is gone, whatever the error', () => {
  const expected = {
    title: 'You are offline',
    message: `What is on screen stays. Nothing new can be asked until the network is back. ${KEPT}`,
    action: 'Try again',
    detail: null,
  };
  expect(explainError(new TypeError('Failed to fetch'), false)).toEqual(expected);
});

it('hands on what the service says of a bad value, and does not offer to try it again', () => {
  expect(explainError(graphql('BAD_USER_INPUT', 'asAt.date is "2026-02-31"; no such day.'))).toEqual({
    title: 'The question could not be read',
    message: `asAt.date is "2026-02-31"; no such day. Change the address or choose again. ${KEPT}`,
    action: null,
    detail: 'BAD_USER_INPUT',
  });
});

it.each(['QUERY_TOO_DEEP', 'QUERY_TOO_COSTLY', 'TOO_MANY_TOKENS', 'PAGE_TOO_LARGE', 'REQUEST_TOO_LARGE'])(
  'asks for less where a limit bites: %s',
  (code) => {
    expect(explainError(graphql(code, 'Too much.'))).toEqual({
      title: 'The question was too large',
      message: `Too much. Ask for less at once. ${KEPT}`,
      action: null,
      detail: code,
    });
  },
);

it('tells a slow answer from a fault', () => {
  expect(explainError(graphql('TIMEOUT', 'It took 10 seconds.'))).toMatchObject({
    title: 'The answer took too long',
    action: 'Try again',
    detail: 'It took 10 seconds.',
  });
  expect(explainError(graphql('INTERNAL_SERVER_ERROR', 'Reference ab12.'))).toMatchObject({
    title: 'The answer did not arrive',
    action: 'Try again',
    detail: 'Reference ab12.',
  });
  expect(explainError(graphql('NOT_FOUND', 'There is no change with the id "change/x".'))).toMatchObject({
    title: 'Not in the data',
    action: null,
  });
});

it('tells a silent service, an HTTP fault and a page replaced since', () => {
  expect(explainError(new TypeError('Failed to fetch'))).toMatchObject({ title: 'The service did not reply', action: 'Try again' });
  expect(explainError(Object.assign(new Error('Bad gateway'), { statusCode: 502 }))).toMatchObject({
    title: 'The answer did not arrive',
    message: `The service answered with a fault (502). ${KEPT}`,
  });
  expect(explainError(Object.assign(new Error('Slow down'), { statusCode: 429 }))).toMatchObject({
    title: 'Too many questions at once',
    action: 'Try again',
  });
  expect(explainError(new TypeError('Failed to fetch dynamically imported module: /assets/page.js'))).toMatchObject({
    title: 'This page has a newer version',
    action: 'Reload the page',
  });
});

it('takes the blame for anything else, with its words for a report', () => {
  expect(explainError('odd')).toEqual({
    title: 'Something went wrong on this page',
    message: `It is our fault, not yours. ${KEPT}`,
    action: 'Reload the page',
    detail: 'odd',
  });
  expect(explainError(null)).toMatchObject({ detail: 'null' });
});

it('says how long to wait where the service says it', () => {
  const bodyText = JSON.stringify(graphql('RATE_LIMITED', 'Wait 12 seconds, then ask again.'));
  expect(explainError(Object.assign(new Error('Response not successful'), { statusCode: 429, bodyText }))).toMatchObject({
    title: 'Too many questions at once',
    message: `Wait 12 seconds, then ask again. ${KEPT}`,
  });
});

it('says that the data cannot be reached where the service says so, though its status is a fault', () => {
  const bodyText = JSON.stringify(graphql('STORE_UNAVAILABLE', 'The database does not answer.'));
  const fault = Object.assign(new Error('Response not successful'), { statusCode: 503, bodyText });
  expect(explainError(fault)).toEqual({
    title: 'The data cannot be reached',
    message: `The service is there, and its database is not. It goes on trying: try again in a moment. ${KEPT}`,
    action: 'Try again',
    detail: 'The database does not answer.',
  });
  expect(
    explainError(Object.assign(new Error('Bad gateway'), { statusCode: 502, bodyText: '<html>Bad gateway</html>' })).message,
  ).toContain('a fault (502)');
});
