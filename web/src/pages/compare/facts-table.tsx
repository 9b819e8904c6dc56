import type { ReactElement } from 'react';
import { capital } from '../../words/plural.ts';
import { sideName, type Comparison } from './comparison.ts';

/** Plain facts of both, a row each; what differs is marked in words. */
export function FactsTable({ comparison }: { comparison: Comparison }): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section className="table-scroll" tabIndex={0} aria-label="Facts of both sides">
      <table className="table compare-facts">
        <caption className="vh">Facts of both sides</caption>
        <thead>
          <tr>
            <th scope="col">Fact</th>
            <th scope="col">{sideName('left', comparison)}</th>
            <th scope="col">{sideName('right', comparison)}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.facts.map(({ name, left, right }) => (
            <tr key={name} data-differs={left !== right || undefined}>
              <th scope="row">
                {name}
                {left !== right && <span className="vh"> (differs)</span>}
              </th>
              <td data-head={sideName('left', comparison)}>{left ? capital(left) : 'Not known'}</td>
              <td data-head={sideName('right', comparison)}>{right ? capital(right) : 'Not known'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
