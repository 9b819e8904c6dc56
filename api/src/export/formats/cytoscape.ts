/** Cytoscape JSON (.cyjs): read by Cytoscape desktop, by cytoscape.js as it is, and by programs that want the facts as JSON, evidence and levers whole. */
import { addressIn, evidenceOf, leversOf, linkFacts, thingFacts } from '../facts-of.ts';
import { headOf } from '../head.ts';
import type { Subject, Taking } from '../subject.ts';

export function cytoscapeJson(subject: Subject, taking: Taking): string {
  const { title, lines, address, licence, attribution, sources } = headOf(subject, taking);
  const { release, facts, moment } = subject;
  return JSON.stringify({
    format_version: '1.0',
    generated_by: 'Rules Explorer',
    target_cytoscapejs_version: '~3.0',
    data: {
      // Cytoscape shows `name`.
      name: title,
      shared_name: title,
      release: release.id,
      release_date: release.date,
      law_as_read: release.lawAsRead,
      moment,
      taken: taking.today,
      licence,
      attribution,
      sources,
      address,
      about: lines.map(({ name, text }) => `${name}: ${text}`),
    },
    elements: {
      nodes: subject.things.map((thing) => {
        const { x = null, y = null, ...rest } = thingFacts(thing, subject, taking);
        const data = { ...rest, name: rest.label, evidence: evidenceOf(facts, thing.evidence) };
        return { data, ...(x !== null && { position: { x, y } }) };
      }),
      edges: subject.links.map((link) => ({
        data: {
          ...linkFacts(link, subject),
          interaction: link.kind,
          source_address: addressIn(taking.origin, link.from),
          target_address: addressIn(taking.origin, link.to),
          evidence: evidenceOf(facts, link.evidence),
          levers: leversOf(link),
        },
      })),
    },
  });
}
