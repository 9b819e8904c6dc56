/** One line for a terminal that asks a question: it works as it is pasted into any shell of a Unix, whatever stands in the question. */
export function curlOf(origin: string, query: string, variables: Record<string, unknown>): string {
  const body = JSON.stringify(Object.keys(variables).length > 0 ? { query, variables } : { query });
  return `curl -s ${origin}/graphql -H 'content-type: application/json' -d '${body.replaceAll("'", `'\\''`)}'`;
}
