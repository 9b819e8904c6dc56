import './about.css';
import type { ReactElement } from 'react';
import { useAnswer } from '../../app/answer.ts';
import type { AboutQuery } from '../../generated/graphql.ts';
import { AppLink, OutLink } from '../../parts/link.tsx';
import { Columns, Margin, PageHead, Section } from '../../parts/page.tsx';
import { ErrorState, Loading } from '../../parts/states.tsx';
import { dateWords } from '../../words/dates.ts';
import { Access, Keys } from './access.tsx';
import { DataAndApi } from './data.tsx';
import { AboutDocument } from './query.ts';
import { Sure } from './sure.tsx';

const SECTIONS = [
  ['what', 'What it is'],
  ['sure', 'How sure we are'],
  ['data', 'Data and API'],
  ['licence', 'Licence'],
  ['keys', 'Keyboard'],
  ['accessibility', 'Accessibility'],
] as const;

/** What this is, how sure it is, how to take the data, and how to use it by keyboard. */
export default function AboutPage(): ReactElement {
  const { data, loading, error, retry } = useAnswer(AboutDocument, {});
  return (
    <div className="wrap">
      <Columns margin={<Contents data={data} />}>
        <PageHead
          title="About Rules Explorer"
          lede="A map of the law behind Scotland’s care system that answers one question: which rules stand in the way of a change, what is the lightest thing that would lift each, and who holds it?"
        />
        <Section id="what" title="What it is">
          <div className="prose">
            <p>
              Scotland has promised its care experienced children and young people that they will grow up loved, safe and respected. In 2020
              the Independent Care Review counted the law the care system rests on, and called it The Rules. This program holds that law as
              we could reconstruct it, the bodies that carry its duties, the changes the Promise asks for, and how each rule bears on each
              change.
            </p>
            <p>
              Three people use it. A policy officer traces a change: start at <AppLink href="/changes">the changes</AppLink>. A trainer
              shows a room how the system hangs together: start at <AppLink href="/rules">The Rules</AppLink>. A researcher asks the same
              data through GraphQL: start at <a href="#data">data and API</a>.
            </p>
            <p>
              <strong>It is independent.</strong> It is not a government service, it is not made or approved by the Review, by The Promise
              Scotland or by any body it names, and it does not give legal advice.
            </p>
          </div>
        </Section>
        {error && <ErrorState error={error} retry={retry} />}
        {loading && !data && <Loading what="Reading about the data" />}
        <Sure rules={data?.theRules} lawAsRead={data?.release.lawAsRead} />
        <DataAndApi release={data?.release} limits={data?.limits} />
        <Section id="licence" title="Licence">
          <div className="prose">
            <p>
              {data ? `The data: ${data.release.licence}.` : 'The licence of the data is given with each answer, in the field release.'} The
              code: MIT.
            </p>
            <p>
              Titles, numbers, dates and in-force positions of law come from{' '}
              <OutLink href="https://www.legislation.gov.uk">legislation.gov.uk</OutLink>, Crown and database right, under the{' '}
              <OutLink href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
                Open Government Licence v3.0
              </OutLink>
              . What a source says is given in our own words, with a link to it. Typefaces: Literata and Source Sans 3, SIL Open Font
              Licence.
            </p>
          </div>
        </Section>
        <Keys />
        <Access />
      </Columns>
    </div>
  );
}

function Contents({ data }: { data: AboutQuery | undefined }): ReactElement {
  return (
    <Margin label="On this page">
      <nav aria-label="On this page">
        <h2>On this page</h2>
        <ul className="about-toc">
          {SECTIONS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {data && (
        <p className="muted">
          Data of {dateWords(data.release.date)}. Law as read in {data.release.lawAsRead}.
        </p>
      )}
    </Margin>
  );
}
