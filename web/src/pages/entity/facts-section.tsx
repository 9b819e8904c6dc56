import type { ReactElement } from 'react';
import { useAnswer } from '../../app/answer.ts';
import { EntityLink, type EntityLike } from '../../parts/entity-link.tsx';
import { AppLink, OutLink } from '../../parts/link.tsx';
import { Section } from '../../parts/page.tsx';
import { capital } from '../../words/plural.ts';
import { Names } from './entity.query.ts';
import { FactList } from './fact-box.tsx';
import { factLines, idsIn, type FactPart } from './facts.ts';
import { lawIdWords } from './law-path.ts';
import { sourceName } from '../../words/sources.ts';

function Part({ part, names }: { part: FactPart; names: Map<string, EntityLike> }): ReactElement {
  if ('url' in part)
    return (
      <>
        {part.text && <>{capital(part.text)}, at </>}
        <OutLink href={part.url}>{sourceName(part.url)}</OutLink>
      </>
    );
  if (!('id' in part)) return <>{capital(part.text)}</>;
  const entity = names.get(part.id);
  return (
    <>
      {entity ? <EntityLink entity={entity} full /> : <AppLink href={`/${part.id}`}>{lawIdWords(part.id)}</AppLink>}
      {part.text && `, ${part.text}`}
    </>
  );
}

/** The further facts of an entry, nothing left out; names of things they name by id are asked for after the page stands. */
export function FactsSection({
  facts,
  without,
  title = 'More about it',
}: {
  facts: string;
  without?: readonly string[];
  title?: string;
}): ReactElement | null {
  const lines = factLines(facts, without);
  const ids = idsIn(lines);
  const { data } = useAnswer(Names, { ids }, { skip: ids.length === 0 });
  if (lines.length === 0) return null;
  const names = new Map(data?.nodes.flatMap((node) => (node && 'address' in node ? [[node.id, node] as const] : [])));
  return (
    <Section id="facts" title={title}>
      <FactList
        facts={lines.map(({ label, parts }) => ({
          term: label,
          value:
            parts.length === 1 && parts[0] ? (
              <Part part={parts[0]} names={names} />
            ) : (
              <ul className="fact-parts">
                {parts.map((part, index) => (
                  <li key={index}>
                    <Part part={part} names={names} />
                  </li>
                ))}
              </ul>
            ),
        }))}
      />
    </Section>
  );
}
