/** GraphQL over HTTP: every audit of graphql-http against the running server: MUST, SHOULD and MAY alike. */
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import type { Asked } from './service.ts';

export function audits({ url }: Asked): void {
  describe('GraphQL over HTTP', () => {
    for (const audit of serverAudits({ url: () => `${url()}/graphql` })) {
      it(`${audit.id}: ${audit.name}`, async () => {
        const result = await audit.fn();
        expect(result.status === 'ok' ? undefined : result.reason).toBeUndefined();
      });
    }
  });
}
