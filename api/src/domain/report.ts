/** Where the rules and the reviewers part: for one day, each change whose derived verdict is not the judged one, with both reasons. */
import type { CalendarDate, ChangeNode, Verdict } from '@rules/schema';
import type { GraphStore } from '../store/port.ts';
import { withInstruments } from './read/facts.ts';
import type { Facts } from './read/facts.ts';
import { positionOf } from './trace/standing.ts';
import { deriveVerdict } from './trace/verdict.ts';
import { momentFor } from './time/moment.ts';
import { readChanges } from './verdicts.ts';
import { CONFIDENCE_WORDS, VERDICT_HEADINGS } from './words/codes.ts';
import { dateWords } from './words/dates.ts';
import { clause, counted, sentence } from './words/lists.ts';
import { Names } from './words/names.ts';
import { lawIdsIn, prose } from './words/prose.ts';

export interface Difference {
  change: ChangeNode;
  judged: Verdict;
  derived: Verdict;
  /** Name of the rule that gave the derived verdict. */ rule: string;
  because: string;
  judgedBecause: string;
}
export interface VerdictReport {
  day: CalendarDate;
  lawAsRead: string;
  agree: number;
  all: number;
  differences: Difference[];
}

const allChanges = async (store: GraphStore): Promise<ChangeNode[]> => {
  const changes: ChangeNode[] = [];
  for (let after: string | undefined; ;) {
    const page = await store.list({
      kind: 'CHANGE',
      orderBy: { field: 'ID', direction: 'ASC' },
      first: 200,
      ...(after === undefined ? {} : { after }),
    });
    for (const { node } of page.items) if (node.kind === 'CHANGE') changes.push(node);
    const last = page.items.at(-1);
    if (!page.hasNextPage || !last) return changes;
    after = last.cursor;
  }
};

/** Compares the reviewed verdicts with what the rules alone give on the day. */
export async function verdictReport(store: GraphStore, day: CalendarDate): Promise<VerdictReport> {
  const changes = await allChanges(store);
  const facts = await readChanges(
    store,
    changes.map(({ id }) => id),
  );
  await facts.readNodes(store, withInstruments(changes.flatMap(({ assessment }) => lawIdsIn(assessment.note))));
  const differences = changes.flatMap((change): Difference[] => difference(facts, change, day));
  const [first] = changes;
  return {
    day,
    lawAsRead: first?.assessment.lawAsRead ?? day,
    agree: changes.length - differences.length,
    all: changes.length,
    differences,
  };
}

function difference(facts: Facts, change: ChangeNode, day: CalendarDate): Difference[] {
  const position = positionOf(facts, change, momentFor(change, { mode: 'DATE', date: day }, day));
  const { verdict, rule, because } = deriveVerdict(position);
  const { assessment } = change;
  if (verdict === assessment.verdict) return [];
  const said = clause(because(new Names(facts)));
  return [
    {
      change,
      judged: assessment.verdict,
      derived: verdict,
      rule,
      because: sentence(/^(is|was|would be) /.test(said) ? `it ${said}` : said),
      judgedBecause: sentence(prose(assessment.note, facts)),
    },
  ];
}

/** The report as a document. The same data gives the same text. */
export function reportText({ day, lawAsRead, agree, all, differences }: VerdictReport): string {
  const head = [
    '# Where the rules and the reviewers differ',
    '',
    `For ${dateWords(day)}, on the law as read in ${dateWords(lawAsRead)}: ${agree} of ${all} changes get the same verdict from the rules alone as from the people who reviewed them; ${counted(differences.length, 'change')} ${differences.length === 1 ? 'does' : 'do'} not.`,
    'For today the reviewed judgement is the verdict that is shown. For other dates, and when all enacted law has started, the rules give it, and the answer says so.',
    '',
    'This page is written by `npm run verdict-report -- --write`, and a test keeps it fresh. Why the rules are as they are: `docs/adr/0021-verdicts-from-rules.md`.',
  ];
  const body = differences.map(({ change, judged, derived, rule, because, judgedBecause }) =>
    [
      `## ${change.title}`,
      '',
      `- **Judged:** ${VERDICT_HEADINGS[judged]} (${CONFIDENCE_WORDS[change.assessment.confidence]} confidence). ${judgedBecause}`,
      `- **From the rules:** ${VERDICT_HEADINGS[derived]}. ${because}`,
      `- **Rule that gave it:** ${rule}.`,
    ].join('\n'),
  );
  return `${[head.join('\n'), ...body].join('\n\n')}\n`;
}
