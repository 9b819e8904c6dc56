import type { ReactElement } from 'react';
import type { AboutQuery } from '../../generated/graphql.ts';
import { ConfidenceTag } from '../../parts/evidence.tsx';
import { OutLink } from '../../parts/link.tsx';
import { BasisSeal, VerdictTag } from '../../parts/marks.tsx';
import { Section } from '../../parts/page.tsx';
import { MembershipBadge } from '../../parts/tags.tsx';
import { basisSentence, basisWords, confidenceSentence } from '../../words/evidence.ts';
import { membershipSentence } from '../../words/law.ts';
import { capital } from '../../words/plural.ts';
import { VERDICTS, verdictText } from '../../words/verdict.ts';
import { sourceName } from '../../words/sources.ts';

const BASES = ['OFFICIAL', 'PARSED', 'JUDGEMENT', 'OWN_KNOWLEDGE'] as const;
const CONFIDENCES = ['HIGH', 'MEDIUM', 'LOW'] as const;
const MEMBERSHIPS = ['CONFIRMED', 'RECONSTRUCTED'] as const;

/** What is certain and what is not, with every mark that says so. */
export function Sure({ rules, lawAsRead }: { rules: AboutQuery['theRules'] | undefined; lawAsRead: string | undefined }): ReactElement {
  return (
    <Section id="sure" title="How sure we are">
      <div className="prose">
        <h3>The Rules</h3>
        {rules && <p>{rules.statement}</p>}
        {rules && (
          <p>
            Sources of the figures:{' '}
            {rules.sources.map((url, index) => (
              <span key={url}>
                {index > 0 && ', '}
                <OutLink href={url}>{sourceName(url)}</OutLink>
              </span>
            ))}
            .
          </p>
        )}
        <dl className="about-key">
          {MEMBERSHIPS.map((membership) => (
            <div key={membership}>
              <dt>
                <MembershipBadge membership={membership} />
              </dt>
              <dd>{membershipSentence(membership)}</dd>
            </div>
          ))}
        </dl>
        <h3>The law</h3>
        <p>
          The law is shown as read{lawAsRead && `, last in ${lawAsRead}`}. Later changes are not here. Where a provision says “in force” and
          no source was read for it, the page says that this is assumed. Check the official text before you rely on it: every law page links
          to it.
        </p>
        <h3>The answers</h3>
        <p>
          Whether a rule blocks, narrows or helps a change is our reading of the text, never a court’s. For today each change has a verdict
          that was reviewed, with its reason. For other dates the verdict is worked out from the rules in force, and says so.
        </p>
        <dl className="about-key">
          {VERDICTS.map((verdict) => (
            <div key={verdict}>
              <dt>
                <VerdictTag verdict={verdict} />
              </dt>
              <dd>{verdictText(verdict).meaning}</dd>
            </div>
          ))}
        </dl>
        <h3>The evidence</h3>
        <p>
          Every link between two things says what it rests on and how sure that makes us. A chain is as sure as its weakest link, and names
          it.
        </p>
        <dl className="about-key">
          {BASES.map((basis) => (
            <div key={basis}>
              <dt className="about-seal">
                <BasisSeal basis={basis} /> {capital(basisWords(basis))}
              </dt>
              <dd>{basisSentence(basis)}</dd>
            </div>
          ))}
          {CONFIDENCES.map((confidence) => (
            <div key={confidence}>
              <dt>
                <ConfidenceTag confidence={confidence} />
              </dt>
              <dd>{confidenceSentence(confidence)}</dd>
            </div>
          ))}
        </dl>
        <h3>What people say</h3>
        <p>
          Statements come from reports and surveys, in our words, with their place in the source. One respondent is not a finding: each says
          who speaks and for how many.
        </p>
      </div>
    </Section>
  );
}
