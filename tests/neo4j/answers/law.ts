/** Questions of docs/cypher.md about law, bodies and sources, answered from the release. */
import type { Edge } from '@rules/schema';
import { grouped, inOrder } from './rows.ts';
import type { Row } from './rows.ts';
import { count, isDuty, isLessSure, urls } from './world.ts';
import type { Answer } from './world.ts';

export const LAW: Record<string, Answer> = {
  'Which duties of local authorities bear on the family foundation?': (world) => {
    const council = 'body/local-authority';
    const bearers = [council, ...world.facts.edgesFrom(council, 'MEMBER_OF').map(({ to }) => to)];
    const rows = bearers.flatMap((bearer) =>
      world.facts
        .edgesTo(bearer, 'IMPOSES')
        .filter(isDuty)
        .flatMap((duty) =>
          world.facts
            .edgesFrom(duty.from, 'BEARS_ON')
            .filter(({ to }) => to === 'foundation/family')
            .map((bearing) => ({
              bearer,
              rule: duty.from,
              title: world.title(duty.from),
              inForce: world.inForce(duty.from),
              dutyIs: duty.confidence,
              dutyRestsOn: duty.basis,
              bearingIs: bearing.confidence,
              bearingRestsOn: bearing.basis,
              evidence: urls(duty),
            })),
        ),
    );
    return inOrder(rows, 'bearer', 'rule');
  },

  'What rests on section 29 of the 1995 Act?': (world) => {
    const section = 'ukpga/1995/36/section/29';
    const rows = world.edges
      .filter(({ kind, from, to }) => [from, to].includes(section) && !['CONTAINS', 'IMPOSES', 'BEARS_ON'].includes(kind))
      .map(({ kind, from, to, phase, why, confidence, basis }) => {
        const other = from === section ? to : from;
        return { tie: kind, outward: from === section, other, title: world.title(other), phase, why, confidence, basis };
      });
    return inOrder(rows, 'tie', 'outward', 'other', 'phase');
  },

  'What is the shortest way between the SSSC and the report of the Promise?': async (world) => {
    const paths = await world.store.paths({ from: 'body/sssc', to: 'source/icr-the-promise-2020', maxLength: 6, limit: 1000 });
    const shortest = Math.min(...paths.map(({ edges }) => edges.length));
    const between = (one: string, other: string) =>
      world.edges.filter(({ from, to }) => (from === one && to === other) || (from === other && to === one));
    const rows = paths
      .filter(({ edges }) => edges.length === shortest)
      .flatMap(({ ids }) => {
        // Where several relationships join two things, each is a way of its own.
        const ways = ids.slice(1).reduce<Edge[][]>(
          (before, id, step) => {
            const edges = between(ids[step] ?? '', id);
            return before.flatMap((way) => edges.map((edge) => [...way, edge]));
          },
          [[]],
        );
        return ways.map((way) => ({
          things: ids,
          ties: way.map(({ kind }) => kind),
          confidence: way.map(({ confidence }) => confidence),
          basis: way.map(({ basis }) => basis),
        }));
      });
    return inOrder(rows, 'things', 'ties');
  },

  'Who is a corporate parent, and what says so?': (world) => {
    const rows = world.facts.edgesTo('role/corporate-parent', 'MEMBER_OF').map((member) => {
      const who = world.node(member.from);
      return {
        who: who.id,
        title: who.title,
        isClass: who.kind === 'BODY' ? who.isClass : null,
        confidence: member.confidence,
        basis: member.basis,
        evidence: urls(member),
      };
    });
    return inOrder(rows, 'who');
  },

  'What would the 2026 Act repeal, replace or insert?': (world) => {
    const rows = world
      .of('INSERTS', 'REPEALS', 'SUPERSEDES')
      .filter(({ from }) => world.facts.instrument(from)?.id === 'asp/2026/16')
      .map((does) => ({
        part: does.from,
        partIs: world.inForce(does.from),
        does: does.kind,
        how: does.how,
        law: does.to,
        lawIs: world.inForce(does.to),
        confidence: does.confidence,
        basis: does.basis,
        evidence: urls(does),
      }));
    return inOrder(rows, 'part', 'does', 'law');
  },

  'On which powers do the secondary instruments of The Rules rest?': (world) => {
    const rows = world.nodes.flatMap((node) => {
      if (node.kind !== 'INSTRUMENT' || node.instrumentClass !== 'SECONDARY_INSTRUMENT' || node.membership === 'OUTSIDE') return [];
      const row = { instrument: node.id, title: node.title, membership: node.membership };
      const under = world.facts.edgesFrom(node.id, 'MADE_UNDER');
      if (under.length === 0) return [{ ...row, power: null, powerTitle: null, confidence: null, basis: null } as Row];
      return under.map(({ to, confidence, basis }) => ({ ...row, power: to, powerTitle: world.title(to), confidence, basis }));
    });
    return inOrder(rows, 'instrument', 'power');
  },

  'What do people report as standing in the way of safe caseloads?': (world) => {
    const change = world.node('change/safe-caseloads-in-social-work');
    const barriers = change.kind === 'CHANGE' ? change.practice.barriers : [];
    const rows = barriers.flatMap(({ statement: id }) => {
      const statement = world.node(id);
      if (statement.kind !== 'STATEMENT') throw new Error(`${id} is no statement.`);
      return world.facts.edgesFrom(id, 'STATED_IN').map(({ to, locator, basis }) => ({
        statement: id,
        text: statement.text,
        figure: statement.figure,
        source: to,
        locator,
        confidence: statement.confidence,
        basis,
      }));
    });
    return inOrder(rows, 'statement', 'source');
  },

  'When is a person a child, and which sides does the law take?': (world) => {
    const rows = world.facts.edgesTo('clash/child-under-16-or-18', 'DISAGREES_IN').map((side) => ({
      rule: side.from,
      title: world.title(side.from),
      position: side.how,
      inForce: world.inForce(side.from),
      read: side.provisionCheck,
      confidence: side.confidence,
      basis: side.basis,
      evidence: urls(side),
    }));
    return inOrder(rows, 'rule');
  },

  'Which bodies with duties does nobody in the graph inspect, regulate or oversee?': (world) => {
    const rows = world.nodes.flatMap(({ id, kind, title }) => {
      const duties = world.facts.edgesTo(id, 'IMPOSES').filter(isDuty);
      if (kind !== 'BODY' || duties.length === 0 || world.facts.edgesTo(id, 'INSPECTS', 'REGULATES', 'OVERSEES').length > 0) return [];
      return { body: id, title, duties: duties.length, lessSure: count(duties, isLessSure) };
    });
    return inOrder(rows, '-duties', 'body');
  },

  'How many of the 66 are confirmed, and how many are our reconstruction?': (world) => {
    const laws = world.nodes.flatMap((node) => (node.kind === 'INSTRUMENT' && node.membership !== 'OUTSIDE' ? node : []));
    const rows = [...grouped(laws, ({ instrumentClass, membership }) => `${instrumentClass} ${membership}`)].map(([key, group]) => ({
      class: key.split(' ')[0],
      membership: key.split(' ')[1],
      instruments: group.length,
    }));
    return inOrder(rows, 'class', 'membership');
  },

  'Which links rest on our own knowledge alone?': (world) => {
    const own = world.edges.filter(({ basis }) => basis === 'OWN_KNOWLEDGE');
    const rows = [...grouped(own, ({ kind, confidence }) => `${kind} ${confidence}`)].map(([key, group]) => ({
      tie: key.split(' ')[0],
      confidence: key.split(' ')[1],
      links: group.length,
    }));
    return inOrder(rows, '-links', 'tie', 'confidence');
  },

  'Which provisions give effect to article 12 of the UNCRC, and does a source say so?': (world) => {
    const rows = world.facts.edgesTo('treaty/uncrc/article/12', 'IMPLEMENTS').map((effect) => ({
      rule: effect.from,
      title: world.title(effect.from),
      inForce: world.inForce(effect.from),
      sourceSaysSo: effect.basis === 'OFFICIAL' || effect.basis === 'PARSED',
      note: effect.note,
      confidence: effect.confidence,
      basis: effect.basis,
      evidence: urls(effect),
    }));
    return inOrder(rows, '-sourceSaysSo', 'rule');
  },
};
