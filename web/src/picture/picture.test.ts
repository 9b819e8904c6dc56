import { describe, expect, it } from 'vitest';
import type { RelationKind } from '@rules/schema';
import { cardLines } from './card-lines.ts';
import { curveOf } from './curve.ts';
import { fold } from './fold.ts';
import type { PictureGraph, PictureLink, PictureNode } from './graph.ts';
import { evenly, lanesOf } from './layout.ts';
import { linkSentence, stepSentence } from './say.ts';
import { EDGE_STRENGTH } from './strength.ts';
import { walker } from './walk.ts';

const node = (id: string, column: number, extra: Partial<PictureNode> = {}): PictureNode => ({
  id,
  kind: 'PROVISION',
  name: id,
  title: id,
  address: `/law/${id}`,
  column,
  strong: false,
  folds: 0,
  ...extra,
});
const link = (from: string, kind: RelationKind, to: string, extra: Partial<PictureLink> = {}): PictureLink => ({
  id: `${kind}:${from}>${to}`,
  from,
  to,
  kind,
  verb: kind.toLowerCase(),
  time: 'in force',
  dashed: false,
  sureness: 'judgement, high confidence',
  ...extra,
});

const small: PictureGraph = {
  columns: ['The change', 'Rules', 'Instruments', 'Who must act'],
  nodes: [
    node('change', 0, { kind: 'CHANGE' }),
    node('s 10', 1),
    node('s 9', 1),
    node('s 29', 1),
    node('act', 2, { kind: 'INSTRUMENT' }),
    node('council', 3, { kind: 'BODY' }),
  ],
  links: [
    link('s 10', 'CONSTRAINS', 'change'),
    link('s 9', 'CONSTRAINS', 'change'),
    link('s 29', 'BLOCKS', 'change'),
    link('act', 'CONTAINS', 's 29'),
    link('s 29', 'IMPOSES', 'council'),
    link('council', 'LEADS', 'change'),
  ],
};

describe('the walk', () => {
  const walk = walker(small);
  const go = (...arrows: ('right' | 'left' | 'up' | 'down')[]): (string | null)[] => {
    let now = walk.home();
    return arrows.map((arrow) => {
      const next = now && walk.step(now, arrow);
      now = next ?? now;
      return next?.at ?? null;
    });
  };
  it('starts at the change and takes the hardest link first', () => {
    expect(walk.home()?.at).toBe('change');
    expect(go('right')).toEqual(['s 29']);
  });
  it('goes through the other links hardest first, then by number, and stops at the ends', () => {
    expect(go('right', 'down', 'down', 'down', 'down', 'up', 'up', 'up', 'up')).toEqual([
      's 29',
      's 9',
      's 10',
      'council',
      null,
      's 10',
      's 9',
      's 29',
      null,
    ]);
  });
  it('follows a link on and comes back the way it came', () => {
    expect(go('right', 'right', 'down', 'left', 'left')).toEqual(['s 29', 'act', 'council', 's 29', 'change']);
  });
  it('says where nothing lies that way', () => {
    expect(go('left')).toEqual([null]);
    expect(go('up')).toEqual([null]);
  });
  it('reaches every card', () => {
    const seen = new Set<string>();
    const visit = (standing: ReturnType<typeof walk.home>): void => {
      if (!standing || seen.has(`${standing.at} ${standing.came?.from} ${standing.came?.way}`)) return;
      seen.add(`${standing.at} ${standing.came?.from} ${standing.came?.way}`);
      for (const arrow of ['right', 'left', 'up', 'down'] as const) visit(walk.step(standing, arrow));
    };
    visit(walk.home());
    expect(new Set([...seen].map((key) => small.nodes.find(({ id }) => key.startsWith(`${id} `))?.id)).size).toBe(small.nodes.length);
  });
  it('speaks the card, the link that led there and which of how many it is', () => {
    const first = walk.step(walk.home() ?? { at: '', came: null }, 'right');
    expect(first && stepSentence(walk, first)).toBe(
      's 29. Provision. It blocks change: in force; judgement, high confidence. 1 of 4. 3 links from here.',
    );
  });
});

describe('folding', () => {
  it('leaves a small picture alone', () => {
    expect(fold(small, () => 'things')).toMatchObject({ graph: small, drawn: 6, folded: 0, linksDrawn: 6 });
  });
  const many: PictureGraph = {
    columns: small.columns,
    nodes: [node('change', 0), ...Array.from({ length: 30 }, (_, n) => node(`p${n}`, 1)), node('b1', 3, { kind: 'BODY' })],
    links: Array.from({ length: 30 }, (_, n) => link(`p${n}`, 'ENABLES', 'change', n === 29 ? {} : { dashed: true, time: 'not in force' })),
  };
  const folded = fold(many, (_, count) => (count === 1 ? 'provision' : 'provisions'), 20);
  it('never draws more than asked, and counts what it folds', () => {
    expect(folded.graph.nodes.length).toBeLessThanOrEqual(20);
    expect(folded.drawn + folded.folded).toBe(32);
    expect(folded.graph.nodes.find(({ folds }) => folds > 0)).toMatchObject({
      name: '+13 provisions',
      folds: 13,
      column: 1,
      address: null,
    });
  });
  it('keeps a lone thing rather than fold it', () => {
    expect(folded.graph.nodes.map(({ id }) => id)).toContain('b1');
  });
  it('draws the links of a fold once a kind, and dashed only if none of them is in force', () => {
    expect(folded.graph.links.filter(({ from }) => from.startsWith('fold:'))).toEqual([
      expect.objectContaining({ kind: 'ENABLES', dashed: false, time: 'in force' }),
    ]);
    expect(folded.linksDrawn).toBe(17);
  });
});

describe('the names on cards', () => {
  const fits = (line: string): boolean => line.length <= 21;
  it('takes as many lines as the card has room for', () => {
    expect(cardLines('Aftercare for people who left care before 16', 4, fits)).toBe('Aftercare for people\nwho left care before\n16');
  });
  it('breaks at spaces into two lines and cuts what does not fit', () => {
    expect(cardLines('s 29(1)', 2, fits)).toBe('s 29(1)');
    expect(cardLines('Children (Scotland) Act 1995', 2, fits)).toBe('Children (Scotland)\nAct 1995');
    expect(cardLines('Support and Assistance of Young People Leaving Care Regulations', 2, fits)).toBe('Support and\nAssistance of Young…');
  });
});

describe('the curve of a line', () => {
  it('is straight where the route is level', () => {
    expect(
      curveOf([
        { x: 0, y: 5 },
        { x: 40, y: 5 },
      ]),
    ).toBeNull();
  });
  it('leaves and arrives level: its controls stand at the heights of the two ends', () => {
    const start = { x: 0, y: 0 };
    const end = { x: 40, y: 30 };
    const curve = curveOf([start, end]);
    const back = curve?.weights.map((weight, at) => {
      const far = curve.distances[at] ?? 0;
      return { x: Math.round(start.x + weight * 40 - (far * 30) / 50), y: Math.round(start.y + weight * 30 + (far * 40) / 50) };
    });
    expect(back).toEqual([
      { x: 20, y: 0 },
      { x: 20, y: 30 },
    ]);
  });
});

describe('the layout', () => {
  it('puts columns at an even distance and keeps what lies between them between them', () => {
    const across = evenly([8, 300, 700]);
    expect(across(8)).toBe(8);
    expect(across(300)).toBe(8 + 192 + 44);
    expect(across(700)).toBe(across(300) + 192 + 28);
    expect(across(250)).toBe(across(8) + 192 + 22);
  });
  it('turns lines that leave one column in lanes of their own, in an order that does not cross', () => {
    const up = (y: number): { x: number; y: number }[] => [
      { x: 200, y },
      { x: 240, y: y - 100 },
    ];
    const down = (y: number): { x: number; y: number }[] => [
      { x: 200, y },
      { x: 240, y: y + 100 },
    ];
    const lanes = lanesOf(
      new Map([
        ['a', up(10)],
        ['b', up(20)],
        ['c', down(30)],
        ['d', down(40)],
        [
          'level',
          [
            { x: 200, y: 5 },
            { x: 240, y: 5 },
          ],
        ],
      ]),
    );
    expect(lanes.get('a')).toBeLessThan(lanes.get('b') ?? 0);
    expect(lanes.get('d')).toBeLessThan(lanes.get('c') ?? 0);
    expect(lanes.has('level')).toBe(false);
  });
});

describe('the order of links', () => {
  it('holds every kind once, the block first', () => {
    expect(new Set(EDGE_STRENGTH).size).toBe(EDGE_STRENGTH.length);
    expect(EDGE_STRENGTH[0]).toBe('BLOCKS');
  });
  it('says how a link stands, and no time where no date bears on it', () => {
    expect(linkSentence(small, link('s 9', 'CONSTRAINS', 'change', { time: '' }))).toBe(
      's 9 constrains change: judgement, high confidence.',
    );
  });
});
