/** Asks a running server through its public API, as any client does. */

/**
 * The data of the answer.
 * @throws Error with the errors of the answer, where it has any
 */
export async function ask<Data>(url: string, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown };
  if (!data || errors) throw new Error(`The server answered ${answer.status}: ${JSON.stringify(errors)}`);
  return data;
}
