/** Words for what people say stands in the way, and the figures that can be drawn. */
const KINDS: Record<string, string> = {
  time: 'Time',
  staffing: 'Staffing',
  money: 'Money',
  paperwork: 'Paperwork',
  culture: 'Culture',
  services_missing: 'Services are missing',
  skills: 'Skills',
  thresholds: 'Thresholds',
  data: 'Data',
  law_unclear: 'The law is not clear',
  other: 'Other',
};
/** "Services are missing" for services_missing. */
export const barrierWords = (kind: string): string => KINDS[kind] ?? kind.replaceAll('_', ' ');

/** The percentage of a figure as written, for a bar; null where it is no single percentage from 0 to 100. */
export function percentOf(figure: string | null | undefined): number | null {
  const [, text] = /^\s*(\d{1,3}(?:\.\d+)?)\s?%\s*$/.exec(figure ?? '') ?? [];
  const percent = Number(text);
  return text !== undefined && percent <= 100 ? percent : null;
}

/** The part somebody has in the room, in words. */
const PARTS: Record<string, string> = {
  lead: 'Leads the change',
  duty: 'Carries a duty',
  power: 'Holds a power',
  lever: 'Holds a lever',
  approval: 'Votes on it',
  inspection: 'Inspects',
  oversight: 'Oversees',
  member: 'Belongs to a role',
};
export const partWords = (kind: string): string => PARTS[kind] ?? kind;
