/** Places of the marks of The Rules by year: one mark an instrument, stacked where years meet. */
import type { InstrumentClass, Membership } from '@rules/schema';

export interface MarkLike {
  id: string;
  title: string;
  shortTitle: string | null;
  address: string;
  year: number | null;
  instrumentClass: InstrumentClass;
  membership: Membership;
}
export interface PlacedMark {
  mark: MarkLike;
  year: number;
  /** 0 on the line, 1 above it, and so on. */ level: number;
}
export interface MarkRow {
  instrumentClass: InstrumentClass;
  marks: PlacedMark[];
  tallest: number;
  undated: MarkLike[];
}

const CLASSES: readonly InstrumentClass[] = ['PRIMARY_ACT', 'SECONDARY_INSTRUMENT', 'CONVENTION'];

/** One row for each class; confirmed ones stand lowest in a stack, for they carry it. */
export function markRows(marks: readonly MarkLike[]): MarkRow[] {
  return CLASSES.map((instrumentClass) => {
    const own = marks.filter((mark) => mark.instrumentClass === instrumentClass);
    const levels = new Map<number, number>();
    const placed = own
      .filter(({ year }) => year !== null)
      .sort(
        (a, b) =>
          (a.year ?? 0) - (b.year ?? 0) ||
          Number(b.membership === 'CONFIRMED') - Number(a.membership === 'CONFIRMED') ||
          a.title.localeCompare(b.title),
      )
      .map((mark): PlacedMark => {
        const year = mark.year ?? 0;
        const level = levels.get(year) ?? 0;
        levels.set(year, level + 1);
        return { mark, year, level };
      });
    return { instrumentClass, marks: placed, tallest: Math.max(0, ...levels.values()), undated: own.filter(({ year }) => year === null) };
  });
}

/** First and last year, widened to whole decades. */
export function yearsOf(marks: readonly MarkLike[]): { from: number; to: number } {
  const years = marks.flatMap(({ year }) => (year === null ? [] : [year]));
  return { from: Math.floor(Math.min(...years) / 10) * 10, to: Math.ceil((Math.max(...years) + 1) / 10) * 10 };
}

/** "1990s" and its marks, for a narrow screen. */
export function decadesOf(row: MarkRow): { decade: number; marks: MarkLike[] }[] {
  const decades = new Map<number, MarkLike[]>();
  for (const { mark, year } of row.marks) {
    const decade = Math.floor(year / 10) * 10;
    decades.set(decade, [...(decades.get(decade) ?? []), mark]);
  }
  return [...decades].map(([decade, marks]) => ({ decade, marks }));
}
