/** What the browser keeps for this site: JSON under a name. Storage may be closed to us, or full, or hold what somebody else wrote. */

/** For good, or as long as the tab is open. */
type For = 'good' | 'tab';
// Only to name it can throw, where it is closed to us.
const storage = (how: For): Storage => (how === 'good' ? localStorage : sessionStorage);

/** Null where nothing is kept, or nothing that can be read. */
export function readStored(name: string, how: For = 'good'): unknown {
  try {
    return JSON.parse(storage(how).getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

/** Whether it was kept; null forgets. */
export function writeStored(name: string, value: unknown, how: For = 'good'): boolean {
  try {
    if (value === null) storage(how).removeItem(name);
    else storage(how).setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
