/** What came into force when: by the year of the day on which a provision or a whole instrument started, where a whole day is known. */
import type { EntityNode, InstrumentNode, ProvisionNode } from '@rules/schema';
import { byCodeUnit } from '../read/order.ts';
import type { OverviewFacts } from './read.ts';
import type { Started, StartedYear } from './types.ts';

const yearOf = ({ inForce }: InstrumentNode | ProvisionNode): number | null =>
  inForce.from === null ? null : Number(inForce.from.slice(0, 4));

export async function startedByYear(facts: OverviewFacts): Promise<Started> {
  const [instruments, provisions] = await Promise.all([facts.all('INSTRUMENT'), facts.all('PROVISION')]);
  const known = new Map<string, EntityNode>(instruments.map((one) => [one.id, one]));
  const years = new Map<number, { provisions: number; instruments: number; of: Map<string, number> }>();
  const yearAt = (year: number) => {
    const found = years.get(year) ?? { provisions: 0, instruments: 0, of: new Map<string, number>() };
    years.set(year, found);
    return found;
  };
  for (const instrument of instruments) {
    const year = yearOf(instrument);
    if (year === null) continue;
    const at = yearAt(year);
    at.instruments += 1;
    at.of.set(instrument.id, at.of.get(instrument.id) ?? 0);
  }
  for (const provision of provisions) {
    const year = yearOf(provision);
    if (year === null) continue;
    const at = yearAt(year);
    at.provisions += 1;
    at.of.set(provision.instrument, (at.of.get(provision.instrument) ?? 0) + 1);
  }
  const without = provisions.filter((provision) => yearOf(provision) === null);
  return {
    years: [...years]
      .toSorted(([a], [b]) => a - b)
      .map(([year, { of, ...counts }]): StartedYear => ({
        year,
        ...counts,
        of: [...of]
          .toSorted((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))
          .flatMap(([id, many]) => {
            const instrument = known.get(id);
            return instrument ? [{ instrument, provisions: many }] : [];
          }),
      })),
    provisionsWithoutDay: without.length,
    provisionsNotStarted: without.filter(({ inForce }) => inForce.status === 'not_commenced').length,
    instrumentsWithoutDay: instruments.filter((instrument) => yearOf(instrument) === null).length,
  };
}
