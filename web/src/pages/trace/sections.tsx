/** The shorter sections of the answer: what helps, clashes, dependencies, who must be in the room, how sure, how to cite. */
import type { ReactElement } from 'react';
import type { TraceAnswerQuery } from '../../generated/graphql.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { DataTable, type Column } from '../../parts/data-table.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ConfidenceTag } from '../../parts/evidence.tsx';
import { AppLink } from '../../parts/link.tsx';
import { KindShape, LinkMark, VerdictTag } from '../../parts/marks.tsx';
import { Section } from '../../parts/page.tsx';
import { dateWords } from '../../words/dates.ts';
import { confidenceSentence } from '../../words/evidence.ts';
import { count } from '../../words/plural.ts';
import { edgeVerb, verbColour } from '../../words/relations.ts';
import { sentence } from '../entity/edge-words.ts';
import { LinkEvidence } from './link-evidence.tsx';
import { Lit } from './lit.tsx';
import { ruleTitle, shortName, unbroken, type Named } from './names.ts';
import { rulesOfAnswer, rulesOfReason } from './rules-named.ts';
import { partWords } from './voices.ts';
import { useWeakest } from './weakest.ts';

type Trace = TraceAnswerQuery['trace'];
type Member = Trace['room'][number] & { /** Every rule the answer names. */ rules: readonly Named[] };

/** What the law already delivers, gives power for, or does in a like way. */
export function Helps({ helpers, title }: { helpers: Trace['helpers']; title: string }): ReactElement | null {
  if (helpers.length === 0) return null;
  return (
    <Section
      id="helps"
      title="What the law already does for it"
      count={count(helpers.length, 'rule')}
      lede="Rules that make the change, give power for it, or do a like thing beside it."
    >
      <ul className="helps">
        {helpers.map(({ rule, relation, inForceOnDate }) => (
          <Lit as="li" id={relation.id} key={relation.id}>
            <LinkMark kind={relation.kind} notInForce={inForceOnDate === false} />
            <div>
              <p className="helps-verb" style={{ color: verbColour(relation.kind) }}>
                {edgeVerb(relation.kind, { inForce: inForceOnDate !== false })} {relation.kind === 'DUPLICATES' ? 'this change' : 'it'}
                {inForceOnDate === false && <span className="tag tag-waiting">not in force</span>}
                {inForceOnDate === null && <span className="tag">not known whether in force</span>}
              </p>
              <h3>
                <Lit id={rule.id}>
                  <AppLink href={rule.address}>{unbroken(ruleTitle(rule, relation.locator))}</AppLink>
                </Lit>
              </h3>
              {relation.why && <p>{relation.why}</p>}
              {relation.delivery?.effect && <p className="small muted">What it does: {relation.delivery.effect}.</p>}
              <LinkEvidence link={relation} />
            </div>
          </Lit>
        ))}
      </ul>
      <p className="vh">These bear on {title}.</p>
    </Section>
  );
}

export function Clashes({ clashes }: { clashes: Trace['clashesInPlay'] }): ReactElement | null {
  if (clashes.length === 0) return null;
  return (
    <Section id="clashes" title="Rules that disagree here" count={clashes.length}>
      <ul className="clashes-list">
        {clashes.map(({ clash, direct, relation }) => (
          <Lit as="li" id={clash.id} key={clash.id}>
            <KindShape kind="CLASH" silent />
            <div>
              <EntityLink entity={clash} bare />
              <p>{clash.effect ?? clash.explanation ?? clash.summary}</p>
              <p className="small muted">
                {direct
                  ? 'Tied to this change itself.'
                  : `${shortName(relation.from)}, a rule of this answer, takes a side in it${relation.how ? `: ${relation.how}` : ''}.`}
              </p>
            </div>
          </Lit>
        ))}
      </ul>
    </Section>
  );
}

export function DependsOn({ dependsOn }: { dependsOn: Trace['dependsOn'] }): ReactElement | null {
  if (dependsOn.length === 0) return null;
  return (
    <Section id="depends" title="Changes it depends on" count={dependsOn.length} lede="Each with its own verdict at the same moment.">
      <ul className="depends">
        {dependsOn.map(({ change, verdict, type, why, relation }) => (
          <Lit as="li" id={relation.id} key={relation.id}>
            <VerdictTag verdict={verdict} />
            <div>
              <Lit id={change.id}>
                <EntityLink entity={change} />
              </Lit>
              <p>
                {why}
                {type && <span className="muted"> ({type.replaceAll('_', ' ')})</span>}
              </p>
              <LinkEvidence link={relation} />
            </div>
          </Lit>
        ))}
      </ul>
    </Section>
  );
}

const ROOM: Column<Member>[] = [
  {
    id: 'who',
    head: 'Who',
    names: true,
    cell: ({ entity }) => (
      <Lit id={entity.id}>
        <EntityLink entity={entity} />
      </Lit>
    ),
    text: ({ entity }) => entity.title,
  },
  {
    id: 'part',
    head: 'Their part',
    cell: ({ reasons }) => (
      <ul className="plain">
        {[...new Set(reasons.map(({ kind }) => kind))].map((kind) => (
          <li key={kind}>{partWords(kind)}</li>
        ))}
      </ul>
    ),
    text: ({ reasons }) => [...new Set(reasons.map(({ kind }) => partWords(kind)))].join('; '),
  },
  {
    id: 'why',
    head: 'Why',
    cell: ({ reasons, rules }) => (
      <ul className="plain room-why">
        {reasons.map((reason) => (
          <li key={reason.sentence}>
            {reason.sentence} <ReasonRules rules={rulesOfReason(reason, rules)} /> <ConfidenceTag confidence={reason.confidence} />
          </li>
        ))}
      </ul>
    ),
    text: ({ reasons }) => reasons.map(({ sentence }) => sentence).join(' '),
  },
];

/** The rules that a reason names, as links: on paper the sentence is enough. */
function ReasonRules({ rules }: { rules: readonly Named[] }): ReactElement | null {
  if (rules.length === 0) return null;
  return (
    <span className="room-rules screen-only">
      {rules.map((rule) => (
        <Lit id={rule.id} key={rule.id}>
          <EntityLink entity={{ kind: rule.kind, address: rule.address, title: shortName(rule) }} bare />
        </Lit>
      ))}
    </span>
  );
}

export function Room({ trace }: { trace: Trace }): ReactElement {
  const rules = rulesOfAnswer(trace);
  const rows = trace.room.map((member) => ({ ...member, rules }));
  return (
    <Section id="room" title="Who must be in the room" count="by lead, lever, duty, power, vote, inspection">
      <DataTable
        caption="Who must be in the room, and why"
        captionHidden
        columns={ROOM}
        rows={rows}
        rowKey={({ entity }) => entity.id}
        empty={<p className="table-empty">Nobody follows from the links shown.</p>}
      />
    </Section>
  );
}

/** How sure the answer is: its weakest link in full, whose verdict it is, and what was read when. */
export function Sure({ trace }: { trace: Trace }): ReactElement {
  const { weakestLink, links, release, verdictFrom } = trace;
  const said = useWeakest(trace);
  return (
    <Section id="sure" title="How sure we are">
      <div className="prose">
        {weakestLink && said ? (
          <div className="note weak">
            <p>
              The weakest link is that{' '}
              <Lit id={weakestLink.id}>
                <EntityLink entity={{ ...weakestLink.from, title: shortName(weakestLink.from) }} bare /> {said.verb}{' '}
                <EntityLink entity={{ ...weakestLink.to, title: said.to }} bare />
              </Lit>
              . {confidenceSentence(weakestLink.confidence)} {weakestLink.why}
            </p>
            <LinkEvidence link={weakestLink} brief />
          </div>
        ) : (
          <p>No link stands against the change, so there is none to be unsure of.</p>
        )}
        <p>
          The answer rests on {count(links.inAll, 'link')}; {links.official} of them have an official or parsed text behind them.{' '}
          {verdictFrom === 'JUDGEMENT'
            ? 'The verdict is a judgement that people have reviewed.'
            : 'The verdict was worked out from the rules and their dates.'}{' '}
          Whether a rule blocks or narrows a change is always our judgement on the text.
        </p>
        <p>The law was last read in {release.lawAsRead}. What has been passed or started since is not in it. This is not legal advice.</p>
      </div>
    </Section>
  );
}

export function Cite({ text, address, release }: { text: string; address: string; release: Trace['release'] }): ReactElement {
  return (
    <Section id="cite" title="Cite this answer">
      <div className="cite-box">
        <p>{text}</p>
        <p className="small muted">
          Data release {release.id}, of {dateWords(release.date)}. Licence: {sentence(release.licence)}{' '}
          <span className="id cite-address">{address}</span>
        </p>
        <CopyButton text={text} label="Copy citation" icon="cite" className="btn sm" />
      </div>
    </Section>
  );
}
