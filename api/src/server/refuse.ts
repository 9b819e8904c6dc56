/** Refusals of whole requests, in the form of the place: an error of GraphQL on /graphql, a line of text elsewhere. */
import type { Request, Response } from 'express';

const IS_QUERY = /^\/graphql\/?(\?|$)/;

/** Answers with a status and a message that says what to do. `code` is for programs, and is told on /graphql alone. */
export function refuse(
  request: Request,
  response: Response,
  { status, message, ...extensions }: { status: number; message: string; code: string; [more: string]: unknown },
): void {
  response.status(status).set('cache-control', 'no-store');
  if (IS_QUERY.test(request.originalUrl)) response.json({ errors: [{ message, extensions }] });
  else response.type('text').send(`${message}\n`);
}
