import './filters.css';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { count } from '../words/plural.ts';
import { Icon } from './icon.tsx';

export interface FacetOption {
  value: string;
  label: ReactNode;
  /** How many rows would be shown with it. */ count: number;
}
export interface FacetField {
  field: string;
  /** Legend of the fieldset: "Verdict". */
  legend: string;
  options: readonly FacetOption[];
  chosen: readonly string[];
  /** How many options are shown at once; the rest behind "Show all". 8 where left out. */
  fold?: number;
}

function Facet({ facet, onChange }: { facet: FacetField; onChange: (chosen: string[]) => void }): ReactElement {
  const [all, setAll] = useState(false);
  const { legend, options, chosen, fold = 8 } = facet;
  const shown =
    all || options.length <= fold + 1 ? options : options.filter((option, index) => index < fold || chosen.includes(option.value));
  const toggle = (value: string): void => onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {shown.map((option) => (
        <label key={option.value} className={option.count === 0 && !chosen.includes(option.value) ? 'facet-option none' : 'facet-option'}>
          <input type="checkbox" checked={chosen.includes(option.value)} onChange={() => toggle(option.value)} />
          <span className="facet-label">{option.label}</span>
          <span className="facet-count">{option.count}</span>
        </label>
      ))}
      {shown.length < options.length && (
        <button type="button" className="btn quiet sm" onClick={() => setAll(true)}>
          Show all {options.length}
        </button>
      )}
    </fieldset>
  );
}

/** Facet checkboxes with live counts; folded behind a button on a narrow screen. `children` stand above them (a text field, say). */
export function Filters({
  facets,
  onChange,
  onClear,
  children,
}: {
  facets: readonly FacetField[];
  onChange: (field: string, chosen: string[]) => void;
  onClear: () => void;
  children?: ReactNode;
}): ReactElement {
  const [open, setOpen] = useState(false);
  const panel = useId();
  const active = facets.reduce((sum, { chosen }) => sum + chosen.length, 0);
  return (
    <div className="filters-part">
      <button type="button" className="btn filters-toggle" aria-expanded={open} aria-controls={panel} onClick={() => setOpen(!open)}>
        <Icon name="filter" />
        Filters{active > 0 && <>, {count(active, 'choice')}</>}
      </button>
      <fieldset id={panel} className={open ? 'filters-panel open' : 'filters-panel'} aria-label="Filters">
        {children}
        {facets.map((facet) => (
          <Facet key={facet.field} facet={facet} onChange={(chosen) => onChange(facet.field, chosen)} />
        ))}
        {active > 0 && (
          <button type="button" className="btn" onClick={onClear}>
            Clear the filters
          </button>
        )}
      </fieldset>
    </div>
  );
}
