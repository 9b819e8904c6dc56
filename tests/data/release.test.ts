import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compileData, readRelease, ReleaseError } from '@rules/graph-seed';
import { RULES } from '../../graph-seed/src/rules/index.ts';
import { compiled, DATA, tally, WHOLE_DATA } from './support/compiled.ts';
import { folderOf, removeFolders, replaced, SMALL, smallWith, willRemove } from './support/small-data.ts';

afterAll(removeFolders);

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const command = (name: 'check' | 'compile', ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', join(ROOT, `graph-seed/src/cli/${name}.ts`), ...args], { cwd: ROOT, encoding: 'utf8' });

/** A copy of the whole data in which some files are changed. */
function changedCopy(changes: Record<string, (text: string) => string>): string {
  const folder = willRemove(mkdtempSync(join(tmpdir(), 'rules-copy-')));
  cpSync(DATA, folder, { recursive: true });
  for (const [path, change] of Object.entries(changes)) writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  return folder;
}

describe('a release', () => {
  it(
    'is the same, byte for byte, from the same data',
    () => {
      const folder = folderOf(SMALL);
      const [first, second] = [join(folder, 'first.json'), join(folder, 'second.json')];
      expect([
        command('compile', '--data', folder, '--out', first).status,
        command('compile', '--data', folder, '--out', second).status,
      ]).toEqual([0, 0]);
      expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
    },
    WHOLE_DATA,
  );

  it('is the same from the same files read from another place, and another where one fact differs', () => {
    const [here, there] = [compiled(folderOf(SMALL)), compiled(folderOf(Object.fromEntries(Object.entries(SMALL).reverse())))];
    expect(JSON.stringify(there)).toBe(JSON.stringify(here));
    const other = compiled(folderOf(smallWith('roles/parent.yaml', 'title: Parent', 'title: A parent')));
    expect(other.info.hash).not.toBe(here.info.hash);
    expect(other.info.id).toMatch(/^2026-11-25-[0-9a-f]{12}$/);
  });

  it(
    'of the whole data does not depend on when or where it is made',
    () => {
      expect(JSON.stringify(compiled(changedCopy({})))).toBe(JSON.stringify(compiled()));
    },
    WHOLE_DATA,
  );

  it(
    'follows the data alone when the list of The Rules is replaced',
    () => {
      const folder = changedCopy({
        // One reconstructed instrument leaves the list, a candidate takes its place, and another is confirmed.
        'instruments/ssi-2012-334.yaml': (text) =>
          replaced(text, 'membership: reconstructed', 'membership: outside').replace(/^membership_basis:.*\n(?: {2}.*\n)*/m, ''),
        'instruments/uksi-1996-3259.yaml': (text) =>
          replaced(text, 'membership: outside', 'membership: reconstructed\nmembership_basis: Named on the list itself.'),
        'instruments/ukpga-1968-49.yaml': (text) => replaced(text, 'membership: reconstructed', 'membership: confirmed'),
      });
      const release = compiled(folder);
      const members = release.nodes.filter((node) => node.kind === 'INSTRUMENT' && node.membership !== 'OUTSIDE');
      expect(tally(members.map((node) => (node.kind === 'INSTRUMENT' ? `${node.instrumentClass} ${node.membership}` : '')))).toEqual({
        'CONVENTION CONFIRMED': 2,
        'CONVENTION RECONSTRUCTED': 1,
        'PRIMARY_ACT CONFIRMED': 6,
        'PRIMARY_ACT RECONSTRUCTED': 38,
        'SECONDARY_INSTRUMENT CONFIRMED': 1,
        'SECONDARY_INSTRUMENT RECONSTRUCTED': 18,
      });
      expect(members.map(({ id }) => id)).toContain('uksi/1996/3259');
      expect(members.map(({ id }) => id)).not.toContain('ssi/2012/334');
      expect(release.info.membershipStatement).toContain(
        'Of the 66 instruments shown here, 9 are confirmed by a published summary of The Rules and 57 are our reasoned reconstruction.',
      );
      expect(release.info.headline).toMatchObject({ primary: 44, secondary: 19, conventions: 3 });
    },
    WHOLE_DATA,
  );
});

describe('data with errors', () => {
  it(
    'is not compiled, and leaves the release that is there as it is',
    () => {
      const folder = folderOf(smallWith('roles/parent.yaml', 'title: Parent', 'titel: Parent'));
      const out = join(folder, 'release.json');
      writeFileSync(out, 'the release of before');
      const { status, stdout, stderr } = command('compile', '--data', folder, '--out', out);
      expect({ status, stdout, stderr }).toEqual({
        status: 1,
        stdout: '',
        stderr: [
          'roles/parent.yaml:1  missing-field  "title"  is missing. Fix: add title.',
          'roles/parent.yaml:2  unknown-field  "titel"  is not a field of this entry. Fix: write title, or take it out.',
          '',
          'What 1 file with errors of form adds to the graph could not be checked: mend it and run the check again.',
          '',
          `2 errors in 1 file (checked: 17 files, 20 entries, 20 relations, ${RULES.length} rules).`,
          'Nothing was compiled.',
          '',
        ].join('\n'),
      });
      expect(readFileSync(out, 'utf8')).toBe('the release of before');
      expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      expect(compileData(folder).release).toBeNull();
    },
    WHOLE_DATA,
  );
});

describe('the commands', () => {
  it(
    'say what was checked where all is well',
    () => {
      const { status, stdout, stderr } = command('check', '--data', folderOf(SMALL));
      expect({ status, stdout, stderr }).toEqual({
        status: 0,
        stdout: `The data is sound: 17 files, 21 entries, 20 relations, ${RULES.length} rules, no errors.\n`,
        stderr: '',
      });
    },
    WHOLE_DATA,
  );

  it(
    'write the release whole, with its counts',
    () => {
      const folder = folderOf(SMALL);
      const out = join(folder, 'dist', 'release.json');
      const { status, stdout } = command('compile', '--data', folder, '--out', out);
      expect(status).toBe(0);
      expect(stdout).toContain('  INSTRUMENT               3\n');
      expect(stdout).toMatch(/Release 2026-11-25-[0-9a-f]{12} written to .*release\.json\.\n$/);
      expect(readRelease(out).info.counts.nodes).toMatchObject({ INSTRUMENT: 3, PROVISION: 2 });
    },
    WHOLE_DATA,
  );

  it(
    'explain themselves, and refuse what they do not know',
    () => {
      expect(command('check', '--help').stdout).toContain('npm run data:check [-- --data <folder>]');
      expect(command('compile', '--help').stdout).toContain('npm run data:compile [-- --data <folder>] [--out <file>]');
      const unknown = command('check', '--fast');
      expect([unknown.status, unknown.stderr.split('\n')[0]]).toEqual([2, expect.stringContaining("Unknown option '--fast'")]);
    },
    WHOLE_DATA,
  );

  it(
    'say which folder cannot be read',
    () => {
      const folder = join(tmpdir(), 'no-such-data');
      expect(existsSync(folder)).toBe(false);
      const { status, stderr } = command('check', '--data', folder);
      expect([status, stderr]).toEqual([2, `Cannot read or write the data: ENOENT: no such file or directory, scandir '${folder}'.\n`]);
    },
    WHOLE_DATA,
  );
});

describe('readRelease', () => {
  it('says what to do where there is no release, half a file, or something else', () => {
    const folder = folderOf({ 'half.json': '{"info":', 'other.json': '{"name":"other"}' });
    const said = (name: string) => {
      try {
        readRelease(join(folder, name));
      } catch (error) {
        return error instanceof ReleaseError ? error.message : error;
      }
      return 'read';
    };
    expect(said('none.json')).toBe(
      `There is no release of the data at ${join(folder, 'none.json')}. Run "npm run data:compile" to make it.`,
    );
    expect(said('half.json')).toBe(`${join(folder, 'half.json')} is not a whole JSON file. Run "npm run data:compile" to make it again.`);
    expect(said('other.json')).toBe(
      `${join(folder, 'other.json')} is not a release of the data. Run "npm run data:compile" to make it again.`,
    );
  });
});
