import './law.css';
import { useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EntityScreen } from '../entity/entity-screen.tsx';
import { lawIdOf } from '../entity/law-path.ts';
import { InstrumentView } from './instrument.tsx';
import { ProvisionView } from './provision.tsx';
import { LawPage } from './query.ts';

/** The page of any law: an instrument or a provision, by the path of its legislation.gov.uk address. */
export default function LawAddress(): ReactElement {
  const { _splat = '' } = useParams({ strict: false });
  return (
    <EntityScreen document={LawPage} id={lawIdOf(_splat)} types={['Instrument', 'Provision']} what="this law">
      {(entity, { release }) =>
        entity.__typename === 'Instrument' ? <InstrumentView instrument={entity} release={release} /> : <ProvisionView provision={entity} />
      }
    </EntityScreen>
  );
}
