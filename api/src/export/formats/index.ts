/** The formats that can be taken away, by the ending of the file. */
import type { Subject, Taking } from '../subject.ts';
import { evidenceCsv, linksCsv, thingsCsv } from './csv.ts';
import { cytoscapeJson } from './cytoscape.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonLd } from './json-ld.ts';

export interface Format {
  type: string;
  write: (subject: Subject, taking: Taking) => string;
}

const CSV = 'text/csv; charset=utf-8';

export const FORMATS: Readonly<Record<string, Format>> = {
  gexf: { type: 'application/gexf+xml; charset=utf-8', write: gexf },
  graphml: { type: 'application/graphml+xml; charset=utf-8', write: graphml },
  jsonld: { type: 'application/ld+json', write: jsonLd },
  cyjs: { type: 'application/json; charset=utf-8', write: cytoscapeJson },
  'links.csv': { type: CSV, write: linksCsv },
  'things.csv': { type: CSV, write: thingsCsv },
  'evidence.csv': { type: CSV, write: evidenceCsv },
};
