/** Which rules a sentence of the answer names, so that each can be a link beside it. */
import type { TraceAnswerQuery } from '../../generated/graphql.ts';
import type { Named } from './names.ts';

type Trace = TraceAnswerQuery['trace'];

/** Every piece of law that the answer names, each once. */
export function rulesOfAnswer({ blockers, constraints, notBinding, helpers, room }: Trace): Named[] {
  const obstacles = [...blockers, ...constraints, ...notBinding];
  const named: (Named | null)[] = [
    ...obstacles.map(({ rule }) => rule),
    ...obstacles.flatMap(({ levers }) => levers.flatMap(({ under, alreadyDoneBy }) => [under, alreadyDoneBy])),
    ...obstacles.flatMap(({ chain }) => chain.flatMap(({ from, to }) => [from, to])),
    ...helpers.map(({ rule }) => rule),
    ...room.flatMap(({ reasons }) => reasons.map(({ through }) => through)),
  ];
  const law = named.filter((one) => one !== null && (one.kind === 'PROVISION' || one.kind === 'INSTRUMENT')) as Named[];
  return [...new Map(law.map((one) => [one.id, one])).values()];
}

/** The rules of a reason: those its sentence cites, and the one it goes through; not the change or the body, which the page already names. */
export function rulesOfReason({ through, sentence }: { through: Named | null; sentence: string }, rules: readonly Named[]): Named[] {
  const cited = rules.filter((rule) => cites(sentence, rule));
  const isRule = through?.kind === 'PROVISION' || through?.kind === 'INSTRUMENT';
  return isRule && !cited.some(({ id }) => id === through.id) ? [through, ...cited] : cited;
}

const UNITS: Record<string, string> = {
  s: 'section',
  reg: 'regulation',
  art: 'article',
  r: 'rule',
  sch: 'schedule',
  Pt: 'part',
  ch: 'chapter',
};

/** Whether a text cites a provision in full: "section 30 of the ... Act 1995", "sections 29(1) and 30 of the ...". */
function cites(text: string, rule: Named): boolean {
  const title = 'number' in rule ? rule.instrument?.title : null;
  const [, unit = '', number = ''] = /^(\w+) (\w+)$/.exec(('number' in rule && rule.number) || '') ?? [];
  const word = UNITS[unit];
  if (!title || !word) return false;
  return text
    .split(` of the ${title}`)
    .slice(0, -1)
    .some((before) => {
      const list = new RegExp(`\\b${word}s? ((?:\\w+(?:\\(\\w+\\))*(?:, | and |$))+)$`, 'i').exec(before)?.[1] ?? '';
      return list.split(/, | and /).some((one) => one.replace(/\(.*/, '') === number);
    });
}
