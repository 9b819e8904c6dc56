/** Who must be in the room, as paragraphs. */
import { capital, clause, sentence } from '../words/lists.ts';
import { thingName } from '../words/names.ts';
import type { Names } from '../words/names.ts';
import type { ToldMember } from './told-room.ts';

/** One paragraph for each who leads, holds, bears or votes; those who inspect and oversee together, by whom they watch. */
export function roomItems(room: readonly ToldMember[], names: Names, watching: readonly string[]): string[] {
  const acting = room.flatMap(({ entity, reasons }) => {
    const parts = reasons.filter(({ kind }) => kind !== 'inspection' && kind !== 'oversight').map(({ say }) => sentence(say(names)));
    return parts.length > 0 ? [oneSubject(capital(thingName(entity)), parts)] : [];
  });
  return [...acting, ...watching];
}

/** Sentences of one subject as one: "The Scottish Ministers lead this change; can lift section 1 by guidance; and have a duty under section 2." */
function oneSubject(subject: string, sentences: readonly string[]): string {
  const own = sentences.filter((told) => told.startsWith(`${subject} `)).map((told) => clause(told.slice(subject.length + 1)));
  const others = sentences.filter((told) => !told.startsWith(`${subject} `));
  const joint = own.length > 2 ? '; and ' : ', and ';
  const together = own.length > 1 ? `${own.slice(0, -1).join('; ')}${joint}${own.at(-1) ?? ''}` : (own[0] ?? '');
  return [...(together === '' ? [] : [sentence(`${subject} ${together}`)]), ...others].join(' ');
}
