import { describe as group, expect, it } from 'vitest';
import { describe } from './describe.ts';
import { closedOf, groupsOf, groupWords } from './groups.ts';
import { knownOf } from './known.ts';
import { outlineOf, stepsFrom } from './outline.ts';
import { entity, tied, view } from './test-builders.ts';

const law = entity('asp/1', {
  __typename: 'Provision',
  kind: 'PROVISION',
  label: 'The Act, s 1',
  number: 's 1',
  status: 'in_force',
  inForceFrom: null,
} as never);
const late = entity('asp/2', {
  __typename: 'Provision',
  kind: 'PROVISION',
  label: 'The Later Act, s 2',
  number: 's 2',
  status: 'not_commenced',
  inForceFrom: null,
} as never);
const gone = entity('asp/0', {
  __typename: 'Provision',
  kind: 'PROVISION',
  label: 'The Old Act, s 3',
  number: 's 3',
  status: 'repealed',
  inForceFrom: null,
} as never);
const change = entity('change/x', { kind: 'CHANGE', label: 'A change' });
const body = entity('body/y', { label: 'A body' });

group('links in words', () => {
  const { links } = knownOf({
    entities: [law, late, gone, change, body],
    relations: [
      tied('REPEALS', late, law),
      tied('AMENDS', gone, law),
      tied('BLOCKS', law, change, { bindsToday: false, basis: 'JUDGEMENT' }),
      tied('IMPOSES', law, body, { effect: 'duty' }),
      tied('LEADS', body, change),
    ],
  });
  it('come hardest first, and say how they stand today', () => {
    expect(links.map((link) => [link.from, link.verb, link.to, link.holds, link.time])).toEqual([
      ['asp/1', 'blocks', 'change/x', false, 'does not bind today'],
      ['asp/2', 'would repeal', 'asp/1', false, 'not in force'],
      ['asp/0', 'amends', 'asp/1', false, 'not in force'],
      ['asp/1', 'puts a duty on', 'body/y', true, 'in force'],
      ['body/y', 'leads', 'change/x', null, ''],
    ]);
  });
});

group('groups of a thing', () => {
  const busy = entity('body/y', {
    relationCounts: [
      { __typename: 'RelationCount', kind: 'LEADS', direction: 'OUT', count: 79 },
      { __typename: 'RelationCount', kind: 'INSPECTS', direction: 'OUT', count: 1 },
      { __typename: 'RelationCount', kind: 'IMPOSES', direction: 'IN', count: 234 },
      { __typename: 'RelationCount', kind: 'FUNDS', direction: 'IN', count: 0 },
      { __typename: 'RelationCount', kind: 'WORKS_WITH', direction: 'OUT', count: 2 },
      { __typename: 'RelationCount', kind: 'WORKS_WITH', direction: 'IN', count: 3 },
    ],
  } as never);
  const { things, links } = knownOf({
    entities: [busy, change, law],
    relations: [tied('LEADS', busy, change), tied('INSPECTS', busy, law), tied('IMPOSES', law, body)],
  });
  const thing = things.get('body/y');
  const groups = thing ? groupsOf(thing, links) : [];
  it('say before the click how many there are, and how many come', () => {
    expect(groups.map(groupWords)).toEqual([
      'Duties, powers and rights: 40 more of 234',
      'Inspects: 1, open',
      'Works with: 5',
      'Leads: 40 more of 79',
    ]);
    expect(groupWords({ kind: 'LEADS', side: 'OUT', heading: 'Leads', count: 3, open: 0 })).toBe('Leads: 3');
    expect(groupWords({ kind: 'LEADS', side: 'OUT', heading: 'Leads', count: 41, open: 0 })).toBe('Leads: 40 of 41');
    expect(groupWords({ kind: 'LEADS', side: 'OUT', heading: 'Leads', count: 41, open: 39 })).toBe('Leads: 2 more of 41');
  });
  it('count what is not open', () => {
    expect(closedOf(groups)).toBe(233 + 78 + 5);
  });
});

group('the outline', () => {
  const all = view([change, law, late, body, gone], [tied('BLOCKS', law, change), tied('REPEALS', late, law), tied('LEADS', body, change)]);
  it('tells each link once, from the middle outwards', () => {
    const { parts, alone } = outlineOf('change/x', all);
    expect(parts.map(({ thing, groups }) => [thing.id, groups.map(({ heading, links }) => `${heading} ${links.length}`)])).toEqual([
      ['change/x', ['Blocked by 1', 'Led by 1']],
      ['asp/1', ['Repealed by 1']],
    ]);
    expect(alone.map(({ id }) => id)).toEqual(['asp/0']);
  });
  it('knows how far things are', () => {
    expect([...stepsFrom('change/x', all.links)]).toEqual([
      ['change/x', 0],
      ['asp/1', 1],
      ['body/y', 1],
      ['asp/2', 2],
    ]);
    expect(stepsFrom(null, all.links).size).toBe(0);
  });
});

group('a view described', () => {
  const release = { id: '2026-11-25-abc', lawAsRead: 'June 2026' };
  it('says what it shows, what is hardest, how sure, as at when, and that it is no advice', () => {
    const all = view(
      [change, law, late, body],
      [
        tied('BLOCKS', law, change, { basis: 'JUDGEMENT', confidence: 'MEDIUM' }),
        tied('REPEALS', late, law),
        tied('IMPOSES', law, body, { effect: 'duty' }),
        tied('LEADS', body, change, { basis: 'OWN_KNOWLEDGE', confidence: 'LOW' }),
      ],
    );
    expect(describe({ ...all, centre: 'change/x', release, day: null })).toBe(
      'This view of the law behind Scotland’s care system around A change shows 4 things and 4 links between them: two provisions, one change and one body. ' +
        'Its hardest links say that The Act, s 1 blocks A change; The Later Act, s 2 would repeal The Act, s 1; The Act, s 1 puts a duty on A body. ' +
        'Other links are of the kinds “leads”. One link rests on law that is not in force, or on a rule that does not bind today. ' +
        'Two links rest on a text that was read and two links on our judgement or own knowledge; the least sure is that A body leads A change (own knowledge, low confidence). ' +
        'Links beyond the things shown are not part of it. The law was last read in June 2026; the facts are those of release 2026-11-25-abc of Rules Explorer. This is not legal advice.',
    );
  });
  it('says of which day the law is', () => {
    const all = view([change, law], [tied('BLOCKS', law, change)]);
    expect(describe({ ...all, centre: 'change/x', release, day: 'as at 5 February 2020' })).toContain(
      'Whether law is in force is shown as at 5 February 2020; what the links say is as the law was last read.',
    );
  });
  it('says what is hidden, and does not speak of links where there are none', () => {
    const all = view([change], []);
    const text = describe({
      ...all,
      hidden: view([law], []).things,
      filtered: view([body, late], []).things,
      centre: 'change/x',
      release,
      day: null,
    });
    expect(text).toContain(
      'shows 1 thing and 0 links between them: one change. Not shown: one thing hidden by the reader and two things left out by filters.',
    );
  });
});
